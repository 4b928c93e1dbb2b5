import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import type { Transact } from '../base/transact.ts'
import { backOffMs } from './listening/back-off.ts'
import type { Channel } from './channel.ts'
import { createPacing } from './pacing.ts'
import { SendError } from './send-error.ts'
import type { OutboxRow, OutboxStore } from './store.ts'

const LEASE_MS = 60_000
const AT_ONCE = 8
/** With the longest pause this is more than a day: a platform's outage of hours loses nothing. */
const ATTEMPTS = 110
const LONGEST_PAUSE_MS = 15 * 60_000
/** A wrong token is the operator's to mend: look again every minute. */
const UNCONFIGURED_PAUSE_MS = 60_000

/** What became of a message, for the room that keeps reachability. */
type Outcome = 'sent' | 'blocked' | 'gone'

export interface SenderDeps<S extends { outbox: OutboxStore }> {
  channel: Channel
  transact: Transact<S>
  clock: Clock
  log: Log
  owner: string
  /** in the transaction that settles the row */
  settled: (stores: S, chat: { channel: string; chatId: string }, outcome: Outcome, why: string | null) => Promise<void>
  /** in the transaction that learns of a group's new id */
  moved: (stores: S, channel: string, from: string, to: string) => Promise<void>
}

export interface Sender {
  start(): void
  stop(): Promise<void>
  /** something may be waiting */
  kick(): void
}

/** The way out of one bot: replies first, bulk below the limit, a chat's messages in order. It alone decides on retry. */
export function createSender<S extends { outbox: OutboxStore }>(deps: SenderDeps<S>): Sender {
  const { channel, transact, clock, log, owner } = deps
  const pacing = createPacing(channel.pace)
  const flights = new Set<Promise<void>>()
  let running = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  const goesOn = (): boolean => again && running

  const pauseFor = (attempts: number): number => backOffMs(attempts + 1, LONGEST_PAUSE_MS)

  async function refused(row: OutboxRow, error: SendError): Promise<void> {
    const { failure, message, parts } = error
    const now = clock.now().getTime()
    const later = (ms: number): Promise<void> =>
      transact((s) => s.outbox.retry(row.id, new Date(now + ms), failure, message, parts))
    const where = { channel: row.channel, chatId: row.chatId }
    log.warn({ key: row.key, failure, reason: message, attempts: row.attempts }, 'a message was not accepted')
    if (error.mayHaveArrived) log.warn({ key: row.key }, 'the answer was lost: this message may arrive twice')
    if (failure === 'throttled') {
      const ms = error.retryAfterMs ?? pauseFor(row.attempts)
      if (!error.alone) pacing.coolDown(now + ms)
      return later(ms)
    }
    if (failure === 'not-configured') {
      if (!error.alone) pacing.coolDown(now + UNCONFIGURED_PAUSE_MS)
      return later(UNCONFIGURED_PAUSE_MS)
    }
    if (failure === 'unreachable' && row.attempts + 1 < ATTEMPTS) return later(pauseFor(row.attempts))
    const { newChatId } = error
    if (failure === 'migrated' && newChatId !== undefined) {
      return transact(async (s) => {
        await s.outbox.retry(row.id, new Date(now), failure, message, parts)
        await s.outbox.moveChat(row.channel, row.chatId, newChatId)
        await deps.moved(s, row.channel, row.chatId, newChatId)
      })
    }
    return transact(async (s) => {
      await s.outbox.dead(row.id, failure, message)
      if (failure === 'blocked' || failure === 'gone') await deps.settled(s, where, failure, message)
    })
  }

  async function fly(row: OutboxRow): Promise<void> {
    try {
      const { messageIds } = await channel.send(row.chatId, row.chatKind, row.message, row.parts)
      await transact(async (s) => {
        await s.outbox.sent(row.id, messageIds, clock.now())
        await deps.settled(s, { channel: row.channel, chatId: row.chatId }, 'sent', null)
      })
    } catch (thrown) {
      const error =
        thrown instanceof SendError ? thrown : new SendError('unreachable', String(thrown), { cause: thrown })
      await refused(row, error)
    }
  }

  async function look(lane: 'reply' | 'bulk'): Promise<void> {
    const now = clock.now()
    const limit = Math.min(pacing.room(lane, now.getTime()), AT_ONCE - flights.size)
    if (limit <= 0) return
    const until = new Date(now.getTime() + LEASE_MS)
    const notChats = pacing.resting(now.getTime())
    const rows = await transact((s) =>
      s.outbox.claim({ channel: channel.name, lane, owner, now, until, limit, notChats }),
    )
    for (const row of rows) {
      pacing.spent(row.chatId, row.chatKind, clock.now().getTime())
      const flight = fly(row)
        .catch((thrown: unknown) => log.error({ err: thrown, key: row.key }, 'a message could not be settled'))
        .finally(() => {
          flights.delete(flight)
          kick()
        })
      flights.add(flight)
    }
  }

  async function round(): Promise<void> {
    do {
      again = false
      await look('reply')
      await look('bulk')
    } while (goesOn())
    clearTimeout(timer)
    const now = clock.now().getTime()
    if (running) timer = setTimeout(kick, Math.min(1_000, Math.max(5, pacing.nextMoment(now) - now)))
  }

  function kick(): void {
    if (!running) return
    if (looking) {
      again = true
      return
    }
    looking = round()
      .catch((thrown: unknown) => {
        log.error({ err: thrown }, 'the outbox could not be read')
        if (running) timer = setTimeout(kick, 1_000)
      })
      .finally(() => {
        looking = undefined
        if (again) kick()
      })
  }

  return {
    start() {
      running = true
      kick()
    },
    async stop() {
      running = false
      clearTimeout(timer)
      await looking
      await Promise.all(flights)
    },
    kick,
  }
}
