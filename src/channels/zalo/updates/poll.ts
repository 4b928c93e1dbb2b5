import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../../base/clock.ts'
import { reasonOf } from '../../../base/errors.ts'
import type { Log } from '../../../base/log.ts'
import { backOffMs } from '../../../messaging/listening/back-off.ts'
import type { Inlet } from '../../../messaging/channel.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import type { ZaloClient } from '../api/client.ts'
import { isJson } from '../api/json.ts'
import { ZaloError } from '../api/zalo-error.ts'

/** One server replays an update that it has delivered already, at once on every poll. */
const FLOOR_MS = 1_000
const REMEMBERED = 500
const LONGEST_BACK_OFF_MS = 30_000

export interface PollDeps {
  client: ZaloClient
  clock: Clock
  log: Log
  pollSeconds: number
  /** Makes the bot ready to poll: who it is, no webhook. */
  prepare: (signal: AbortSignal) => Promise<void>
  eventOf: (update: unknown) => IncomingEvent | null
  /** null after a success */
  outcome: (error: unknown) => void
}

/** Polls until `signal` ends it; `ready` is called after the first attempt to prepare, whatever came of it. */
export async function poll(deps: PollDeps, inlet: Inlet, signal: AbortSignal, ready: () => void): Promise<void> {
  const { client, clock, log } = deps
  const seen = new Set<string>()
  let prepared = false
  let failures = 0

  const backOff = (attempt: number): Promise<void> =>
    pause(backOffMs(attempt, LONGEST_BACK_OFF_MS), undefined, { signal }).catch(() => undefined)

  async function answers(): Promise<unknown[]> {
    try {
      const params = { timeout: deps.pollSeconds }
      const result = await client.call('getUpdates', params, (deps.pollSeconds + 5) * 1_000, signal)
      if (Array.isArray(result)) return result as unknown[]
      return isJson(result) && Object.keys(result).length > 0 ? [result] : []
    } catch (thrown) {
      // Nobody wrote within the asked time.
      if (thrown instanceof ZaloError && thrown.code === 408) return []
      throw thrown
    }
  }

  /** An answered poll has taken the update out of Zalo's queue: it is held here until it is stored. */
  async function store(event: IncomingEvent): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await inlet(event)
        return
      } catch (thrown) {
        log.error(
          { reason: reasonOf(thrown), event: event.externalId, attempt },
          'an event of Zalo could not be stored',
        )
        await backOff(attempt)
        if (signal.aborted) throw thrown
      }
    }
  }

  /** Whether anything new was heard. */
  async function round(): Promise<boolean> {
    let fresh = false
    for (const update of await answers()) {
      const event = deps.eventOf(update)
      if (!event)
        log.debug({ event: isJson(update) ? update['event_name'] : null }, 'an update of Zalo that says nothing')
      if (!event || seen.has(event.externalId)) continue
      await store(event)
      fresh = true
      seen.add(event.externalId)
      const oldest = seen.values().next().value
      if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest)
    }
    return fresh
  }

  const ended = (): boolean => signal.aborted
  while (!ended()) {
    const began = clock.now().getTime()
    try {
      if (!prepared) await deps.prepare(signal)
      prepared = true
      ready()
      const fresh = await round()
      deps.outcome(null)
      failures = 0
      const left = FLOOR_MS - (clock.now().getTime() - began)
      if (!fresh && left > 0) await pause(left, undefined, { signal }).catch(() => undefined)
    } catch (thrown) {
      if (ended()) break
      failures++
      // A refused poll may mean a new token or a webhook that somebody has set.
      if (thrown instanceof ZaloError && thrown.envelope) prepared = false
      deps.outcome(thrown)
      log.warn({ reason: reasonOf(thrown), failures }, 'Zalo could not be polled')
      ready()
      await backOff(failures)
    }
  }
}
