import type { Clock } from '../base/clock.ts'
import { reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Transact } from '../base/transact.ts'
import type { IncomingEvent, IncomingFile } from './incoming.ts'
import type { InboxRow, InboxStore } from './store.ts'

/** Longer than any handler may take; a chat whose handler hangs is free again after it. */
const LEASE_MS = 30_000
const HANDLER_MS = 25_000
const ATTEMPTS = 3
/** They wait for each other's commits, so that many share one. */
const AT_ONCE = 32

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

  async function handled(waiting: InboxRow): Promise<void> {
    const row = await withFiles(waiting)
    const { channel, chatId } = row.event
    await transact(async (s) => {
      if (await s.inbox.done(row.id, clock.now())) await deps.handle(row.event, s)
      await s.inbox.release(channel, chatId, owner)
    })
  }

  async function failed(row: InboxRow, thrown: unknown): Promise<void> {
    const last = row.attempts + 1 >= ATTEMPTS
    const { channel, chatId, content } = row.event
    log.error({ err: thrown, event: row.id, content: content.kind, last }, 'an event could not be handled')
    await transact(async (s) => {
      await s.inbox.failed(row.id, reasonOf(thrown), last)
      if (last) await deps.apologise(row.event, s)
      await s.inbox.release(channel, chatId, owner)
    })
  }

  async function work(row: InboxRow): Promise<void> {
    try {
      await withTimeout(handled(row), HANDLER_MS)
    } catch (thrown) {
      await failed(row, thrown)
    }
    deps.committed()
  }

  async function sweep(): Promise<void> {
    do {
      again = false
      const free = AT_ONCE - busy.size
      // A look costs little, a transaction a write to the disk.
      if (free <= 0 || (await read.inbox.waitingChats(clock.now(), 1)).length === 0) continue
      const now = clock.now()
      const rows = await transact((s) => s.inbox.claim(owner, new Date(now.getTime() + LEASE_MS), now, free))
      for (const row of rows) {
        const job: Promise<void> = work(row)
          .catch((thrown: unknown) => log.error({ err: thrown }, 'the inbox could not be worked'))
          .finally(() => {
            busy.delete(job)
            kick()
          })
        busy.add(job)
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
      await transact((s) => s.inbox.add(event))
      kick()
    },
    start() {
      running = true
      // Another process (a command, a page) may have stored something, or a lease may have run out.
      wake = setInterval(() => {
        void freeOthers()
        kick()
      }, 1_000)
      kick()
    },
    async stop() {
      running = false
      clearInterval(wake)
      await sweeping
      await Promise.all(busy)
    },
    async idle() {
      for (;;) {
        await sweeping
        await Promise.all(busy)
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
