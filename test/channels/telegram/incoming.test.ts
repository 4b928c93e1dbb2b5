import type { Message, Update } from '@grammyjs/types'
import { expect, test } from 'vitest'
import { eventOfUpdate } from '../../../src/channels/telegram/updates/event-of-update.ts'
import type { IncomingContent, IncomingEvent, IncomingFile } from '../../../src/messaging/incoming.ts'
import { waitUntil } from '../../support/fake-platform/wait-until.ts'
import { HA, openTelegram } from './open-telegram.ts'

const at = new Date('2025-04-01T02:00:00Z')
const from = { id: 5001, is_bot: false, first_name: 'Hà', last_name: 'Lê' }
const bot = { id: 9, is_bot: true, first_name: 'Nhắc Việc', username: 'nhacviec_bot' }
const alone = { id: 5001, type: 'private' as const, first_name: 'Hà' }
const group = { id: -77, type: 'supergroup' as const, title: 'Tổ tổng hợp' }

const posted = (content: Partial<Message>, chat: object = alone): Update =>
  ({ update_id: 7, message: { message_id: 12, date: 1, chat, from, ...content } }) as Update
const event = (content: IncomingContent, more: Partial<IncomingEvent> = {}): IncomingEvent => ({
  channel: 'telegram',
  externalId: '7',
  chatId: '5001',
  chatKind: 'private',
  chatTitle: null,
  from: { id: '5001', name: 'Hà Lê' },
  receivedAt: at,
  content,
  ...more,
})
const inGroup = { chatId: '-77', chatKind: 'group' as const, chatTitle: 'Tổ tổng hợp' }
const text = (words: string): IncomingContent => ({ kind: 'text', text: words })
const files = (file: Partial<IncomingFile>, caption: string | null = null, album?: string): IncomingContent => ({
  kind: 'files',
  files: [{ kind: 'document', ref: 'F', name: null, mime: null, size: null, ...file }],
  caption,
  ...(album === undefined ? {} : { album }),
})
const file = { file_id: 'F', file_unique_id: 'f' }
const size = (file_id: string, width: number, file_size?: number) => ({
  file_id,
  file_unique_id: file_id,
  width,
  height: width,
  ...(file_size === undefined ? {} : { file_size }),
})
const member = (chat: object, before: string, after: string, more: object = {}): Update =>
  ({
    update_id: 7,
    my_chat_member: {
      chat,
      from,
      date: 1,
      old_chat_member: { user: bot, status: before },
      new_chat_member: { user: bot, status: after, ...more },
    },
  }) as Update
const tap = (more: object): Update => ({ update_id: 7, callback_query: { id: 'q', from, chat_instance: '1', ...more } })

const cases: [string, Update, IncomingEvent | null][] = [
  ['a text', posted({ text: 'việc của tôi' }), event(text('việc của tôi'))],
  [
    'a reply to a message',
    posted({ text: 'đã nắm việc', reply_to_message: { message_id: 11, date: 1, chat: alone, text: 'x' } as never }),
    event({ kind: 'text', text: 'đã nắm việc', replyTo: '11' }),
  ],
  ['a start', posted({ text: '/start' }), event({ kind: 'start', payload: null })],
  ['a start with a payload', posted({ text: '/start K7QM-2XPA' }), event({ kind: 'start', payload: 'K7QM-2XPA' })],
  [
    'a start in a group',
    posted({ text: '/start@NhacViec_bot g_1' }, group),
    event({ kind: 'start', payload: 'g_1' }, inGroup),
  ],
  ['a word that only begins like a start', posted({ text: '/started now' }), event(text('/started now'))],
  ['a command', posted({ text: '/viec thang 4' }), event(text('/viec thang 4'))],
  [
    'a command with the bot’s name',
    posted({ text: '/viec@nhacviec_bot 512' }, group),
    event(text('/viec 512'), inGroup),
  ],
  ['a command for another bot', posted({ text: '/viec@other_bot 512' }, group), null],
  [
    'a mention before',
    posted({ text: '@NhacViec_Bot, trạng thái 512' }, group),
    event(text('trạng thái 512'), inGroup),
  ],
  ['a mention behind', posted({ text: 'trạng thái 512 @nhacviec_bot' }, group), event(text('trạng thái 512'), inGroup)],
  [
    'a longer name is no mention',
    posted({ text: '@nhacviec_botnet a' }, group),
    event({ kind: 'text', text: '@nhacviec_botnet a', addressed: false }, inGroup),
  ],
  ['a private text keeps its @', posted({ text: '@nhacviec_bot a' }), event(text('@nhacviec_bot a'))],
  [
    'a document',
    posted({ document: { ...file, file_name: 'Công văn 512.docx', mime_type: 'application/msword', file_size: 9 } }),
    event(files({ name: 'Công văn 512.docx', mime: 'application/msword', size: 9 })),
  ],
  [
    'a photo: the largest size',
    posted({ photo: [size('S', 90, 1), size('L', 1280, 70), size('M', 320, 7)], caption: 'Ảnh tặng quà' }),
    event(files({ kind: 'photo', ref: 'L', mime: 'image/jpeg', size: 70 }, 'Ảnh tặng quà')),
  ],
  [
    'a photo of an album, its caption a mere mention',
    posted({ photo: [size('S', 90)], media_group_id: '1', caption: '@nhacviec_bot' }, group),
    event(files({ kind: 'photo', ref: 'S', mime: 'image/jpeg' }, null, '1'), inGroup),
  ],
  ['a voice message', posted({ voice: { ...file, duration: 3 } }), event(files({ kind: 'voice', mime: 'audio/ogg' }))],
  [
    'a video',
    posted({ video: { ...file, width: 1, height: 1, duration: 3, mime_type: 'video/mp4' } }),
    event(files({ mime: 'video/mp4' })),
  ],
  ['a sticker', posted({ sticker: {} as never }), event({ kind: 'unsupported', what: 'sticker' })],
  ['a location', posted({ location: { latitude: 1, longitude: 2 } }), event({ kind: 'unsupported', what: 'location' })],
  [
    'a contact',
    posted({ contact: { phone_number: '1', first_name: 'a' } }),
    event({ kind: 'unsupported', what: 'contact' }),
  ],
  ['a notice of the platform', posted({ new_chat_title: 'Tổ mới' }, group), null],
  ['an edit', { update_id: 7, edited_message: posted({ text: 'a' }).message } as Update, null],
  [
    'a tap',
    tap({ data: 'ack:1', message: { message_id: 40, date: 1, chat: group, text: 'x' } }),
    event({ kind: 'choice', value: 'ack:1', messageId: '40' }, inGroup),
  ],
  [
    'a tap under a message too old to be seen',
    tap({ data: 'ack:1', message: { message_id: 40, date: 0, chat: alone } }),
    event({ kind: 'choice', value: 'ack:1', messageId: '40' }),
  ],
  ['a tap without a message', tap({ data: 'ack:1', inline_message_id: '1' }), null],
  [
    'the bot comes into a group',
    member(group, 'left', 'member'),
    event({ kind: 'membership', state: 'joined' }, inGroup),
  ],
  ['it is put out', member(group, 'administrator', 'kicked'), event({ kind: 'membership', state: 'left' }, inGroup)],
  ['it is made administrator', member(group, 'member', 'administrator'), null],
  [
    'it comes in with few rights',
    member(group, 'kicked', 'restricted', { is_member: true }),
    event({ kind: 'membership', state: 'joined' }, inGroup),
  ],
  ['a person blocks the bot', member(alone, 'member', 'kicked'), event({ kind: 'membership', state: 'blocked' })],
  ['and takes it back', member(alone, 'kicked', 'member'), event({ kind: 'membership', state: 'unblocked' })],
  [
    'a group gets a new id',
    posted({ migrate_to_chat_id: -100123 }, { ...group, type: 'group' }),
    event({ kind: 'migrated', newChatId: '-100123' }, inGroup),
  ],
  ['the same seen from the new group', posted({ migrate_from_chat_id: -77 }, group), null],
  ['a post in a channel', posted({ text: 'a' }, { id: -5, type: 'channel', title: 'c' }), null],
]

