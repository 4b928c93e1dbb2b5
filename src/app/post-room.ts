import { setTimeout as sleep } from 'node:timers/promises'
import { aborted } from '../base/aborted.ts'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { Channel, Inlet } from '../messaging/channel.ts'
import { createSender, type Sender } from '../messaging/sending/sender.ts'
import type { Store } from '../store/open-store.ts'
import { deliveryRules } from './delivery-rules.ts'

const LOOK_AGAIN_MS = 3_000
const LOOK_MS = 1_000
/** Where several processes hear and one sends, an answer must not wait for long. */
const SHARED_LOOK_MS = 200

export interface PostRoom {
  start(): void
  stop(): Promise<void>
  /** something may be waiting to go out */
  kick(): void
}

export interface PostRoomDeps {
  store: Store
  channels: readonly Channel[]
  inlet: Inlet
  clock: Clock
  officeNow: () => Date
  officeTime: OfficeTime
  log: Log
  owner: string
}

/**
 * One process at a time listens and sends for a bot: platforms refuse a second listener, and pacing is kept in one place.
 * Another process takes over when the first is gone.
 */
export function createPostRoom(deps: PostRoomDeps): PostRoom {
  const { store, log } = deps
  const closing = new AbortController()
  const senders = new Set<Sender>()
  const posts: Promise<void>[] = []

  async function serve(channel: Channel, lost: AbortSignal): Promise<void> {
    const repeated = await store.transact((s) => s.outbox.voidLeases(channel.name))
    for (const key of repeated)
      log.warn({ key }, 'this message was in flight when the house went down: it may arrive twice')
    const sender = createSender({
      channel,
      transact: store.transact,
      read: store.read,
      clock: deps.clock,
      log,
      owner: deps.owner,
      lookMs: store.provider === 'postgresql' ? SHARED_LOOK_MS : LOOK_MS,
      ...deliveryRules(channel, deps),
    })
    await channel.start(deps.inlet)
    senders.add(sender)
    sender.start()
    try {
      await aborted(AbortSignal.any([lost, closing.signal]))
    } finally {
      await channel.stop()
      await sender.stop()
      senders.delete(sender)
    }
  }

  async function post(channel: Channel): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await store.withSenderLock(channel.name, (lost) => serve(channel, lost))
      } catch (thrown) {
        log.error({ err: thrown, channel: channel.name }, 'a channel stopped; it is started again')
      }
      await sleep(LOOK_AGAIN_MS, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }

  return {
    start() {
      posts.push(...deps.channels.map(post))
    },
    async stop() {
      closing.abort()
      await Promise.all(posts)
    },
    kick() {
      for (const sender of senders) sender.kick()
    },
  }
}
