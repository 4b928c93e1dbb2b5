import { setTimeout as pause } from 'node:timers/promises'
import { GrammyError, type Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Clock } from '../../../base/clock.ts'
import { reasonOf } from '../../../base/errors.ts'
import type { Log } from '../../../base/log.ts'
import { backOffMs } from '../../../messaging/listening/back-off.ts'
import type { Inlet } from '../../../messaging/channel.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import { WANTED } from './event-of-update.ts'

const LONGEST_BACK_OFF_MS = 30_000
/** Between two empty answers that came at once, as from a proxy that holds no connection open. */
const FLOOR_MS = 1_000

/** Node's own AbortSignal does what grammY asks of it; only the declared types differ. */
type GrammySignal = NonNullable<Parameters<Api['getUpdates']>[1]>

export interface PollDeps {
  api: Api
  clock: Clock
  log: Log
  pollSeconds: number
  /** Makes the bot ready to poll: who it is, no webhook. */
  prepare: () => Promise<void>
  eventOf: (update: Update) => IncomingEvent | null
  /** after an event was stored: what is kind to the person and must not be waited for */
  stored: (update: Update) => void
  /** null after a success */
  outcome: (error: unknown) => void
}

/** The house's own fault, not the platform's. */
class NotStored extends Error {}

/**
 * Polls until `signal` ends it; `ready` is called after the first attempt to prepare, whatever came of it.
 * Asking with an offset confirms every update before it, so the offset moves only past what is stored.
 */
export async function poll(deps: PollDeps, inlet: Inlet, signal: AbortSignal, ready: () => void): Promise<void> {
  const { api, clock, log } = deps
  const ended = (): boolean => signal.aborted
  let offset = 0
  let prepared = false
  let failures = 0

  const rest = (ms: number): Promise<void> => pause(ms, undefined, { signal }).catch(() => undefined)
  const backOff = (thrown: unknown): Promise<void> => {
    if (thrown instanceof GrammyError && thrown.parameters.retry_after !== undefined) {
      return rest(thrown.parameters.retry_after * 1_000)
    }
    return rest(backOffMs(failures, LONGEST_BACK_OFF_MS))
  }

  async function store(event: IncomingEvent): Promise<void> {
    try {
      await inlet(event)
    } catch (thrown) {
      throw new NotStored(reasonOf(thrown))
    }
  }

  async function take(update: Update): Promise<void> {
    const event = deps.eventOf(update)
    if (event) await store(event)
    else log.debug({ kinds: Object.keys(update) }, 'an update of Telegram that says nothing')
    offset = update.update_id + 1
    if (event) deps.stored(update)
  }

  while (!ended()) {
    try {
      if (!prepared) await deps.prepare()
      prepared = true
      ready()
      const began = clock.now().getTime()
      const asked = { offset, timeout: deps.pollSeconds, allowed_updates: WANTED }
      const updates = await api.getUpdates(asked, signal as unknown as GrammySignal)
      for (const update of updates) {
        if (ended()) return
        await take(update)
      }
      deps.outcome(null)
      failures = 0
      const left = FLOOR_MS - (clock.now().getTime() - began)
      if (updates.length === 0 && left > 0) await rest(left)
    } catch (thrown) {
      if (ended()) break
      failures++
      // A refused poll may mean a new token or a webhook that somebody has set.
      if (thrown instanceof GrammyError) prepared = false
      const reason = reasonOf(thrown)
      if (thrown instanceof NotStored) log.error({ reason, failures }, 'an event of Telegram could not be stored')
      else {
        deps.outcome(thrown)
        log.warn({ reason, failures }, 'Telegram could not be polled')
      }
      ready()
      await backOff(thrown)
    }
  }
}
