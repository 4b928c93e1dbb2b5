import { expect, test } from 'vitest'
import type { OutgoingMessage } from '../../../src/messaging/outgoing.ts'
import { openZalo } from './open-zalo.ts'

const media = { hash: 'h1', mime: 'image/png' }

test.each<[string, OutgoingMessage, object[]]>([
  ['a text', { text: 'Đã ghi nhận.' }, [{ chat_id: 'u1', text: 'Đã ghi nhận.' }]],
  [
    'choices become a numbered list',
    {
      text: 'Mời chọn:',
      choices: [
        { label: 'Đã nắm việc', value: 'ack:1' },
        { label: 'Xem phần việc', value: 'part:1' },
      ],
    },
    [{ chat_id: 'u1', text: 'Mời chọn:\n1. Đã nắm việc\n2. Xem phần việc' }],
  ],
  [
    'a document is a line of the text, before the choices',
    {
      text: 'Kèm công văn.',
      media: [{ ...media, kind: 'document', name: 'cv.pdf' }],
      choices: [{ label: 'Đã nắm việc', value: 'ack:1' }],
    },
    [{ chat_id: 'u1', text: 'Kèm công văn.\n(kèm cv.pdf)\n1. Đã nắm việc' }],
  ],
  [
    'a photo with a public address follows the text',
    { text: 'Ảnh:', media: [{ ...media, kind: 'photo', name: 'a.png' }] },
    [
      { chat_id: 'u1', text: 'Ảnh:' },
      { chat_id: 'u1', photo: 'https://office.example/tep/h1.png' },
    ],
  ],
])('a message becomes requests: %s', async (_, message, requests) => {
  const { fake, channel } = await openZalo({}, { listen: false })
  const { messageIds } = await channel.send('u1', 'private', message)
  expect(fake.calls.map((c) => c.params)).toEqual(requests)
  expect(messageIds).toEqual(fake.sent.map((s) => s.messageId))
})

const photo: OutgoingMessage = { text: 'Ảnh:', media: [{ ...media, kind: 'photo', name: 'a.png' }] }

test('without public addresses words stand for a photo', async () => {
  const show = () => Promise.resolve({ line: '(kèm a.png)' })
  const { fake, channel } = await openZalo({}, { listen: false, photos: false, show })
  await channel.send('u1', 'private', photo)
  expect(fake.sent).toMatchObject([{ text: 'Ảnh:\n(kèm a.png)', file: null }])
})

test.each(['The photo URL is invalid', 'The photo must start with http:// or https://'])(
  'a photo that Zalo will not have is told in words, and the message is whole: %s',
  async (description) => {
    const { fake, channel } = await openZalo({}, { listen: false })
    fake.failNext('sendPhoto', { code: 400, description })
    const { messageIds } = await channel.send('u1', 'private', photo)
    expect(fake.sent.map((s) => s.text)).toEqual(['Ảnh:', '(kèm a.png)'])
    expect(messageIds).toHaveLength(2)
  },
)

test('an address that cannot be made is no fault of the message: it is tried again', async () => {
  const show = () => Promise.reject(new Error('the disk is full'))
  const { channel } = await openZalo({}, { listen: false, show })
  await expect(channel.send('u1', 'private', photo)).rejects.toMatchObject({ failure: 'unreachable' })
})

test('a long text arrives whole in parts that the platform accepts, the choices in the last', async () => {
  const { fake, channel } = await openZalo({}, { listen: false })
  const text = Array.from({ length: 120 }, (_, i) => `Điều ${i}. ${'nội dung '.repeat(8).trim()} 😀`).join('\n\n')
  const { messageIds } = await channel.send('u1', 'private', { text, choices: [{ label: 'Đã nắm việc', value: 'a' }] })
  expect(messageIds.length).toBeGreaterThan(4)
  expect(fake.sent.every((s) => s.text.length <= 2_000)).toBe(true)
  expect(fake.sent.map((s) => s.text).join('\n\n')).toBe(`${text}\n1. Đã nắm việc`)
})

test('no link carries a payload on Zalo', async () => {
  const { channel } = await openZalo({}, { listen: false })
  expect(channel.startLink('K7QM')).toBeNull()
  expect(channel.buttons).toBe(false)
})
