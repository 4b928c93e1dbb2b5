import { realClock } from '../../src/base/clock.ts'
import type { FileStore } from '../../src/base/file-store.ts'
import { sha256 } from '../../src/base/ids.ts'
import { silentLog } from '../../src/base/log.ts'
import type { ChatEntry } from '../../src/channels/local/chat-log.ts'
import type { LocalChannel } from '../../src/channels/local/local-channel.ts'
import { createLocalChannel } from '../../src/channels/local/local-channel.ts'
import type { LocalDesk } from '../../src/channels/local/local-desk.ts'
import { LOCAL_STRINGS } from '../../src/channels/local/local-strings.ts'
import type { IncomingEvent } from '../../src/messaging/incoming.ts'
import { NO_LINKS } from './no-links.ts'
import { startServer } from '../../src/web/server.ts'
import { openWording } from '../../src/wording/say.ts'

const wording = openWording()

export interface LocalHouse {
  url: string
  channel: LocalChannel
  /** what the inlet was given, in order */
  heard: IncomingEvent[]
  /** set to make the inlet fail */
  broken: { reason: string | null }
  /** office time */
  office: { now: string; next: string | null }
  close(): Promise<void>
}

export interface LocalHouseOptions {
  port?: number
  password?: string
  history?: (chatId: string) => Promise<ChatEntry[]>
  /** what the bot does with what it hears, after it was stored */
  answer?: (event: IncomingEvent, channel: LocalChannel) => Promise<void>
}

function memoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array>()
  return {
    put: (bytes) => {
      const hash = sha256(bytes)
      kept.set(hash, bytes)
      return Promise.resolve({ hash, size: bytes.byteLength })
    },
    remove: (hash) => {
      kept.delete(hash)
      return Promise.resolve()
    },
    get: (hash) => Promise.resolve(kept.get(hash) ?? null),
  }
}

/** The local chat behind the real web server on a port of its own; a bot may answer. */
export async function openLocalHouse(options: LocalHouseOptions = {}): Promise<LocalHouse> {
  const office = { now: '2025-03-20T02:12:00.000Z', next: '2025-03-25T01:00:00.000Z' as string | null }
  const broken: { reason: string | null } = { reason: null }
  const heard: IncomingEvent[] = []
  const person = (id: string, name: string, role: string, unit: string) => ({
    id,
    name,
    role,
    unit,
    title: null,
    chatId: id,
  })
  const desk: LocalDesk = {
    personas: () =>
      Promise.resolve([
        person('ha', 'Nguyễn Thị Hà', 'officer', 'Phòng Nghiệp vụ'),
        person('tuan', 'Lê Văn Tuấn', 'head', 'TTYT Sơn Khê'),
        person('mai', 'Hoàng Thị Mai', 'head', 'BVĐK tỉnh'),
      ]),
    groups: () => Promise.resolve([{ chatId: 'nhom', title: 'Nhóm Y tế dự phòng' }]),
    clock: () => ({ now: office.now, zone: 'Asia/Ho_Chi_Minh', speed: 0 }),
    jump: (to) => {
      office.now = to
      return Promise.resolve()
    },
    nextEvent: () => Promise.resolve(office.next),
    samples: () => Promise.resolve([{ name: 'mau.txt', title: 'Công văn mẫu', text: 'SỞ Y TẾ\nKính gửi: các đơn vị' }]),
  }
  const channel = createLocalChannel({
    desk,
    files: memoryFiles(),
    strings: Object.fromEntries(LOCAL_STRINGS.map((key) => [key, wording.say('vi', key)])),
    password: options.password ?? null,
    ...(options.history && { history: options.history }),
    clock: realClock,
    log: silentLog,
  })
  await channel.start(async (event) => {
    if (broken.reason !== null) throw new Error(broken.reason)
    heard.push(event)
    await options.answer?.(event, channel)
  })
  const server = await startServer({
    host: '127.0.0.1',
    port: options.port ?? 0,
    doors: [{ path: '/', handle: channel.door, maxBytes: channel.doorLimit }],
    health: () => Promise.resolve({ database: true, channels: { local: channel.problem() } }),
    upload: { accept: () => Promise.resolve('bad-code') },
    links: NO_LINKS,
    say: (key, ...rest) => wording.say('vi', key, ...rest),
    locale: 'vi',
    clock: realClock,
    log: silentLog,
  })
  return {
    url: server.url,
    channel,
    heard,
    broken,
    office,
    close: async () => {
      await channel.stop()
      await server.close()
    },
  }
}
