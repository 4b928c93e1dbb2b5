import type { Clock } from '../../base/clock.ts'
import type { Log } from '../../base/log.ts'
import type { Transact } from '../../base/transact.ts'
import type { Channel } from '../channel.ts'
import { createGathering } from '../gathering.ts'
import { createRounds } from '../rounds.ts'
import type { SkipReason } from '../outgoing.ts'
import { createPacing } from './pacing.ts'
import { pauseOf } from './pause-of.ts'
import { SendError } from '../send-error.ts'
import type { ChatRef, OutboxRow, OutboxStore } from '../store.ts'

const LEASE_MS = 60_000
/** An answer takes its time on the way: with fewer in flight the platform's pace would not be reached. */
const AT_ONCE = 32
/** The code of a process that has just begun is slow: bulk takes its places one by one, so that replies do not wait for it. */
const COLD_MS = 2_000
const COLD_AT_ONCE = 2
/** A platform that has been down for so long is waited for no more by those who have another. */
const PATIENCE_MS = 5 * 60_000

interface Arrival {
  row: OutboxRow
  messageIds: readonly string[]
  /** how many of them this attempt has added */
  messages: number
}

export interface SenderDeps<S extends { outbox: OutboxStore }> {
  channel: Channel
  transact: Transact<S>
  /** what has been committed */
  read: S
  clock: Clock
  log: Log
  owner: string
  /** how long a message that another process wrote may lie unseen */
  lookMs: number
  /** in the transaction that settles these rows: their chats take messages */
  reached: (stores: S, rows: readonly OutboxRow[]) => Promise<void>
  /** in the transaction that settles the row: this chat takes none */
  lost: (stores: S, chat: ChatRef, how: 'blocked' | 'gone', why: string) => Promise<void>
  /** in the transaction that learns of a group's new id */
  moved: (stores: S, channel: string, from: string, to: string) => Promise<void>
  /** Why a message that was claimed has nothing to say any more, or may not be sent there; null = it goes. */
  pointless: (stores: S, row: OutboxRow) => Promise<SkipReason | 'over-plan' | null>
  /** another chat of the person whose message it is; null when there is none */
  elsewhere: (stores: S, row: OutboxRow) => Promise<ChatRef | null>
  /** how many messages the plan still lets out in a lane */
  room: (stores: S, lane: OutboxRow['lane']) => Promise<number>
  /** so many messages of the platform have left for it */
  spent: (stores: S, row: OutboxRow, messages: number) => Promise<void>
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
  const flights = new Map<Promise<void>, OutboxRow['lane']>()
  let timer: NodeJS.Timeout | undefined
  const rounds = createRounds(round, (thrown) => {
    log.error({ err: thrown }, 'the outbox could not be read')
    lookIn(1_000)
  })
  const { kick } = rounds
  let begunAt: number | null = null
  /** since when nothing has got through */
  let downSince: number | null = null
  const arrivals = createGathering(AT_ONCE, (arrived: readonly Arrival[]) =>
    transact(async (s) => {
      await s.outbox.sent(
        arrived.map(({ row, messageIds }) => ({ id: row.id, messageIds })),
        clock.now(),
      )
      for (const { row, messages } of arrived) await deps.spent(s, row, messages)
      await deps.reached(
        s,
        arrived.map(({ row }) => row),
      )
    }),
  )

