import { sameSecret } from '../../base/ids.ts'
import { reasonOf } from '../../base/errors.ts'
import type { Log } from '../../base/log.ts'
import type { Inlet } from '../channel.ts'

export interface WebhookDeps {
  /** "Telegram", for the log */
  platform: string
  /** name of the header in which the platform sends the secret */
  header: string
  secret: string
  /** Makes ready to take what came, undefined when it is no JSON; what it returns throws when that could not be stored. */
  open: (inlet: Inlet) => Promise<((raw: unknown) => Promise<void>) | null>
  log: Log
}

/** Answers a platform that brings its updates by itself, as Channel.webhook promises. */
export const createWebhook =
  ({ platform, header, secret, open, log }: WebhookDeps) =>
  async (request: Request, inlet: Inlet): Promise<Response> => {
    const given = request.headers.get(header)
    if (given === null || !sameSecret(given, secret)) return new Response(null, { status: 401 })
    const take = await open(inlet).catch((thrown: unknown) => {
      log.warn({ reason: reasonOf(thrown) }, `${platform} brings updates and is not ready for them`)
      return null
    })
    if (!take) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
    try {
      await take(parsed(await request.text()))
      return new Response(null, { status: 200 })
    } catch (thrown) {
      log.error({ reason: reasonOf(thrown) }, `an event of ${platform} could not be stored`)
      return new Response(null, { status: 500 })
    }
  }

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
