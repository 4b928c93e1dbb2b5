import type { Clock } from '../../base/clock.ts'
import type { FileStore } from '../../base/file-store.ts'
import { newId } from '../../base/ids.ts'
import type { Log } from '../../base/log.ts'
import type { Channel, Inlet } from '../../messaging/channel.ts'
import { SendError } from '../../messaging/send-error.ts'
import type { ChatEntry } from './chat-log.ts'
import { createChatLog } from './chat-log.ts'
import { createDoor } from './door/door.ts'
import { FILE_LIMIT } from './door/file-exchange.ts'
import { createLiveStreams } from './door/live-stream.ts'
import type { LocalDesk } from './local-desk.ts'

export interface LocalChannelDeps {
  desk: LocalDesk
  files: FileStore
  /** the sentences of LOCAL_STRINGS by key, in the office's language */
  strings: Readonly<Record<string, string>>
  /** the page's language, "vi" */
  locale?: string
  /** LOCAL_CHAT_PASSWORD; null = only this machine may enter */
  password: string | null
  /** where others reach this house, without a slash at the end: makes start links absolute, so that a QR code can carry them */
  publicUrl?: string | null
  /** What a chat held before this process started, oldest first; ids are external ids and the ids that `send` gave. */
  history?: (chatId: string) => Promise<ChatEntry[]>
  /** real time */
  clock: Clock
  log: Log
}

export interface LocalChannel extends Channel {
  /** the page and everything that it asks for */
  door: (request: Request) => Promise<Response>
  /** bytes of the largest request that the door takes */
  doorLimit: number
}

/** The chat in the browser (trò chuyện trên trình duyệt): the whole office side by side, for trying out and for training. */
export function createLocalChannel(deps: LocalChannelDeps): LocalChannel {
  const { desk, files, clock, log } = deps
  const chats = createChatLog(() => clock.now())
  const streams = createLiveStreams(chats, () => desk.clock())
  const recalled = new Map<string, Promise<void>>()
  let inlet: Inlet | null = null

  const recall = (chatId: string): Promise<void> => {
    const known = recalled.get(chatId)
    if (known) return known
    const reading = (deps.history?.(chatId) ?? Promise.resolve([])).then((earlier) => chats.recall(chatId, earlier))
    recalled.set(chatId, reading)
    reading.catch(() => recalled.delete(chatId))
    return reading
  }

  const door = createDoor({
    desk,
    files,
    strings: deps.strings,
    locale: deps.locale ?? 'vi',
    password: deps.password,
    chats,
    streams,
    entriesOf: async (chatId) => {
      await recall(chatId)
      return chats.entries(chatId)
    },
    hear: async (event) => {
      if (!inlet) throw new Error('the local chat is not started')
      await inlet(event)
    },
    clock,
    log,
  })

  return {
    name: 'local',
    buttons: true,
    photos: true,
    // Nobody's limits but the eye's.
    pace: { perSecond: 200, perChatMs: 0, perGroupMinute: 6_000 },
    start: (to) => {
      inlet = to
      return Promise.resolve()
    },
    stop: () => {
      inlet = null
      streams.closeAll()
      return Promise.resolve()
    },
    send: (chatId, _kind, message) => {
      const id = newId(clock.now())
      chats.add({
        id,
        chatId,
        at: desk.clock().now,
        from: null,
        text: message.text,
        choices: message.choices ?? [],
        media: message.media ?? [],
      })
      return Promise.resolve({ messageIds: [id] })
    },
    fetchFile: async (file) => {
      const bytes = await files.get(file.ref)
      if (!bytes) throw new SendError('gone', `the local chat keeps no file ${file.ref.slice(0, 12)}`)
      return bytes
    },
    unsay: (chatId, ids) => {
      for (const id of ids) chats.withdraw(chatId, id)
    },
    startLink: (payload) => `${deps.publicUrl ?? ''}/?start=${encodeURIComponent(payload)}`,
    problem: () => null,
    door,
    doorLimit: FILE_LIMIT + 64 * 1024,
  }
}
