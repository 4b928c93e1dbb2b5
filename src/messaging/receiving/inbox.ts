import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../base/clock.ts'
import { reasonOf } from '../../base/errors.ts'
import { inTime } from '../../base/in-time.ts'
import type { Log } from '../../base/log.ts'
import type { Transact } from '../../base/transact.ts'
import { createGathering } from '../gathering.ts'
import { createRounds } from '../rounds.ts'
import { gather, GATHERED, together } from './gather.ts'
import type { IncomingEvent, IncomingFile } from '../incoming.ts'
import type { ChatRef, InboxRow, InboxStore } from '../store.ts'

/** Longer than any handler may take; a chat whose handler hangs is free again after it. */
const LEASE_MS = 30_000
/** the wait for the rest of a batch included */
const HANDLER_MS = 25_000
const ATTEMPTS = 3
/** They wait for each other's commits, so that many share one. */
const AT_ONCE = 32
/** Files of a batch that are fetched side by side: each may have 20 MB. */
const FETCHED_AT_ONCE = 4
/** A chat that another process has in hand is free again without a word. */
const LOOK_AGAIN_MS = 100

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
  const busy = new Set<Promise<void>>()
  const closing = new AbortController()
  /** chats in which more of a batch is waited for; called when something has come */
  const awaited = new Map<string, () => void>()
  let wake: NodeJS.Timeout | undefined
  let soon: NodeJS.Timeout | undefined
  let open = false
  /** counts what was stored, or found, and not taken in hand at once: only then may something wait when a chat is free again */
  let left = 1
  let seen = 0
  const rounds = createRounds(sweep, (thrown) => log.error({ err: thrown }, 'the inbox could not be read'))
  const { kick } = rounds
  const arrivals = createGathering(AT_ONCE, (events: readonly IncomingEvent[]) =>
    transact(async (s) => {
      await s.inbox.add(...events)
      // Of others' chats another process may hold the leases, and storing must not wait for it.
      return claim(s, events)
    }).then((rows) => {
      begin(rows)
      if (rows.length < events.length) look()
    }),
  )

  function look(): void {
    left++
    kick()
  }

  async function withFiles(row: InboxRow): Promise<InboxRow> {
    const { content, channel } = row.event
    if (content.kind !== 'files' || content.files.every((f) => f.hash ?? f.problem)) return row
    const files = await Promise.all(content.files.map((f) => deps.fetchFile(channel, f)))
    await transact((s) => s.inbox.setFiles(row.id, files))
    return { ...row, event: { ...row.event, content: { ...content, files } } }
  }

  /** The rows that are handled as one: a batch of pictures is waited for, in the chat's turn. */
  async function batchOf(first: InboxRow): Promise<readonly InboxRow[]> {
    const { channel, chatId, content } = first.event
    if (content.kind !== 'files' || content.album === undefined) return [first]
    for (;;) {
      const found = gather(await read.inbox.waiting(channel, chatId, GATHERED), clock.now())
      if ('rows' in found) return found.rows
      const came = new Promise<void>((resolve) => awaited.set(`${channel} ${chatId}`, resolve))
      await Promise.race([sleep(found.waitMs, undefined, { signal: closing.signal }).catch(() => undefined), came])
      awaited.delete(`${channel} ${chatId}`)
      if (closing.signal.aborted) return []
    }
  }

  async function handled(waiting: readonly InboxRow[]): Promise<void> {
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
    const { kind } = first.event.content
    log.error({ err: thrown, event: first.id, content: kind, last }, 'an event could not be handled')
    await transact(async (s) => {
      for (const row of rows) await s.inbox.failed(row.id, reasonOf(thrown), last)
      if (last) await deps.apologise(first.event, s)
    })
    left++
  }

  async function work(first: InboxRow): Promise<void> {
    const from = performance.now()
    const rows = await batchOf(first)
    if (rows.length === 0) return transact((s) => s.inbox.release(first.id, owner))
    try {
      const ms = HANDLER_MS - (performance.now() - from)
      await inTime(handled(rows), ms, () => new Error(`no end after ${Math.round(ms)} ms`))
    } catch (thrown) {
      await failed(rows, thrown)
    }
    deps.committed()
  }

  /** as many chats as may be worked beside those that are */
  async function claim({ inbox }: S, among?: readonly ChatRef[]): Promise<InboxRow[]> {
    const free = AT_ONCE - busy.size
    const now = clock.now()
    return open && free > 0 ? inbox.claim(owner, new Date(now.getTime() + LEASE_MS), now, free, among) : []
  }

  function begin(rows: readonly InboxRow[]): void {
    // Claimed while the house closes: the next start, or another process, frees them.
    if (!open) return
    for (const row of rows) {
      const job: Promise<void> = work(row)
        .catch((thrown: unknown) => log.error({ err: thrown }, 'the inbox could not be worked'))
        .finally(() => {
          busy.delete(job)
          if (left > seen) kick()
        })
      busy.add(job)
    }
  }

  async function sweep(): Promise<void> {
    if (busy.size >= AT_ONCE) return
    const before = left
    // A look costs little, a transaction a write to the disk.
    if ((await read.inbox.waitingChats(clock.now(), 1)).length > 0) {
      left++
      begin(await transact((s) => claim(s)))
    } else if (busy.size === 0) {
      seen = before
    } else if (left > seen) {
      clearTimeout(soon)
      soon = setTimeout(kick, LOOK_AGAIN_MS)
    }
  }

  /** What a killed process had in hand need not wait for its leases to end. */
  async function freeOthers(): Promise<void> {
    try {
      for (const gone of await read.inbox.goneOwners()) {
        if (gone === owner) continue
        log.warn({ gone }, 'another process of the house is gone; what it had in hand is taken over')
        await transact((s) => s.inbox.voidLeases(gone))
        kick()
      }
    } catch (thrown) {
      log.error({ err: thrown }, 'the leases of others could not be looked at')
    }
  }

  return {
    async accept(event) {
      await arrivals.add(event)
      awaited.get(`${event.channel} ${event.chatId}`)?.()
    },
    start() {
      open = true
      rounds.start()
      // Another process (a command, a page) may have stored something, or a lease may have run out.
      wake = setInterval(() => {
        void freeOthers()
        kick()
      }, 1_000)
    },
    async stop() {
      open = false
      closing.abort()
      clearInterval(wake)
      clearTimeout(soon)
      await rounds.stop()
      await Promise.all(busy)
    },
    async idle() {
      for (;;) {
        await rounds.ended()
        await Promise.all(busy)
        if (closing.signal.aborted || (await read.inbox.waitingChats(new Date(8.64e15), 1)).length === 0) return
        kick()
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
}
