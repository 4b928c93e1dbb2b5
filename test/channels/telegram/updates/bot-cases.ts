import { alone, asGroup, group, inGroup, member, noMessage, posted, tap, type Case } from './update-kit.ts'

/** Taps, and what becomes of the bot and of its groups. */
export const botCases: Case[] = [
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
]
