import { expect, test } from 'vitest'
import type { IncomingFile } from '../../../src/messaging/incoming.ts'
import { HA, openTelegram } from './open-telegram.ts'

const file = (ref: string, size: number | null = null): IncomingFile => ({
  kind: 'document',
  ref,
  name: null,
  mime: null,
  size,
})

test('documents, the largest photo and voice messages come byte by byte', async () => {
  const { fake, channel, nth } = await openTelegram()
  const bytes = Uint8Array.from({ length: 90_000 }, (_, i) => i % 251)
  fake.userSends(HA, { document: bytes, name: 'Công văn 512.docx', mime: 'application/msword', caption: 'mới' })
  fake.userSends(HA, { photo: bytes.subarray(0, 5_000) })
  fake.userSends(HA, { voice: bytes.subarray(0, 300) })
  const sizes: number[] = []
  for (const n of [1, 2, 3]) {
    const { content } = await nth(n)
    if (content.kind !== 'files' || !content.files[0]) throw new Error(`no file but ${content.kind}`)
    const got = await channel.fetchFile(content.files[0])
    expect(Buffer.compare(got, bytes.subarray(0, got.length))).toBe(0)
    sizes.push(got.length)
  }
  expect(sizes).toEqual([90_000, 5_000, 300])
  expect((await nth(1)).content).toMatchObject({ caption: 'mới', files: [{ name: 'Công văn 512.docx', size: 90_000 }] })
})

test('more than 20 MB is rejected: by what the message tells, or by the platform', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  await expect(channel.fetchFile(file('F', 20 * 1024 * 1024 + 1))).rejects.toMatchObject({ failure: 'rejected' })
  expect(fake.calls).toEqual([])
  fake.failNext('getFile', { code: 400, description: 'Bad Request: file is too big' })
  await expect(channel.fetchFile(file('F'))).rejects.toMatchObject({ failure: 'rejected' })
})

test('an unknown file is gone; a broken download may be tried again', async () => {
  const { fake, channel, nth } = await openTelegram()
  await expect(channel.fetchFile(file('unknown'))).rejects.toMatchObject({ failure: 'gone' })
  fake.userSends(HA, { document: new Uint8Array(10), name: 'a.txt' })
  const { content } = await nth(1)
  if (content.kind !== 'files' || !content.files[0]) throw new Error('no file')
  const [sent] = content.files
  for (const fault of ['html502', 'reset'] as const) {
    fake.failNext('/file/documents/file_0.txt', fault)
    await expect(channel.fetchFile(sent)).rejects.toMatchObject({ failure: 'unreachable' })
  }
  expect(await channel.fetchFile(sent)).toHaveLength(10)
})
