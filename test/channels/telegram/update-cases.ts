import type { Message, Update } from '@grammyjs/types'
import type { IncomingContent, IncomingEvent, IncomingFile } from '../../../src/messaging/incoming.ts'

export const at = new Date('2025-04-01T02:00:00Z')
const from = { id: 5001, is_bot: false, first_name: 'Hà', last_name: 'Lê' }
/** the fake platform's own bot */
export const bot = { id: 12345689, is_bot: true, first_name: 'Nhắc Việc', username: 'nhacviec_bot' }
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
  messageId: '12',
  content,
  ...more,
})
/** An event that is no message of a person. */
const noMessage = (content: IncomingContent, more: Partial<IncomingEvent> = {}): IncomingEvent => {
  const { messageId: _, ...rest } = event(content, more)
  return rest
}
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
const member = (chat: object, before: string | object, after: string, more: object = {}): Update =>
  ({
    update_id: 7,
    my_chat_member: {
      chat,
      from,
      date: 1,
      old_chat_member: { user: bot, ...(typeof before === 'string' ? { status: before } : before) },
      new_chat_member: { user: bot, status: after, ...more },
    },
  }) as Update
const edited = (content: Partial<Message>, chat: object = alone): Update =>
  ({ update_id: 7, edited_message: { ...posted(content, chat).message, edit_date: 2 } }) as Update
