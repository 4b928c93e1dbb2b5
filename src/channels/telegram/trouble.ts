import { GrammyError } from 'grammy'
import { sendErrorOf } from './sending/send-error-of.ts'

/** What the operator must do about an error that no waiting mends, else null. */
export function plainTrouble(error: unknown): string | null {
  if (sendErrorOf(error).failure === 'not-configured') {
    return 'TELEGRAM_BOT_TOKEN is not accepted by Telegram: copy the present token from @BotFather (/token), set TELEGRAM_BOT_TOKEN and start again'
  }
  if (!(error instanceof GrammyError) || error.error_code !== 409) return null
  return /webhook/i.test(error.description)
    ? 'Another program keeps setting a webhook for the bot of TELEGRAM_BOT_TOKEN: stop that program, or give this one a bot of its own'
    : 'Another program polls with the same TELEGRAM_BOT_TOKEN: stop that program, or give this one a bot of its own'
}
