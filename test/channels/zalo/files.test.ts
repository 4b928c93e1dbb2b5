import { expect, test } from 'vitest'
import type { IncomingFile } from '../../../src/messaging/incoming.ts'
import { openZalo } from './open-zalo.ts'

const file = (ref: string): IncomingFile => ({ kind: 'photo', ref, name: null, mime: null, size: null })

test('the bytes of a picture and of a voice message come as they were sent', async () => {
  const { fake, channel, nth } = await openZalo()
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)
  fake.userSends('u1', { photo: bytes, name: 'ảnh.jpg', caption: 'Ảnh hội nghị' })
  fake.userSendsVoice('u1', bytes.subarray(0, 100))
  const sizes: number[] = []
  for (const n of [1, 2]) {
    const { content } = await nth(n)
    if (content.kind !== 'files' || !content.files[0]) throw new Error(`no file but ${content.kind}`)
    const got = await channel.fetchFile(content.files[0])
    expect(Buffer.compare(got, bytes.subarray(0, got.length))).toBe(0)
    sizes.push(got.length)
  }
  expect(sizes).toEqual([70_000, 100])
})

test.each([
  'http://169.254.169.254/latest/meta-data',
  'http://photo.zdn.vn/a.jpg',
  'https://zdn.vn.attacker.example/a.jpg',
  'https://notzdn.vn/a.jpg',
  'https://photo.zdn.vn@attacker.example/a.jpg',
  'file:///etc/passwd',
  'not an address',
])('an address that is not Zalo’s is never asked: %s', async (ref) => {
  const { channel } = await openZalo({}, { listen: false })
  await expect(channel.fetchFile(file(ref))).rejects.toMatchObject({
    failure: 'rejected',
    message: 'the file is not on a host of Zalo',
  })
})

test('an expired link is gone, a broken connection and a server fault may be tried again', async () => {
  const { fake, channel } = await openZalo({}, { listen: false })
  await expect(channel.fetchFile(file(`${fake.url}/media/none/a.jpg`))).rejects.toMatchObject({ failure: 'gone' })
  fake.failNext('/media/1/a.jpg', 'html502')
  await expect(channel.fetchFile(file(`${fake.url}/media/1/a.jpg`))).rejects.toMatchObject({ failure: 'unreachable' })
  fake.failNext('/media/1/a.jpg', 'reset')
  await expect(channel.fetchFile(file(`${fake.url}/media/1/a.jpg`))).rejects.toMatchObject({ failure: 'unreachable' })
})

test('a file above 20 MB is refused', async () => {
  const { fake, channel, nth } = await openZalo()
  fake.userSends('u1', { photo: new Uint8Array(20 * 1024 * 1024 + 1) })
  const { content } = await nth(1)
  if (content.kind !== 'files' || !content.files[0]) throw new Error('no file')
  await expect(channel.fetchFile(content.files[0])).rejects.toMatchObject({ failure: 'rejected' })
})
