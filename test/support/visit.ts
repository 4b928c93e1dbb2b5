import { hashCode, newId } from '../../src/base/ids.ts'
import { realClock } from '../../src/base/clock.ts'
import { silentLog } from '../../src/base/log.ts'
import { createOfficeTime } from '../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../src/calendar/vietnam-calendar.ts'
import type { Command } from '../../src/chat/command.ts'
import type { Dialog } from '../../src/chat/dialogue/dialog.ts'
import type { CorridorDeps } from '../../src/chat/handle.ts'
import { createCorridor } from '../../src/chat/handle.ts'
import type { Tools } from '../../src/chat/visit.ts'
import type { IncomingContent, IncomingEvent } from '../../src/messaging/incoming.ts'
import type { OutgoingMessage } from '../../src/messaging/outgoing.ts'
import type { Role } from '../../src/people/person.ts'
import type { Unit } from '../../src/people/unit.ts'
import type { Store } from '../../src/store/open-store.ts'
import { openWording } from '../../src/wording/say.ts'
import { at } from './nouns.ts'
import { plainHearing } from './hearing.ts'

const wording = openWording()
const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()

export interface ChatDeps {
  commands: readonly Command[]
  dialogs?: readonly Dialog[]
  internals?: CorridorDeps['internals']
  tools?: Partial<Tools>
  /** office time at the start: "2025-03-17T09:00" */
  now?: string
  ask?: CorridorDeps['ask']
}

/** What was sent to one chat, oldest first. */
export interface SentTo {
  channel: string
  chatId: string
  key: string
  message: OutgoingMessage
}

/**
 * The real corridor over a real store, one transaction an event, with what it says collected. `buttons` is what the channel
 * called "zalo" has not.
 */
export function createChat(store: Store, deps: ChatDeps) {
  let now = at(deps.now ?? '2025-03-17T09:00')
  let count = 0
  const files = new Map<string, Uint8Array>()
  const tools: Tools = {
    wording,
    officeTime,
    calendar,
    hearing: () => plainHearing,
    realClock,
    newId,
    files: {
      put: (bytes) => {
        const hash = hashCode(String(files.size))
        files.set(hash, bytes)
        return Promise.resolve({ hash, size: bytes.length })
      },
      remove: (hash) => {
        files.delete(hash)
        return Promise.resolve()
      },
      get: (hash) => Promise.resolve(files.get(hash) ?? null),
    },
    log: silentLog,
    startLink: () => null,
    buttons: (channel) => channel !== 'zalo',
    edits: () => false,
    plans: new Map(),
    photos: (channel) => channel !== 'zalo',
    publicUrl: 'https://nhacviec.example',
    unsay: () => undefined,
    ...deps.tools,
  }
  const corridor = createCorridor({
    tools,
    officeNow: () => now,
    officeLocale: 'vi',
    commands: deps.commands,
    dialogs: deps.dialogs ?? [],
    internals: deps.internals ?? {},
    ask: deps.ask ?? ((visit, question) => visit.reply(`? ${question}`)),
  })

  const sent: SentTo[] = []
  const happen = async (
    channel: string,
    chatId: string,
    content: IncomingContent,
    chatKind: 'private' | 'group' = 'private',
    from = chatId,
  ): Promise<OutgoingMessage[]> => {
    const event: IncomingEvent = {
      channel,
      externalId: `e${(count += 1)}`,
      chatId,
      chatKind,
      chatTitle: null,
      from: { id: from, name: null },
      receivedAt: new Date(),
      content,
    }
    await store.transact((stores) => corridor.handle(event, stores))
    return (await deliver()).filter((m) => m.channel === channel && m.chatId === chatId).map((m) => m.message)
  }
  /** Plays the sender: everything that waits is taken as delivered, so that a typed number finds its choices. */
  const deliver = async (): Promise<SentTo[]> => {
    const fresh: SentTo[] = []
    for (const channel of ['telegram', 'zalo', 'local']) {
      for (const lane of ['reply', 'bulk'] as const) {
        for (;;) {
          const moment = new Date(Date.now() + 1_000)
          const rows = await store.transact((s) =>
            s.outbox.claim({
              channel,
              lane,
              owner: 'test',
              now: moment,
              until: new Date(moment.getTime() + 60_000),
              limit: 50,
              notChats: [],
            }),
          )
          if (rows.length === 0) break
          for (const row of rows) {
            await store.transact((s) => s.outbox.sent([{ id: row.id, messageIds: [`m${(count += 1)}`] }], moment))
            fresh.push({ channel: row.channel, chatId: row.chatId, key: row.key, message: row.message })
          }
        }
      }
    }
    sent.push(...fresh)
    return fresh
  }
  return {
    tools,
    sent,
    deliver,
    files: tools.files,
    setNow: (iso: string) => void (now = at(iso)),
    types: (channel: string, chatId: string, text: string) => happen(channel, chatId, { kind: 'text', text }),
    taps: (channel: string, chatId: string, value: string) => happen(channel, chatId, { kind: 'choice', value }),
    happen,
  }
}

/** Links somebody of a unit at a channel; the chat has the person's own id. */
export async function linked(
  store: Store,
  unit: Unit,
  role: Role,
  { channel = 'telegram', chatId = newId(), name = `${role} ${unit.code}` } = {},
): Promise<{ channel: string; chatId: string; personId: string }> {
  const personId = newId()
  const since = at('2024-01-01T00:00')
  await store.transact(async ({ people }) => {
    await people.savePerson({ id: personId, name, locale: 'vi' }, since)
    await people.savePost({ id: newId(), personId, unitId: unit.id, role, title: null, from: since, to: null })
    await people.saveAddress(
      { id: newId(), channel, chatId, personId, name, reachability: 'reachable', reachabilityWhy: null, heardAt: null },
      since,
    )
  })
  return { channel, chatId, personId }
}
