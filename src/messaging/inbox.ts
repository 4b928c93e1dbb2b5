import type { Clock } from '../base/clock.ts'
import { reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Transact } from '../base/transact.ts'
import { gather, GATHERED, together } from './gather.ts'
import type { IncomingEvent, IncomingFile } from './incoming.ts'
import type { InboxRow, InboxStore } from './store.ts'

/** Longer than any handler may take; a chat whose handler hangs is free again after it. */
const LEASE_MS = 30_000
const HANDLER_MS = 25_000
const ATTEMPTS = 3
const AT_ONCE = 8
/** Files of a batch that are fetched side by side: each may have 20 MB. */
const FETCHED_AT_ONCE = 4

export interface InboxDeps<S extends { inbox: InboxStore }> {
  transact: Transact<S>
  read: S
  clock: Clock
  log: Log
  /** names this process in leases */
  owner: string
  /** Everything that one event means, inside the transaction that also marks it done. */
  handle: (event: IncomingEvent, stores: S) => Promise<void>
  /** After the last attempt: what the person is told. */
  apologise: (event: IncomingEvent, stores: S) => Promise<void>
  /** Brings the bytes of a file into the store, outside of any transaction; never throws. */
  fetchFile: (channel: string, file: IncomingFile) => Promise<IncomingFile>
  /** called after a commit: something may be ready to be sent */
  committed: () => void
}

export interface Inbox {
  /** Resolves when the event is durably stored; a second time it has no effect. */
  accept(event: IncomingEvent): Promise<void>
  start(): void
  /** Waits for the handlers that run. */
  stop(): Promise<void>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

/** The way in: one chat in order, one event at a time, under a lease; different chats side by side. */
export function createInbox<S extends { inbox: InboxStore }>(deps: InboxDeps<S>): Inbox {
  const { transact, read, clock, log, owner } = deps
  const busy = new Map<string, Promise<void>>()
  /** chats in which more of a batch may be on its way, and until when */
  const resting = new Map<string, number>()
  let running = false
  let wake: NodeJS.Timeout | undefined
  let sweeping: Promise<void> | undefined
  let again = false
  const goesOn = (): boolean => again && running

  async function withFiles(row: InboxRow): Promise<InboxRow> {
    const { content, channel } = row.event
    if (content.kind !== 'files' || content.files.every((f) => f.hash ?? f.problem)) return row
    const files = await Promise.all(content.files.map((f) => deps.fetchFile(channel, f)))
    await transact((s) => s.inbox.setFiles(row.id, files))
    return { ...row, event: { ...row.event, content: { ...content, files } } }
  }

  async function handleAsOne(waiting: readonly InboxRow[]): Promise<void> {
    const rows: InboxRow[] = []
    for (let i = 0; i < waiting.length; i += FETCHED_AT_ONCE)
      rows.push(...(await Promise.all(waiting.slice(i, i + FETCHED_AT_ONCE).map(withFiles))))
    await transact(async (s) => {
      const mine: InboxRow[] = []
      for (const row of rows) if (await s.inbox.done(row.id, clock.now())) mine.push(row)
      const event = together(mine)
      if (event) await deps.handle(event, s)
    })
  }

  async function failed(rows: readonly InboxRow[], thrown: unknown): Promise<void> {
    const [first] = rows
    if (!first) return
    const last = first.attempts + 1 >= ATTEMPTS
    log.error(
      { err: thrown, event: first.id, content: first.event.content.kind, last },
      'an event could not be handled',
    )
    await transact(async (s) => {
      for (const row of rows) await s.inbox.failed(row.id, reasonOf(thrown), last)
      if (last) await deps.apologise(first.event, s)
    })
  }

  /** What is handled next in a chat; null when more of a batch is waited for. */
  async function nextOf(channel: string, chatId: string): Promise<readonly InboxRow[] | null> {
    const first = await read.inbox.next(channel, chatId)
    if (!first) return null
    const isAlbum = first.event.content.kind === 'files' && first.event.content.album !== undefined
    const found = gather(isAlbum ? await read.inbox.waiting(channel, chatId, GATHERED) : [first], clock.now())
    if ('rows' in found) return found.rows
    resting.set(`${channel} ${chatId}`, performance.now() + found.waitMs)
    setTimeout(kick, found.waitMs).unref()
    return null
  }

  async function work(channel: string, chatId: string): Promise<void> {
    const now = clock.now()
    const until = new Date(now.getTime() + LEASE_MS)
    if (!(await transact((s) => s.inbox.lease(channel, chatId, owner, until, now)))) return
    try {
      const rows = await nextOf(channel, chatId)
      if (!rows) return
      try {
        await withTimeout(handleAsOne(rows), HANDLER_MS)
      } catch (thrown) {
        await failed(rows, thrown)
      }
    } finally {
      await transact((s) => s.inbox.release(channel, chatId, owner))
      deps.committed()
    }
  }

  function isResting(key: string): boolean {
    if ((resting.get(key) ?? 0) > performance.now()) return true
    resting.delete(key)
    return false
  }

  async function sweep(): Promise<void> {
    do {
      again = false
      const chats = await read.inbox.waitingChats(clock.now(), AT_ONCE * 2)
      for (const { channel, chatId } of chats) {
        const key = `${channel} ${chatId}`
        if (!running || busy.has(key) || busy.size >= AT_ONCE || isResting(key)) continue
        const job = work(channel, chatId)
          .catch((thrown: unknown) => log.error({ err: thrown }, 'the inbox could not be worked'))
          .finally(() => {
            busy.delete(key)
            kick()
          })
        busy.set(key, job)
      }
    } while (goesOn())
  }

  function kick(): void {
    if (!running) return
    if (sweeping) {
      again = true
      return
    }
    sweeping = sweep()
      .catch((thrown: unknown) => log.error({ err: thrown }, 'the inbox could not be read'))
      .finally(() => {
        sweeping = undefined
        if (again) kick()
      })
  }

  return {
    async accept(event) {
      await transact((s) => s.inbox.add(event))
      resting.delete(`${event.channel} ${event.chatId}`)
      kick()
    },
    start() {
      running = true
      // Another process (a command, a page) may have stored something, or a lease may have run out.
      wake = setInterval(kick, 1_000)
      kick()
    },
    async stop() {
      running = false
      clearInterval(wake)
      await sweeping
      await Promise.all(busy.values())
    },
    async idle() {
      for (;;) {
        await sweeping
        await Promise.all(busy.values())
        if (!running || (await read.inbox.waitingChats(new Date(8.64e15), 1)).length === 0) return
        kick()
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
