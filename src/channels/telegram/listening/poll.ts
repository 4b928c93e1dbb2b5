import { setTimeout as pause } from 'node:timers/promises'
import { GrammyError, type Api } from 'grammy'
import type { Clock } from '../../../base/clock.ts'
import { reasonOf } from '../../../base/errors.ts'
import type { Log } from '../../../base/log.ts'
import { backOffMs } from '../../../messaging/listening/back-off.ts'
import { WANTED } from '../updates/update-shape.ts'
import { NotStored } from './take.ts'

const LONGEST_BACK_OFF_MS = 30_000
/** Between two answers without news that came at once, as from a proxy that holds no connection open. */
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
  /** resolves when the update is stored; throws NotStored */
  take: (raw: unknown) => Promise<void>
  /** null after a success */
  outcome: (error: unknown) => void
}

/**
 * Polls until `signal` ends it; `ready` is called after the first attempt to prepare, whatever came of it.
 * Asking with an offset confirms every update before it, so the offset moves only past what is stored.
 */
export async function poll(deps: PollDeps, signal: AbortSignal, ready: () => void): Promise<void> {
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

  /** True when something new came. */
  async function round(): Promise<boolean> {
    let news = false
    const asked = { offset, timeout: deps.pollSeconds, allowed_updates: WANTED }
    for (const raw of (await api.getUpdates(asked, signal as unknown as GrammySignal)) as unknown[]) {
      if (ended()) return true
      await deps.take(raw)
      const id = idOf(raw)
      // After a week without any, the numbers may begin anew below the last one.
      if (id !== null) offset = id + 1
      news ||= id !== null
    }
    return news
  }

  while (!ended()) {
    try {
      if (!prepared) await deps.prepare()
      prepared = true
      ready()
      const began = clock.now().getTime()
      const news = await round()
      deps.outcome(null)
      failures = 0
      const left = FLOOR_MS - (clock.now().getTime() - began)
      if (!news && left > 0) await rest(left)
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

/** Null for what has no number: it can't be confirmed. */
function idOf(raw: unknown): number | null {
  const id = typeof raw === 'object' && raw !== null && 'update_id' in raw ? raw.update_id : null
  return Number.isSafeInteger(id) ? (id as number) : null
}
