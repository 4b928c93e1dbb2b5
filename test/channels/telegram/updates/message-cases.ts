import { alone, edited, event, file, files, group, inGroup, posted, size, text, type Case } from './update-kit.ts'

/** What people write and send, and what they change of it. */
export const messageCases: Case[] = [
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
]