/** an administrator who hides behind the group, as the platform tells of it */
const hidden = {
  from: { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
  sender_chat: group,
  author_signature: 'Trưởng phòng',
}
const asGroup = { id: '-77', name: 'Tổ tổng hợp', anonymous: true as const }
const forum = { ...group, is_forum: true as const }
const inTopic = { is_topic_message: true as const, message_thread_id: 31 }
const tap = (more: object): Update => ({ update_id: 7, callback_query: { id: 'q', from, chat_instance: '1', ...more } })

export const cases: [string, Update, IncomingEvent | null][] = [
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
  ['an edited text', edited({ text: 'hạn 31/3' }), event({ kind: 'edit', text: 'hạn 31/3', of: 'text' })],
  [
    'edited words under a photo',
    edited({ photo: [size('S', 90)], caption: 'lớp 9A' }),
    event({ kind: 'edit', text: 'lớp 9A', of: 'file' }),
  ],
  ['a live location that moves', edited({ location: { latitude: 1, longitude: 2 } }), null],
  ['an edit among a group', edited({ text: 'ăn trưa' }, group), null],
  [
    'an edit to the bot in a group',
    edited({ text: '@nhacviec_bot hạn của ai?' }, group),
    event({ kind: 'edit', text: 'hạn của ai?', of: 'text' }, inGroup),
  ],
  [
    'a tap',
    tap({ data: 'ack:1', message: { message_id: 40, date: 1, chat: group, text: 'x' } }),
    noMessage({ kind: 'choice', value: 'ack:1', messageId: '40' }, inGroup),
  ],
  [
    'a tap under a message too old to be seen',
    tap({ data: 'ack:1', message: { message_id: 40, date: 0, chat: alone } }),
    noMessage({ kind: 'choice', value: 'ack:1', messageId: '40' }),
  ],
  ['a tap without a message', tap({ data: 'ack:1', inline_message_id: '1' }), null],
  [
    'the bot comes into a group',
    member(group, 'left', 'member'),
    noMessage({ kind: 'membership', state: 'joined' }, inGroup),
  ],
  [
    'it is put out',
    member(group, 'administrator', 'kicked'),
    noMessage({ kind: 'membership', state: 'left' }, inGroup),
  ],
  ['it is made administrator', member(group, 'member', 'administrator'), null],
  ['it is made an ordinary member again', member(group, 'administrator', 'member'), null],
  ['it owns the group', member(group, 'left', 'creator'), noMessage({ kind: 'membership', state: 'joined' }, inGroup)],
  [
    'it comes in with few rights',
    member(group, 'kicked', 'restricted', { is_member: true, can_send_messages: true }),
    noMessage({ kind: 'membership', state: 'joined' }, inGroup),
  ],
  [
    'it comes in and may not speak',
    member(group, 'left', 'restricted', { is_member: true, can_send_messages: false }),
    noMessage({ kind: 'membership', state: 'muted' }, inGroup),
  ],
  [
    'it is silenced',
    member(group, 'member', 'restricted', { is_member: true, can_send_messages: false }),
    noMessage({ kind: 'membership', state: 'muted' }, inGroup),
  ],
  [
    'it may speak again',
    member(group, { status: 'restricted', is_member: true, can_send_messages: false }, 'member'),
    noMessage({ kind: 'membership', state: 'unmuted' }, inGroup),
  ],
  ['it stays outside, with fewer rights', member(group, 'left', 'restricted', { is_member: false }), null],
  [
    'somebody else comes in',
    member(group, 'left', 'member', { user: { id: 77, is_bot: false, first_name: 'Ba' } }),
    null,
  ],
  [
    'it is made administrator of a channel',
    member({ id: -5, type: 'channel', title: 'c' }, 'left', 'administrator'),
    null,
  ],
  ['a person blocks the bot', member(alone, 'member', 'kicked'), noMessage({ kind: 'membership', state: 'blocked' })],
  ['and takes it back', member(alone, 'kicked', 'member'), noMessage({ kind: 'membership', state: 'unblocked' })],
  [
    'a group gets a new id',
    posted({ migrate_to_chat_id: -100123 }, { ...group, type: 'group' }),
    noMessage({ kind: 'migrated', newChatId: '-100123' }, { ...inGroup, from: asGroup }),
  ],
  [
    'the same seen from the new group',
    posted({ migrate_from_chat_id: -77 }, { ...group, id: -100123 }),
    noMessage({ kind: 'migrated', newChatId: '-100123' }, { ...inGroup, from: { ...asGroup, id: '-100123' } }),
  ],
  [
    'a question in a topic of a forum',
    posted({ text: '@nhacviec_bot ai chưa nộp?', ...inTopic }, forum),
    event(text('ai chưa nộp?'), { ...inGroup, topic: '31' }),
  ],
  [
    'a thread of replies is no topic',
    posted({ text: '/viec', message_thread_id: 31 }, group),
    event(text('/viec'), inGroup),
  ],
  [
    'a tap in a topic',
    tap({ data: 'ack:1', message: { message_id: 40, date: 1, chat: forum, text: 'x', ...inTopic } }),
    noMessage({ kind: 'choice', value: 'ack:1', messageId: '40' }, { ...inGroup, topic: '31' }),
  ],
  [
    'an anonymous administrator',
    posted({ text: '/nhom các bệnh viện', ...hidden } as never, group),
    event(text('/nhom các bệnh viện'), { ...inGroup, from: asGroup }),
  ],
  [
    'somebody who speaks as a channel',
    posted(
      {
        text: '/viec',
        from: { ...hidden.from, id: 136817688 },
        sender_chat: { id: -5, type: 'channel', title: 'c' },
      } as never,
      group,
    ),
    event(text('/viec'), { ...inGroup, from: asGroup }),
  ],
  [
    'a channel’s post that comes into its group by itself',
    posted(
      { text: '/viec', is_automatic_forward: true, sender_chat: { id: -5, type: 'channel', title: 'c' } } as never,
      group,
    ),
    null,
  ],
  ['somebody speaks in another’s private chat', posted({ text: 'phát hành' }, { ...alone, id: 1001 }), null],
  [
    'somebody taps in another’s private chat',
    tap({ data: 'a', message: { message_id: 1, date: 0, chat: { ...alone, id: 1001 } } }),
    null,
  ],
  ['somebody blocks the bot for another', member({ ...alone, id: 1001 }, 'member', 'kicked'), null],
  ['another bot speaks', posted({ text: '/viec', from: { ...bot, id: 8 } }, group), null],
  ['a file that a group shows to itself', posted({ document: { ...file, file_name: 'a.doc' } }, group), null],
  [
    'a file for the bot in a group',
    posted({ document: { ...file, file_name: 'a.doc' }, caption: '@nhacviec_bot xem' }, group),
    event(files({ name: 'a.doc' }, 'xem'), inGroup),
  ],
  [
    'a forwarded document',
    posted({
      document: { ...file, file_name: 'CV 512.pdf', mime_type: 'application/pdf', file_size: 9 },
      caption: 'Chuyển chị',
      forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Ai đó' },
    }),
    event(files({ name: 'CV 512.pdf', mime: 'application/pdf', size: 9 }, 'Chuyển chị')),
  ],
  [
    'an animation comes as a document too',
    posted({ animation: { ...file, width: 1, height: 1, duration: 1 }, document: { ...file, mime_type: 'video/mp4' } }),
    event(files({ mime: 'video/mp4' })),
  ],
  ['a poll', posted({ poll: {} as never }), event({ kind: 'unsupported', what: 'poll' })],
  ['a voice in a round video', posted({ video_note: {} as never }), event({ kind: 'unsupported', what: 'video_note' })],
  [
    'a reply to something that the bot may not see',
    posted({ text: 'ai ký?', external_reply: {} as never, quote: { text: 'a', position: 0 } }),
    event(text('ai ký?')),
  ],
  [
    'a text with all that the platform adds',
    posted({
      text: 'việc của tôi https://a.vn',
      entities: [{ type: 'url', offset: 13, length: 12 }],
      link_preview_options: { url: 'https://a.vn' },
      via_bot: bot,
      has_protected_content: true,
      effect_id: '5104841245755180586',
      sender_boost_count: 3,
      paid_star_count: 0,
      is_from_offline: true,
      from: { ...from, username: 'ha', language_code: 'vi', is_premium: true },
      sender_tag: 'x',
      not_published_yet: { a: [1] },
    } as never),
    event(text('việc của tôi https://a.vn')),
  ],
  [
    'extras of another shape than published',
    posted({ text: 'hạn?', reply_to_message: 5, media_group_id: 7, caption: [], message_thread_id: 'x' } as never),
    event(text('hạn?')),
  ],
  [
    'a name of one word',
    posted({ text: 'a', from: { id: 5001, is_bot: false, first_name: 'Hà' } }),
    event(text('a'), { from: { id: '5001', name: 'Hà' } }),
  ],
  [
    'no name at all',
    posted({ text: 'a', from: { id: 5001, is_bot: false, first_name: '' } }),
    event(text('a'), { from: { id: '5001', name: null } }),
  ],
  ['a guest’s business', { update_id: 7, business_message: posted({ text: 'a' }).message } as never, null],
  [
    'a post in a channel, as the platform tells of it',
    {
      update_id: 7,
      channel_post: { message_id: 1, date: 1, chat: { id: -5, type: 'channel', title: 'c' }, text: '/viec' },
    } as never,
    null,
  ],
  ['a member of a group', { update_id: 7, chat_member: member(group, 'left', 'member').my_chat_member } as never, null],
  ['a post in a channel', posted({ text: 'a' }, { id: -5, type: 'channel', title: 'c' }), null],
]

/** What can't be an update: nothing of it is heard, and nothing behind it is lost. */
export const nonsense: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 5],
  ['a list', [1, 2]],
  ['no id', { message: posted({ text: 'a' }).message }],
  ['an id of words', { ...posted({ text: 'a' }), update_id: '7' }],
  ['an id beyond all numbers', { ...posted({ text: 'a' }), update_id: 1e300 }],
  ['only an id', { update_id: 7 }],
  ['an unknown event', { update_id: 7, hologram: { text: 'a' } }],
  ['a message of words', { update_id: 7, message: 'a' }],
  ['an empty message', { update_id: 7, message: {} }],
  ['no chat', posted({ text: 'a', chat: undefined } as never)],
  ['a chat of words', posted({ text: 'a' }, { id: '5001', type: 'private' })],
  ['a chat of an unknown kind', posted({ text: 'a' }, { id: 1, type: 'secret' })],
  ['a chat beyond all numbers', posted({ text: 'a' }, { id: 2 ** 70, type: 'private' })],
  ['half a person', posted({ text: 'a', from: { id: 1.5 } } as never)],
  ['a person of words', posted({ text: 'a', from: 'Hà' } as never)],
  ['a text that is a number', posted({ text: 5 } as never)],
  ['a text that is a list', posted({ text: ['phát hành'] } as never)],
  ['a photo without sizes', posted({ photo: [] })],
  ['a file without a handle', posted({ document: { file_name: 'a' } } as never)],
  ['a tap of nobody', tap({ from: null, data: 'a' })],
  ['a tap without an id', tap({ id: 5, data: 'a' })],
  ['a membership of half a bot', { update_id: 7, my_chat_member: { chat: group, from, new_chat_member: {} } }],
  ['a membership of an unknown kind', member(group, 'left', 'emperor')],
]
