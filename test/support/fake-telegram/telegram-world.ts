import type { Chat, User } from '@grammyjs/types'
import { Refusal } from './refusal.ts'

interface KnownChat {
  chat: Chat.PrivateChat | Chat.GroupChat
  /** the platform's words when the bot may not write there */
  closed: string | null
  movedTo: number | null
}

interface StoredFile {
  name: string
  bytes: Uint8Array
  path: string
}

/** Who and what exists on the platform. */
export interface TelegramWorld {
  me: User & { username: string }
  person: (id: string, name?: string) => User
  privateChat: (id: string, name?: string) => Chat.PrivateChat
  group: (id: string, title?: string) => Chat.GroupChat
  close: (id: string, words: string | null) => void
  move: (from: string, to: string) => void
  /** a group's topic is opened, or closed for good */
  topic: (group: string, topic: string, open: boolean) => void
  hasTopic: (group: number, topic: string) => boolean
  /** The chat that the bot may write to, or the platform's refusal. */
  writable: (id: unknown) => Chat
  newMessageId: () => number
  keep: (name: string, bytes: Uint8Array, folder: string) => { fileId: string; size: number }
  file: (fileId: string) => StoredFile | undefined
  fileAt: (path: string) => StoredFile | undefined
}

export function createTelegramWorld(username: string): TelegramWorld {
  const chats = new Map<string, KnownChat>()
  const files = new Map<string, StoredFile>()
  const names = new Map<string, string>()
  const topics = new Set<string>()
  let messageId = 100

  const know = <C extends KnownChat['chat']>(id: string, chat: C): C => {
    const known = chats.get(id)
    if (known) known.chat = chat
    else chats.set(id, { chat, closed: null, movedTo: null })
    return chat
  }
  const nameOf = (id: string, name?: string): string => {
    if (name !== undefined) names.set(id, name)
    return names.get(id) ?? `Người ${id}`
  }

  return {
    me: { id: 12345689, is_bot: true, first_name: 'Nhắc Việc', username },
    person: (id, name) => ({ id: Number(id), is_bot: false, first_name: nameOf(id, name) }),
    privateChat: (id, name) => know(id, { id: Number(id), type: 'private', first_name: nameOf(id, name) }),
    group: (id, title) => know(id, { id: Number(id), type: 'group', title: nameOf(id, title) }),
    close(id, words) {
      const known = chats.get(id)
      if (known) known.closed = words
    },
    move(from, to) {
      const known = chats.get(from)
      if (known) known.movedTo = Number(to)
    },
    topic(group, topic, open) {
      if (open) topics.add(`${group} ${topic}`)
      else topics.delete(`${group} ${topic}`)
    },
    hasTopic: (group, topic) => topics.has(`${group} ${topic}`),
    writable(id) {
      const known = chats.get(String(id))
      if (!known) throw new Refusal(400, 'Bad Request: chat not found')
      if (known.movedTo !== null) {
        const parameters = { migrate_to_chat_id: known.movedTo }
        throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', parameters)
      }
      if (known.closed !== null) throw new Refusal(403, known.closed)
      return known.chat
    },
    newMessageId: () => ++messageId,
    keep(name, bytes, folder) {
      const fileId = `BQACAgUAAxkBAAI${String(files.size + 1).padStart(6, '0')}`
      files.set(fileId, { name, bytes, path: `${folder}/file_${files.size}${/\.\w+$/.exec(name)?.[0] ?? ''}` })
      return { fileId, size: bytes.length }
    },
    file: (fileId) => files.get(fileId),
    fileAt: (path) => [...files.values()].find((f) => f.path === path),
  }
}