  function lookIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(kick, ms)
  }

  /** A message that may have arrived stays where it is: it must not be said twice. A chat that is lost has said that it did not. */
  function mayMove(row: OutboxRow, { failure, mayHaveArrived, parts }: SendError, now: number): boolean {
    if (row.personId === null || row.edit) return false
    if (failure === 'blocked' || failure === 'gone') return true
    if (failure !== 'unreachable' && failure !== 'not-configured') return false
    const isCertain = !row.mayHaveArrived && !mayHaveArrived && parts.length === 0 && row.parts.length === 0
    return isCertain && downSince !== null && now - downSince >= PATIENCE_MS
  }

  async function refused(row: OutboxRow, error: SendError): Promise<void> {
    const { failure, message, parts, mayHaveArrived, newChatId } = error
    const at = clock.now()
    const now = at.getTime()
    log.warn({ key: row.key, failure, reason: message, attempts: row.attempts }, 'a message was not accepted')
    if (mayHaveArrived) log.warn({ key: row.key }, 'the answer was lost: this message may arrive twice')
    if (failure === 'unreachable' || failure === 'not-configured') downSince ??= now
    const left = Math.max(0, parts.length - row.parts.length) + (mayHaveArrived ? 1 : 0)
    const settle = (work: (stores: S) => Promise<void>): Promise<void> =>
      transact(async (s) => {
        if (left > 0) await deps.spent(s, row, left)
        await work(s)
      })
    const pause = pauseOf(row.attempts, error)
    if (pause !== null && failure !== 'unreachable' && !error.alone) pacing.coolDown(now + pause)
    if (failure === 'migrated' && newChatId !== undefined) {
      return settle(async (s) => {
        await s.outbox.retry(row.id, at, failure, message, parts)
        await s.outbox.moveChat(row.channel, row.chatId, newChatId)
        await deps.moved(s, row.channel, row.chatId, newChatId)
      })
    }
    return settle(async (s) => {
      if (failure === 'blocked' || failure === 'gone') await deps.lost(s, row, failure, message)
      const to = mayMove(row, error, now) ? await deps.elsewhere(s, row) : null
      if (to) {
        log.warn({ key: row.key, failure, to: to.channel }, 'a message goes to another chat of the same person')
        return s.outbox.move(row.id, to, `${failure}: ${message}`, at)
      }
      if (pause === null) return s.outbox.dead(row.id, failure, message)
      return s.outbox.retry(row.id, new Date(now + pause), failure, message, parts, mayHaveArrived)
    })
  }

  /** A message that can't be changed any more is followed by the row's own. */
  async function edit(row: OutboxRow): Promise<boolean> {
    if (!row.edit || !channel.edit) return false
    try {
      await channel.edit(row.chatId, row.edit.messageId, row.edit.message)
      return true
    } catch (thrown) {
      if (thrown instanceof SendError && thrown.failure === 'rejected') return false
      throw thrown
    }
  }

  /** Brings it there; returns how that is written down. */
  async function deliver(row: OutboxRow): Promise<() => Promise<void>> {
    if (await edit(row)) return () => transact((s) => s.outbox.edited(row.id, clock.now()))
    const { messageIds } = await channel.send(row.chatId, row.chatKind, row.message, row.parts, row.lane)
    const messages = messageIds.length - row.parts.length
    for (let i = 1; i < messages; i++) pacing.spent(row, clock.now().getTime())
    return () => arrivals.add({ row, messageIds, messages })
  }

  async function fly(row: OutboxRow): Promise<void> {
    let settle: () => Promise<void>
    // Said before it is done: whoever kills the process now finds it in the log.
    if (row.mayHaveArrived) log.warn({ key: row.key }, 'this message may have arrived before: it may arrive twice')
    try {
      settle = await deliver(row)
    } catch (thrown) {
      const error =
        thrown instanceof SendError ? thrown : new SendError('unreachable', String(thrown), { cause: thrown })
      return refused(row, error)
    }
    downSince = null
    // When this fails the row stays in flight until its lease ends, and is then known to have arrived, perhaps.
    await settle()
  }

  async function round(): Promise<void> {
    const now = clock.now()
    // A look costs little, a transaction a write to the disk.
    const pending = await deps.read.outbox.pending(channel.name, now)
    if (pending.ended) await transact((s) => s.outbox.reclaim(channel.name, now))
    if (pending.reply || pending.ended) await take('reply')
    if (pending.bulk || pending.ended) await take('bulk')
    const then = clock.now().getTime()
    lookIn(Math.min(deps.lookMs, Math.max(5, pacing.nextMoment(then) - then)))
  }

  function places(lane: OutboxRow['lane'], now: number): number {
    begunAt ??= now
    const warmth = lane === 'reply' ? 1 : Math.min(1, (now - begunAt) / COLD_MS)
    return Math.round(COLD_AT_ONCE + (AT_ONCE - COLD_AT_ONCE) * warmth)
  }

  async function take(lane: 'reply' | 'bulk'): Promise<void> {
    const now = clock.now()
    const limit = Math.min(pacing.room(lane, now.getTime()), places(lane, now.getTime()) - flights.size)
    if (limit <= 0) return
    const until = new Date(now.getTime() + LEASE_MS)
    const notChats = pacing.resting(now.getTime())
    const rows = await transact(async (s) => {
      // What is on its way is counted only when it has arrived.
      const aloft = [...flights.values()].filter((l) => l === lane).length
      const room = Math.min(limit, (await deps.room(s, lane)) - aloft)
      if (room <= 0) return []
      const claimed = await s.outbox.claim({ channel: channel.name, lane, owner, now, until, limit: room, notChats })
      return worthSaying(s, claimed)
    })
    for (const row of rows) {
      pacing.spent(row, clock.now().getTime())
      const flight = fly(row)
        .catch((thrown: unknown) => log.error({ err: thrown, key: row.key }, 'a message could not be settled'))
        .finally(() => {
          flights.delete(flight)
          kick()
        })
      flights.set(flight, lane)
    }
  }

  async function worthSaying(stores: S, rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
    const kept: OutboxRow[] = []
    for (const row of rows) {
      const reason = await deps.pointless(stores, row)
      if (reason === null) kept.push(row)
      else await putAside(stores, row, reason)
    }
    return kept
  }

  /** Where a plan has no seat for somebody, another channel may have. */
  async function putAside(stores: S, row: OutboxRow, reason: SkipReason | 'over-plan'): Promise<void> {
    kick()
    const to = reason === 'over-plan' || reason === 'no-seat' ? await deps.elsewhere(stores, row) : null
    log.info({ key: row.key, reason, to: to?.channel }, 'a message that waited is not sent there any more')
    if (to) return stores.outbox.move(row.id, to, reason, clock.now())
    if (reason === 'over-plan') return stores.outbox.dead(row.id, reason, 'the plan knows no more people or groups')
    await stores.outbox.skip(row.id, reason, true)
  }

  return {
    start: rounds.start,
    async stop() {
      await rounds.stop()
      clearTimeout(timer)
      await Promise.all(flights.keys())
    },
    kick,
  }
}
