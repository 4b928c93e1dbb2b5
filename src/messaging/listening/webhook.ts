import { sameSecret } from '../../base/ids.ts'
import { reasonOf } from '../../base/errors.ts'
import type { Log } from '../../base/log.ts'

export interface WebhookDeps {
  /** "Telegram", for the log */
  platform: string
  /** name of the header in which the platform sends the secret */
  header: string
  secret: string
  /** Takes what came, undefined when it is no JSON; throws when it could not be stored. Null while nobody listens. */
  take: () => ((raw: unknown) => Promise<void>) | null
  log: Log
}

/** Answers a platform that brings its updates by itself, as Channel.webhook promises. */
export const createWebhook =
  ({ platform, header, secret, take, log }: WebhookDeps) =>
  async (request: Request): Promise<Response> => {
    const given = request.headers.get(header)
    if (given === null || !sameSecret(given, secret)) return new Response(null, { status: 401 })
    const open = take()
    if (!open) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
    try {
      await open(parsed(await request.text()))
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
