import type { IncomingContent, IncomingEvent, Membership } from '../../../messaging/incoming.ts'
import { contentOfEdit, contentOfMessage, type Me } from './content-of-message.ts'
import type { TelegramMember, TelegramMessage, TelegramUpdate } from './update-shape.ts'

/** What an update says, or null when it says nothing to the house (a service message, another bot's command). */
export function eventOfUpdate(update: TelegramUpdate, me: Me, receivedAt: Date): IncomingEvent | null {
  const said = saidIn(update, me)
  if (!said || said.chat.type === 'channel') return null
  const { chat, chatId = String(chat.id), from, content, topic, messageId } = said
  // A private chat is its person's: the house knows people by it.
  if (chat.type === 'private' && from.id !== chatId) return null
  return {
    channel: 'telegram',
    externalId: String(update.update_id),
    chatId,
    chatKind: chat.type === 'private' ? 'private' : 'group',
    chatTitle: chat.type === 'private' ? null : (chat.title ?? null),
    from,
    receivedAt,
    ...(topic === undefined ? {} : { topic }),
    ...(messageId === undefined ? {} : { messageId }),
    content,
  }
}

type Chat = TelegramMessage['chat']
type User = NonNullable<TelegramMessage['from']>

interface Said {
  chat: Chat
  /** where it is not the chat's own */
  chatId?: string
  from: IncomingEvent['from']
  content: IncomingContent
  topic?: string
  messageId?: string
}

function saidIn({ message, edited_message, callback_query, my_chat_member }: TelegramUpdate, me: Me): Said | null {
  if (message) return moved(message) ?? saidBy(message, contentOfMessage(message, me))
  if (edited_message) return saidBy(edited_message, contentOfEdit(edited_message, me))
  if (callback_query) return tapped(callback_query)
  return my_chat_member ? membership(my_chat_member, me) : null
}

const nobody = (chat: Chat): IncomingEvent['from'] => ({
  id: String(chat.id),
  name: chat.title ?? null,
  anonymous: true,
})

/** A group that becomes a supergroup is told of twice: in the old one where it goes, in the new one whence it came. */
function moved({ chat, migrate_to_chat_id: to, migrate_from_chat_id: from }: TelegramMessage): Said | null {
  if (chat.type === 'private') return null
  const move = to === undefined ? from !== undefined && { old: from, now: chat.id } : { old: chat.id, now: to }
  if (!move) return null
  const content = { kind: 'migrated' as const, newChatId: String(move.now) }
  return { chat, chatId: String(move.old), from: nobody(chat), content }
}

function saidBy(message: TelegramMessage, content: IncomingContent | null): Said | null {
  const { chat, from, sender_chat, is_automatic_forward, message_id } = message
  // A channel's posts come into its group by themselves; a bot's words are nobody's.
  if (!content || is_automatic_forward || (!sender_chat && (!from || from.is_bot))) return null
  const person = sender_chat || !from ? nobody(chat) : personOf(from)
  return { chat, from: person, content, ...topicOf(message), messageId: String(message_id) }
}

const personOf = ({ id, first_name, last_name }: User): IncomingEvent['from'] => ({
  id: String(id),
  name: [first_name, last_name].filter(Boolean).join(' ') || null,
})

/** Only a forum's number is a topic: elsewhere it counts a thread of replies, into which nothing can be sent. */
const topicOf = (m: Pick<TelegramMessage, 'message_thread_id' | 'is_topic_message'>): { topic?: string } =>
  m.is_topic_message && m.message_thread_id !== undefined ? { topic: String(m.message_thread_id) } : {}

function tapped({ message, from, data }: NonNullable<TelegramUpdate['callback_query']>): Said | null {
  if (!message || !data) return null
  const content = { kind: 'choice' as const, value: data, messageId: String(message.message_id) }
  return { chat: message.chat, from: personOf(from), content, ...topicOf(message) }
}

function membership(
  { chat, from, old_chat_member: before, new_chat_member: now }: NonNullable<TelegramUpdate['my_chat_member']>,
  me: Me,
): Said | null {
  if (now.user.id !== me.id) return null
  const state = chat.type === 'private' ? privateState(before, now) : groupState(before, now)
  return state && { chat, from: personOf(from), content: { kind: 'membership', state } }
}

const isIn = ({ status, is_member }: TelegramMember): boolean =>
  status === 'restricted' ? is_member === true : status !== 'left' && status !== 'kicked'
const speaks = (member: TelegramMember): boolean => member.status !== 'restricted' || member.can_send_messages === true

function privateState(before: TelegramMember, now: TelegramMember): Membership | null {
  if (isIn(now) === isIn(before)) return null
  return isIn(now) ? 'unblocked' : 'blocked'
}

function groupState(before: TelegramMember, now: TelegramMember): Membership | null {
  if (!isIn(now)) return isIn(before) ? 'left' : null
  if (!isIn(before)) return speaks(now) ? 'joined' : 'muted'
  if (speaks(now) === speaks(before)) return null
  return speaks(now) ? 'unmuted' : 'muted'
}
