import { GrammyError } from 'grammy'
import type { Clock } from '../../base/clock.ts'
import { sendErrorOf } from './sending/send-error-of.ts'

/** One lost poll is weather; this many in a row are the operator's business. */
const MANY = 3

export interface Trouble {
  /** what a call came to: an error, or null for a success */
  heard: (error: unknown) => void
  problem: () => string | null
}

export function createTrouble(apiRoot: string, clock: Clock): Trouble {
  let failures = 0
  let since: Date | null = null
  let sentence: string | null = null

  const sentenceOf = (error: unknown, from: Date): string | null => {
    const { failure, message } = sendErrorOf(error)
    if (failure === 'not-configured') {
      return 'TELEGRAM_BOT_TOKEN is not accepted by Telegram: copy the present token from @BotFather (/token), set TELEGRAM_BOT_TOKEN and start again'
    }
    if (error instanceof GrammyError && error.error_code === 409) {
      return /webhook/i.test(error.description)
        ? 'Another program keeps setting a webhook for the bot of TELEGRAM_BOT_TOKEN: stop that program, or give this one a bot of its own'
        : 'Another program polls with the same TELEGRAM_BOT_TOKEN: stop that program, or give this one a bot of its own'
    }
    if (failures < MANY) return sentence
    return `Telegram at ${apiRoot} has not answered since ${from.toISOString()} (${message}): check the network of this machine and TELEGRAM_API_ROOT`
  }

  return {
    heard(error) {
      if (error === null) {
        failures = 0
        since = sentence = null
        return
      }
      failures++
      since ??= clock.now()
      sentence = sentenceOf(error, since)
    },
    problem: () => sentence,
  }
}
