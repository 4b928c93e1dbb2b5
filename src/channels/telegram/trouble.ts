import { GrammyError } from 'grammy'
import { WebhookTrouble } from './listening/keep-webhook.ts'
import { sendErrorOf } from './sending/send-error-of.ts'

const OWN_BOT = 'stop that program, or give this one a bot of its own'

/** What the operator must do about an error that no waiting mends, else null. */
export function plainTrouble(error: unknown): string | null {
  if (error instanceof WebhookTrouble) {
    return /^(removed|moved)$/.test(error.message)
      ? `Another program has ${error.message} the webhook of TELEGRAM_BOT_TOKEN: ${OWN_BOT}`
      : `Telegram cannot bring its updates to PUBLIC_URL (${error.message}): check that PUBLIC_URL leads to this machine with a valid certificate, or set TELEGRAM_MODE=poll`
  }
  if (sendErrorOf(error).failure === 'not-configured') {
    return 'TELEGRAM_BOT_TOKEN is not accepted by Telegram: copy the present token from @BotFather (/token), set TELEGRAM_BOT_TOKEN and start again'
  }
  if (!(error instanceof GrammyError)) return null
  if (error.method === 'setWebhook' && error.error_code === 400) {
    return `Telegram does not take PUBLIC_URL for its webhook (${error.description}): set a public https address on port 443, 80, 88 or 8443, or set TELEGRAM_MODE=poll`
  }
  if (error.error_code !== 409) return null
  return /webhook/i.test(error.description)
    ? `Another program keeps setting a webhook for the bot of TELEGRAM_BOT_TOKEN: ${OWN_BOT}`
    : `Another program polls with the same TELEGRAM_BOT_TOKEN: ${OWN_BOT}`
}
