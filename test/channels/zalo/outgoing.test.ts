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
    'media without a public address are left out, the words stay',
    { text: 'Kèm công văn.', media: [{ ...media, kind: 'document', name: 'cv.pdf' }] },
    [{ chat_id: 'u1', text: 'Kèm công văn.' }],
  ],
  [
    'a photo with a public address follows the text',
    { text: 'Ảnh:', media: [{ ...media, kind: 'photo', name: 'a.png' }] },
    [
      { chat_id: 'u1', text: 'Ảnh:' },
      { chat_id: 'u1', photo: 'https://office.example/f/h1' },
    ],
  ],
])('a message becomes requests: %s', async (_, message, requests) => {
  const { fake, channel } = await openZalo(
    {},
    { listen: false, photoUrl: ({ hash }) => `https://office.example/f/${hash}` },
  )
  const { messageIds } = await channel.send('u1', 'private', message)
  expect(fake.calls.map((c) => c.params)).toEqual(requests)
  expect(messageIds).toEqual(fake.sent.map((s) => s.messageId))
})

test('without public addresses a photo is left out', async () => {
  const { fake, channel } = await openZalo({}, { listen: false })
  await channel.send('u1', 'private', { text: 'Ảnh:', media: [{ ...media, kind: 'photo', name: 'a.png' }] })
  expect(fake.sent).toMatchObject([{ text: 'Ảnh:', file: null }])
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
