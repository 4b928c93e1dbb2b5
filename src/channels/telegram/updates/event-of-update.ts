import type { CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User } from 'grammy/types'
import type { IncomingContent, IncomingEvent } from '../../../messaging/incoming.ts'
import { contentOfMessage } from './content-of-message.ts'

/** Edits, channel posts, members and reactions are not asked for. */
export const WANTED = ['message', 'callback_query', 'my_chat_member'] as const

/**
 * What an update says, or null when it says nothing to the house (an edit, a service message, another bot's command).
 * `username`: the bot's own, without "@".
 */
export function eventOfUpdate(update: Update, username: string, receivedAt: Date): IncomingEvent | null {
  const said = saidIn(update, username)
  if (!said || said.chat.type === 'channel') return null
  const { chat, from, content } = said
  return {
    channel: 'telegram',
    externalId: String(update.update_id),
    chatId: String(chat.id),
    chatKind: chat.type === 'private' ? 'private' : 'group',
    chatTitle: chat.type === 'private' ? null : chat.title,
    from: { id: String(from.id), name: [from.first_name, from.last_name].filter(Boolean).join(' ') || null },
    receivedAt,
    content,
  }
}

interface Said {
  chat: Chat
  from: Pick<User, 'id' | 'first_name' | 'last_name'>
  content: IncomingContent
}

function saidIn({ message, callback_query, my_chat_member }: Update, username: string): Said | null {
  if (message) return saidBy(message, username)
  if (callback_query) return tapped(callback_query)
  return my_chat_member ? moved(my_chat_member) : null
}

function saidBy(message: Message, username: string): Said | null {
  const content = contentOfMessage(message, username)
  if (!content || !message.from) return null
  return { chat: message.chat, from: message.from, content }
}

function tapped({ message, from, data }: CallbackQuery): Said | null {
  if (!message || data === undefined) return null
  return { chat: message.chat, from, content: { kind: 'choice', value: data, messageId: String(message.message_id) } }
}

function moved({ chat, from, old_chat_member, new_chat_member }: ChatMemberUpdated): Said | null {
  const isIn = (member: ChatMemberUpdated['new_chat_member']): boolean =>
    member.status === 'restricted' ? member.is_member : member.status !== 'left' && member.status !== 'kicked'
  const now = isIn(new_chat_member)
  if (now === isIn(old_chat_member)) return null
  const state = chat.type === 'private' ? (now ? 'unblocked' : 'blocked') : now ? 'joined' : 'left'
  return { chat, from, content: { kind: 'membership', state } }
}
