import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from '../../../base/errors.ts'
import type { Log } from '../../../base/log.ts'
import type { Inlet } from '../../../messaging/channel.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import type { Bot } from '../bots/bot.ts'
import { pauseAfter } from '../sdk/http/client.ts'
import type { ApiResponse } from '../sdk/http/envelope.ts'
import { ZaloApiError, ZaloAuthError, ZaloBotError } from '../sdk/http/errors.ts'
import { isJson, textAt } from '../sdk/http/json.ts'
import { pollUpdates } from '../sdk/polling.ts'

const REMEMBERED = 500

export interface ListenDeps {
  log: Log
  pollSeconds: number
  eventOf: (bot: Bot, update: unknown) => IncomingEvent | null
  passedOver: (update: unknown) => void
}

type Begin = (signal: AbortSignal, ready: () => void) => Promise<void>

/** Polls for one bot: what came is stored before the next poll. */
export function listenByPolling(bot: Bot, deps: ListenDeps, inlet: Inlet): Begin {
  const { log, eventOf } = deps
  const seen = new Set<string>()

  /** An answered poll has taken the update out of Zalo's queue: it is held here until it is stored. */
  async function store(event: IncomingEvent, signal: AbortSignal): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await inlet(event)
        return
      } catch (thrown) {
        log.error(
          { reason: reasonOf(thrown), event: event.externalId, attempt },
          'an event of Zalo could not be stored',
        )
        await pause(pauseAfter(attempt), undefined, { signal }).catch(() => undefined)
        if (signal.aborted) throw thrown
      }
    }
  }

  async function take(update: unknown, signal: AbortSignal): Promise<boolean> {
    const event = eventOf(bot, update)
    if (!event) deps.passedOver(update)
    if (!event || seen.has(event.externalId)) return false
    await store(event, signal)
    seen.add(event.externalId)
    const [oldest] = seen
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest)
    return true
  }

  return (signal, ready) =>
    pollUpdates(
      {
        updates: async () => (await bot.api.message.getUpdates({ timeout: deps.pollSeconds, signal })).result,
        take: (update) => take(update, signal),
        prepare: () => beforePolling(bot, log, signal),
        outcome(error, failures) {
          bot.trouble.heard(error)
          if (error !== null) log.warn({ reason: reasonOf(error), failures, bot: bot.id }, 'Zalo could not be polled')
        },
        refused: (error) =>
          error instanceof ZaloAuthError || (error instanceof ZaloApiError && error.code !== undefined),
      },
      signal,
      ready,
    )
}

/** While a webhook is set every poll is refused. */
async function beforePolling(bot: Bot, log: Log, signal: AbortSignal): Promise<void> {
  const { message } = bot.api
  await learnNames(bot, signal)
  const { url } = (await message.getWebhookInfo({ signal })).result
  if (url === '') return
  log.warn({ bot: bot.id }, 'a webhook was set for this Zalo bot: it is removed, because the bot polls')
  await message.deleteWebhook({ signal })
}

/** Sets the webhook of one bot and sees to it that it stays: somebody may set another one, or remove it. It is left where it is at the end. */
export function listenByWebhook(bot: Bot, { log, url, watchMs }: ListenDeps & { url: string; watchMs: number }): Begin {
  return async (signal, ready) => {
    const rest = (ms: number): Promise<void> => pause(ms, undefined, { signal }).catch(() => undefined)
    const ended = (): boolean => signal.aborted
    let isSet = false
    let failures = 0
    while (!ended()) {
      try {
        if (isSet && (await bot.api.message.getWebhookInfo({ signal })).result.url !== url) {
          log.warn({ bot: bot.id }, 'the webhook of this Zalo bot was changed by somebody: it is set again')
          isSet = false
        }
        if (!isSet) await learnNames(bot, signal)
        if (!isSet) await setWebhook(bot, url, log, signal)
        isSet = true
        failures = 0
        bot.trouble.heard(null)
        ready()
        await rest(watchMs)
      } catch (thrown) {
        if (ended()) return
        failures++
        bot.trouble.heard(thrown)
        log.warn({ reason: reasonOf(thrown), failures, bot: bot.id }, 'the webhook of this Zalo bot is not in order')
        ready()
        await rest(pauseAfter(failures))
      }
    }
  }
}

async function setWebhook(bot: Bot, url: string, log: Log, signal: AbortSignal): Promise<void> {
  const { message } = bot.api
  try {
    const { verification } = (await message.setWebhook(url, bot.secret ?? '', { signal })).result
    // The address is kept even then.
    if (verification?.ok === false)
      log.warn(
        { bot: bot.id, outcome: verification.outcome, hint: verification.hint },
        'Zalo could not reach the webhook',
      )
  } catch (thrown) {
    // Set too often today: what was set before stands.
    if (!(thrown instanceof ZaloBotError) || thrown.code !== 426) throw thrown
    if ((await message.getWebhookInfo({ signal })).result.url !== url) throw thrown
    log.warn({ bot: bot.id }, 'Zalo takes no more webhooks today; the one that was set before stands')
  }
}

async function learnNames(bot: Bot, signal: AbortSignal): Promise<void> {
  const { result: me }: ApiResponse = await bot.api.message.getMe({ signal })
  if (isJson(me)) bot.names = [textAt(me, 'display_name'), textAt(me, 'account_name')].filter((name) => name !== null)
}
