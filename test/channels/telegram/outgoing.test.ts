import { expect, test } from 'vitest'
import type { OutgoingMessage } from '../../../src/messaging/outgoing.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { HA, openTelegram } from './open-telegram.ts'

const plain = { link_preview_options: { is_disabled: true } }
const button = (text: string, callback_data: string) => ({ text, callback_data })

test.each<[string, OutgoingMessage, object]>([
  [
    'a text, without markup or preview',
    { text: '*Hạn* <b>07/4</b> https://a.vn' },
    { text: '*Hạn* <b>07/4</b> https://a.vn' },
  ],
  [
    'short choices stand two in a row',
    { text: 'Mời chọn', choices: ['Có', 'Không', 'Để sau'].map((label, i) => ({ label, value: `v${i}` })) },
    {
      text: 'Mời chọn',
      reply_markup: {
        inline_keyboard: [[button('Có', 'v0'), button('Không', 'v1')], [button('Để sau', 'v2')]],
      },
    },
  ],
  [
    'one long choice gives every choice its own row',
    {
      text: 'Mời chọn',
      choices: [
        { label: 'Có', value: 'a' },
        { label: 'Xem toàn văn phần việc', value: 'b' },
      ],
    },
    {
      text: 'Mời chọn',
      reply_markup: { inline_keyboard: [[button('Có', 'a')], [button('Xem toàn văn phần việc', 'b')]] },
    },
  ],
])('a message becomes a request: %s', async (_, message, params) => {
  const { fake, channel } = await openTelegram({ listen: false })
  const { messageIds } = await channel.send(HA, 'private', message)
  expect(fake.calls).toEqual([{ method: 'sendMessage', params: { chat_id: HA, ...plain, ...params } }])
  expect(messageIds).toEqual(fake.sent.map((s) => s.messageId))
})

test('a long text arrives whole, in parts that the platform accepts, the buttons under the last', async () => {
  const { fake, channel } = await openTelegram({ listen: false })
  const text = Array.from({ length: 150 }, (_, i) => `Điều ${i}. ${'nội dung '.repeat(8).trim()} 😀`).join('\n\n')
  await channel.send(HA, 'private', { text, choices: [{ label: 'Đã nắm việc', value: 'a' }] })
  expect(fake.sent.length).toBeGreaterThan(2)
  expect(fake.sent.map((s) => s.text).join('\n\n')).toBe(text)
  expect(fake.sent.map((s) => s.buttons.length)).toEqual([...fake.sent.slice(1).map(() => 0), 1])
})

test('files follow the text with their names and their very bytes; the buttons stay with the text', async () => {
  const bytes = Uint8Array.from({ length: 50_000 }, (_, i) => i % 253)
  const stored = { doc: bytes, pic: bytes.subarray(0, 900) }
  const { fake, channel } = await openTelegram({ listen: false, stored })
  const { messageIds } = await channel.send(HA, 'private', {
    text: 'Kèm theo:',
    choices: [{ label: 'Đã nắm việc', value: 'a' }],
    media: [
      { kind: 'document', hash: 'doc', name: 'Báo cáo số 45; "bản cuối".docx', mime: 'application/msword' },
      { kind: 'photo', hash: 'pic', name: 'ảnh.jpg', mime: 'image/jpeg' },
    ],
  })
  expect(fake.sent.map((s) => [s.method, s.text, s.buttons.length, s.file?.name])).toEqual([
    ['sendMessage', 'Kèm theo:', 1, undefined],
    ['sendDocument', '', 0, 'Báo cáo số 45_ _bản cuối_.docx'],
    ['sendPhoto', '', 0, 'ảnh.jpg'],
  ])
  expect(Buffer.compare(fake.sent[1]?.file?.bytes ?? new Uint8Array(), bytes)).toBe(0)
  expect(fake.sent[2]?.file?.bytes?.length).toBe(900)
  expect(messageIds).toHaveLength(3)
})

test('one picture carries its words and buttons; words too long for that follow it whole', async () => {
  const { fake, channel } = await openTelegram({ listen: false, stored: { pic: new Uint8Array(900) } })
  const media = [{ kind: 'photo' as const, hash: 'pic', name: 'trang.png', mime: 'image/png' }]
  const choices = [{ label: 'Đúng rồi', value: 'a' }]
  const short = 'x'.repeat(1_024)
  const long = `${'việc '.repeat(300)}hết`
  expect((await channel.send(HA, 'private', { text: short, media, choices })).messageIds).toHaveLength(1)
  expect((await channel.send(HA, 'private', { text: long, media, choices })).messageIds).toHaveLength(2)
  expect(fake.sent.map((s) => [s.method, s.text, s.buttons.length])).toEqual([
    ['sendPhoto', short, 1],
    ['sendPhoto', '', 0],
    ['sendMessage', long, 1],
  ])
})

