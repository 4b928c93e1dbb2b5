import type { Choice, OutgoingMedia } from '../../messaging/outgoing.ts'

/** A message as the page draws it. */
export interface ChatEntry {
  /** the page's uuid of what a person said; the channel's own id of what the bot said */
  id: string
  chatId: string
  /** office time, ISO */
  at: string
  /** null = the bot */
  from: { id: string; name: string | null } | null
  text: string
  choices: Choice[]
  media: OutgoingMedia[]
}

/** `cursor` grows with every change, also across restarts: a page that comes back names the last one it has seen. */
export type ChatChange = { cursor: number } & (
  { kind: 'said'; entry: ChatEntry } | { kind: 'withdrawn'; chatId: string; id: string }
)

/** What was said since the process started, and who listens. */
export interface ChatLog {
  /** false when the chat holds an entry of that id already */
  add(entry: ChatEntry): boolean
  /** what was not stored after all, or must not be kept */
  withdraw(chatId: string, id: string): void
  /** Puts entries that an earlier process saw before those of this one. */
  recall(chatId: string, earlier: readonly ChatEntry[]): void
  entries(chatId: string): ChatEntry[]
  changesAfter(cursor: number): ChatChange[]
  cursor(): number
  /** returns how to stop listening */
  watch(listener: (change: ChatChange) => void): () => void
}

const ENTRIES_A_CHAT = 500
const CHANGES = 2_000

export function createChatLog(now: () => Date): ChatLog {
  const chats = new Map<string, ChatEntry[]>()
  const listeners = new Set<(change: ChatChange) => void>()
  let changes: ChatChange[] = []
  let last = now().getTime()

  const tell = (change: ChatChange): void => {
    changes.push(change)
    if (changes.length > CHANGES) changes = changes.slice(-CHANGES / 2)
    for (const listener of listeners) listener(change)
  }
  // The time of day as the least step makes cursors of a later process greater than those of an earlier one.
  const step = (): number => (last = Math.max(last + 1, now().getTime()))

  return {
    add: (entry) => {
      const chat = chats.get(entry.chatId) ?? []
      if (chat.some((known) => known.id === entry.id)) return false
      chats.set(entry.chatId, [...chat, entry].slice(-ENTRIES_A_CHAT))
      tell({ cursor: step(), kind: 'said', entry })
      return true
    },
    withdraw: (chatId, id) => {
      const chat = chats.get(chatId) ?? []
      if (!chat.some((known) => known.id === id)) return
      chats.set(
        chatId,
        chat.filter((known) => known.id !== id),
      )
      changes = changes.filter((change) => change.kind !== 'said' || change.entry.id !== id)
      tell({ cursor: step(), kind: 'withdrawn', chatId, id })
    },
    recall: (chatId, earlier) => {
      const chat = chats.get(chatId) ?? []
      const known = new Set(chat.map((entry) => entry.id))
      chats.set(chatId, [...earlier.filter((entry) => !known.has(entry.id)), ...chat].slice(-ENTRIES_A_CHAT))
    },
    entries: (chatId) => [...(chats.get(chatId) ?? [])],
    changesAfter: (cursor) => changes.filter((change) => change.cursor > cursor),
    cursor: () => last,
    watch: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