test.each(cases)('an update becomes an event: %s', (_, update, wanted) => {
  expect(eventOfUpdate(update, 'nhacviec_bot', at)).toEqual(wanted)
})

test('the same updates are heard over HTTP, in order, and all are confirmed', async () => {
  const { fake, heard, nth } = await openTelegram()
  for (const [, update] of cases) fake.push(update)
  const wanted = cases.flatMap(([, , e]) => (e ? [e] : []))
  await nth(wanted.length)
  expect(heard.map((e) => ({ ...e, receivedAt: at, externalId: '7' }))).toEqual(wanted)
  expect(new Set(heard.map((e) => e.externalId)).size).toBe(wanted.length)
  await waitUntil(() => fake.unconfirmed() === 0, 'the confirmation')
})

test('a tap is told by its message and answered, so that the button stops turning', async () => {
  const { fake, channel, nth } = await openTelegram()
  fake.userSays(HA, '/start K7')
  expect((await nth(1)).content).toEqual({ kind: 'start', payload: 'K7' })
  const choices = [{ label: 'Đã nắm việc', value: 'ack:1' }]
  const { messageIds } = await channel.send(HA, 'private', { text: 'Phần việc', choices })
  const tapId = fake.userTaps(HA, messageIds[0] ?? '', 'Đã nắm việc')
  expect((await nth(2)).content).toEqual({ kind: 'choice', value: 'ack:1', messageId: messageIds[0] })
  await waitUntil(() => fake.state.answered.includes(tapId), 'the answer to the tap')
})

test('a group speaks to the bot by mention, command or reply; what else is said there stays unheard', async () => {
  const { fake, channel, heard, nth } = await openTelegram()
  fake.addsBotTo('-9', 'Tổ tổng hợp', HA)
  await nth(1)
  const { messageIds } = await channel.send('-9', 'group', { text: '42/60 đơn vị đã nắm việc' })
  fake.userSays('-9', 'ăn trưa chưa?', { from: HA })
  fake.userSays('-9', '@nhacviec_bot trạng thái', { from: HA })
  fake.userSays('-9', 'còn ai?', { from: HA, replyTo: messageIds[0] ?? '' })
  await nth(3)
  expect(heard.slice(1).map((e) => e.content)).toEqual([
    { kind: 'text', text: 'trạng thái' },
    { kind: 'text', text: 'còn ai?', replyTo: messageIds[0] },
  ])
  expect(heard[2]).toMatchObject({ chatKind: 'group', chatTitle: 'Tổ tổng hợp', from: { id: HA, name: 'Hà' } })
})

test('a tap or a file is heard although the kind calls that follow it fail', async () => {
  const { fake, nth, channel } = await openTelegram({ commands: [{ command: 'BAD', description: 'x' }] })
  for (const method of ['answerCallbackQuery', 'sendChatAction']) fake.failNext(method, 'html502')
  fake.userSends(HA, { document: new Uint8Array(3), name: 'a.txt' })
  await nth(1)
  fake.userSays(HA, 'còn đây')
  expect((await nth(2)).content).toEqual(text('còn đây'))
  expect(channel.problem()).toBeNull()
})