test('a picture that the platform cannot draw goes as a file', async () => {
  const { fake, channel } = await openTelegram({ listen: false, stored: { pic: new Uint8Array(900) } })
  fake.failNext('sendPhoto', { code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' })
  const media = [{ kind: 'photo' as const, hash: 'pic', name: 'trang.png', mime: 'image/png' }]
  await channel.send(HA, 'private', { text: 'Trang 3', media })
  expect(fake.sent.map((s) => [s.method, s.text, s.file?.name])).toEqual([['sendDocument', 'Trang 3', 'trang.png']])
})

test('an answer goes into the topic of its question, and into the group when the topic is no more', async () => {
  const { fake, channel } = await openTelegram()
  fake.addsBotTo('-9', 'Tổ tổng hợp', HA)
  fake.opensTopic('-9', '31')
  const answer = { text: '42/60 đơn vị đã nắm việc', topic: '31' }
  await channel.send('-9', 'group', answer)
  fake.closesTopic('-9', '31')
  await channel.send('-9', 'group', answer)
  fake.opensTopic('-9', '31')
  fake.failNext('sendMessage', { code: 400, description: 'Bad Request: TOPIC_CLOSED' })
  await channel.send('-9', 'group', answer)
  expect(fake.sent.map((s) => s.topic)).toEqual(['31', undefined, undefined])
})

test('bulk is paid for when the office wants it, replies never; without Stars it goes the free way', async () => {
  const { fake, channel } = await openTelegram({ listen: false, paidBroadcast: true })
  await channel.send(HA, 'private', { text: 'một' }, [], 'bulk')
  await channel.send(HA, 'private', { text: 'hai' }, [], 'reply')
  fake.failNext('sendMessage', { code: 400, description: 'Bad Request: not enough Stars on the balance' })
  await channel.send(HA, 'private', { text: 'ba' }, [], 'bulk')
  const paid = fake.calls.map(({ params }) => [params['text'], params['allow_paid_broadcast']])
  // The refused call was not heard by the methods, only by the fault.
  expect(paid).toEqual([
    ['một', true],
    ['hai', undefined],
    ['ba', undefined],
  ])
  expect(channel.pace.bulkPerSecond).toBeGreaterThan(channel.pace.perSecond)
  const free = (await openTelegram({ listen: false })).channel
  expect(free.pace.bulkPerSecond).toBeUndefined()
})

test('a photo above 10 MB goes as a document; above 50 MB, or missing, nothing of the message is sent', async () => {
  const MB = 1024 * 1024
  const stored = { big: new Uint8Array(10 * MB + 1), huge: new Uint8Array(50 * MB + 1) }
  const { fake, channel } = await openTelegram({ listen: false, stored })
  const photo = (hash: string): OutgoingMessage => ({
    text: 'Ảnh',
    media: [{ kind: 'photo', hash, name: 'a.jpg', mime: 'image/jpeg' }],
  })
  await channel.send(HA, 'private', photo('big'))
  expect(fake.sent.map((s) => s.method)).toEqual(['sendDocument'])
  await expect(channel.send(HA, 'private', photo('huge'))).rejects.toMatchObject({ failure: 'rejected' })
  await expect(channel.send(HA, 'private', photo('none'))).rejects.toMatchObject({ failure: 'rejected' })
  await expect(channel.send(HA, 'private', { text: ' ' })).rejects.toMatchObject({ failure: 'rejected' })
  expect(fake.sent).toHaveLength(1)
})

test('the menu of commands is set once the bot has begun; the link knows the bot’s name', async () => {
  const commands = [{ command: 'viec', description: 'Việc của đơn vị' }]
  const { fake, channel } = await openTelegram({ commands })
  await waitUntil(() => fake.state.menu.length > 0, 'the menu')
  expect(fake.state.menu).toEqual(commands)
  expect(channel.startLink('K7QM-2XPA')).toBe('https://t.me/nhacviec_bot?start=K7QM-2XPA')
  expect(channel.startLink('không hợp lệ')).toBeNull()
  expect(channel.startLink('x'.repeat(65))).toBeNull()
})

test('before the bot knows its own name there is no link', async () => {
  const { channel } = await openTelegram({ listen: false })
  expect(channel.startLink('K7QM')).toBeNull()
})
