import { expect, test } from 'vitest'
import { eventOfUpdate } from '../../../src/channels/zalo/updates/event-of-update.ts'
import type { IncomingEvent } from '../../../src/messaging/incoming.ts'
import { openZalo } from './open-zalo.ts'

const TED = '6ede9afa66b88fe6d6a9'
const at = new Date('2025-04-01T02:00:00Z')

const update = (kind: string, content: object, chat: object = { id: TED, chat_type: 'PRIVATE' }) => ({
  event_name: `message.${kind}.received`,
  message: {
    from: { id: TED, display_name: 'Chị Hà', is_bot: false },
    chat,
    ...content,
    message_id: '2d758cb5e222177a4e35',
    date: 1750316131602,
  },
})
const event = (content: IncomingEvent['content'], more: Partial<IncomingEvent> = {}): IncomingEvent => ({
  channel: 'zalo',
  externalId: '2d758cb5e222177a4e35',
  chatId: TED,
  chatKind: 'private',
  chatTitle: null,
  from: { id: TED, name: 'Chị Hà' },
  receivedAt: at,
  content,
  ...more,
})
const group = { id: 'g-77', chat_type: 'GROUP' }
const inGroup = { chatId: 'g-77', chatKind: 'group' as const }
const url = 'https://photo-stal-1.zdn.vn/a/anh%20h%E1%BB%99i%20ngh%E1%BB%8B.jpg'
const photo = { kind: 'photo' as const, ref: url, name: 'anh hội nghị.jpg', mime: null, size: null }

const hearing = { botNames: ['Bot Nhắc Việc', 'bot.NhacViec'], inside: (id: string) => id, receivedAt: at }

const cases: [string, unknown, IncomingEvent | null][] = [
  ['a text', update('text', { text: 'việc của tôi' }), event({ kind: 'text', text: 'việc của tôi' })],
  [
    'a wrapped text',
    { ok: true, result: update('text', { text: 'nhận 512' }) },
    event({ kind: 'text', text: 'nhận 512' }),
  ],
  [
    'a picture as measured (photo_url, empty caption)',
    update('image', { photo_url: url, caption: '', message_type: 'CHAT_PHOTO' }),
    event({ kind: 'files', files: [photo], caption: null, album: 'loose' }),
  ],
  [
    'a picture as documented (photo)',
    update('image', { photo: url, caption: 'Ảnh tặng quà' }),
    event({ kind: 'files', files: [photo], caption: 'Ảnh tặng quà', album: 'loose' }),
  ],
  ['a picture without an address', update('image', {}), event({ kind: 'unsupported', what: 'image' })],
  [
    'a voice message',
    update('voice', { voice_url: 'https://f2-voice-aac-dl.zdn.vn/1/x.aac' }),
    event({
      kind: 'files',
      files: [
        { kind: 'voice', ref: 'https://f2-voice-aac-dl.zdn.vn/1/x.aac', name: 'x.aac', mime: 'audio/aac', size: null },
      ],
      caption: null,
    }),
  ],
  ['a sticker as a string', update('sticker', { sticker: '0e07' }), event({ kind: 'unsupported', what: 'sticker' })],
  [
    'a sticker as an object',
    update('sticker', { sticker: { id: 7 } }),
    event({ kind: 'unsupported', what: 'sticker' }),
  ],
  ['a protected sender', update('unsupported', {}), event({ kind: 'unsupported', what: 'message' })],
  [
    'a group text with the mention left in, the name unknown',
    update('text', { text: '@Bot Demo việc của tôi' }, group),
    event({ kind: 'text', text: 'việc của tôi' }, inGroup),
  ],
  [
    'a group text whose known name stands before a capital',
    update('text', { text: '@bot nhắc việc: Đã nắm việc' }, group),
    event({ kind: 'text', text: 'Đã nắm việc' }, inGroup),
  ],
  [
    'a group text without a mention',
    update('text', { text: 'đã nắm việc @Bot' }, group),
    event({ kind: 'text', text: 'đã nắm việc @Bot' }, inGroup),
  ],
  [
    'a private text keeps its @',
    update('text', { text: '@Bot Demo xin chào' }),
    event({ kind: 'text', text: '@Bot Demo xin chào' }),
  ],
  [
    'a group picture with the mention in its caption',
    update('image', { photo_url: url, caption: '@Bot Nhắc Việc báo cáo 512' }, group),
    event({ kind: 'files', files: [photo], caption: 'báo cáo 512', album: 'loose' }, inGroup),
  ],
  [
    'an older sender form, no chat',
    { event_name: 'message.text.received', message: { from: { id: 42, name: 'Ted' }, text: 'a', message_id: 'm1' } },
    event({ kind: 'text', text: 'a' }, { externalId: 'm1', chatId: '42', from: { id: '42', name: 'Ted' } }),
  ],
  [
    'no sender',
    { event_name: 'message.text.received', message: { chat: { id: TED }, text: 'a', message_id: 'm2' } },
    event({ kind: 'text', text: 'a' }, { externalId: 'm2', from: { id: TED, name: null } }),
  ],
  [
    'the probe of a webhook',
    { event_name: 'webhook.test', message: { date: 1790000000, message_id: 'webhook-test', text: 'x' } },
    null,
  ],
  ['an unknown event', { ...update('text', { text: 'a' }), event_name: 'message.location.received' }, null],
  ['an event without a message', { event_name: 'message.text.received' }, null],
  [
    'a private chat that is not the sender’s',
    update('text', { text: 'a' }, { id: 'khac', chat_type: 'PRIVATE' }),
    null,
  ],
  ['nothing', {}, null],
  ['no object', 'Bad Gateway', null],
]

