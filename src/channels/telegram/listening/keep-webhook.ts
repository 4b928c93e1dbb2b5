import { setTimeout as pause } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Clock } from '../../../base/clock.ts'
import type { Log } from '../../../base/log.ts'
import { backOffMs } from '../../../messaging/listening/back-off.ts'
import { sendErrorOf } from '../sending/send-error-of.ts'
import { WANTED } from '../updates/update-shape.ts'

const LONGEST_BACK_OFF_MS = 30_000

export interface KeepWebhookDeps {
  api: Api
  clock: Clock
  log: Log
  /** where the platform brings its updates */
  url: string
  secret: string
  /** how often the platform is asked whether it still does */
  watchMs: number
  /** Makes the bot ready: who it is. */
  prepare: () => Promise<void>
  /** null after a success */
  outcome: (error: unknown) => void
}

/** The platform could not bring its updates, or somebody has told it to bring them elsewhere. */
export class WebhookTrouble extends Error {}

/**
 * Sets the webhook and sees to it that it stays, until `signal` ends it; `ready` is called after the first attempt. At the
 * end it stays where it is: the platform keeps what comes in the meantime, for a day.
 */
export async function keepWebhook(deps: KeepWebhookDeps, signal: AbortSignal, ready: () => void): Promise<void> {
  const { api, clock, log, url, secret, watchMs } = deps
  const rest = (ms: number): Promise<void> => pause(ms, undefined, { signal }).catch(() => undefined)
  const ended = (): boolean => signal.aborted
  let isSet = false
  let failures = 0

  async function set(): Promise<void> {
    await deps.prepare()
    await api.setWebhook(url, { secret_token: secret, allowed_updates: WANTED, drop_pending_updates: false })
    isSet = true
  }

  async function look(): Promise<void> {
    const info = await api.getWebhookInfo()
    if (info.url !== url) {
      isSet = false
      throw new WebhookTrouble(info.url === undefined || info.url === '' ? 'removed' : 'moved')
    }
    const failed = (info.last_error_date ?? 0) * 1_000 > clock.now().getTime() - 2 * watchMs
    if (failed && info.pending_update_count > 0) throw new WebhookTrouble(info.last_error_message ?? 'no answer')
  }

  const step = (): Promise<void> => (isSet ? look() : set())
  const restAfter = (): number => (isSet ? watchMs : backOffMs(failures, LONGEST_BACK_OFF_MS))

  while (!ended()) {
    try {
      await step()
      failures = 0
      deps.outcome(null)
      ready()
      await rest(watchMs)
    } catch (thrown) {
      if (ended()) return
      failures++
      deps.outcome(thrown)
      log.warn({ reason: sendErrorOf(thrown).message, failures }, 'the webhook of Telegram is not in order')
      ready()
      await rest(restAfter())
    }
  }
}