test.each(cases)('an update becomes an event: %s', (_, raw, wanted) => {
  expect(eventOfUpdate(raw, hearing)).toEqual(wanted)
})

test('the same updates are heard over HTTP, in order, whatever stands between them', async () => {
  const { fake, heard, nth } = await openZalo({ me: { ...nobody, display_name: 'Bot Nhắc Việc' } })
  const told = cases.filter((c) => typeof c[1] === 'object').map(([, raw, wanted], i) => renumber(raw, wanted, i))
  for (const { raw } of told) fake.push(raw)
  fake.userSays('cuối', 'hết')
  const wanted = told.flatMap((t) => (t.wanted ? [t.wanted] : []))
  await nth(wanted.length + 1, 15_000)
  expect(heard.slice(0, -1).map((e) => ({ ...e, receivedAt: at }))).toEqual(wanted)
})

test('what people do on the platform comes in as they did it', async () => {
  const { fake, nth } = await openZalo({ photoField: 'photo', updateShape: 'array', zeroCode: true })
  fake.userSays('u1', 'xin chào', { name: 'Anh Nam' })
  expect(await nth(1)).toMatchObject({
    chatId: 'u1',
    chatKind: 'private',
    from: { id: 'u1', name: 'Anh Nam' },
    content: { text: 'xin chào' },
  })
  fake.userSays('g1', '@Bot Nhắc Việc trạng thái', { group: true, from: 'u1' })
  expect(await nth(2)).toMatchObject({
    chatId: 'g1',
    chatKind: 'group',
    from: { id: 'u1' },
    content: { text: 'trạng thái' },
  })
})

const nobody = { id: '1', account_name: 'bot.NhacViec', account_type: 'BASIC', can_join_groups: true }

/** Message ids are unique on the platform, so each case of the table gets its own. */
function renumber(raw: unknown, wanted: IncomingEvent | null, i: number) {
  const id = `case-${i}`
  const text = JSON.stringify(raw).replace(/"message_id":"[^"]*"/, `"message_id":"${id}"`)
  return {
    raw: JSON.parse(text) as { event_name: string },
    wanted: wanted && { ...wanted, externalId: id },
  }
}
