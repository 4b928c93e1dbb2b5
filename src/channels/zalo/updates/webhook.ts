import { reasonOf } from '../../../base/errors.ts'
import type { Log } from '../../../base/log.ts'
import type { Inlet } from '../../../messaging/channel.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import type { Bot } from '../bots/bot.ts'

/** Zalo's own are of some hundred bytes. */
const LARGEST_BYTES = 1024 * 1024

export interface HookDeps {
  bots: readonly Bot[]
  log: Log
  eventOf: (bot: Bot, body: unknown) => IncomingEvent | null
  /** something that says nothing to anybody has come */
  passedOver: (body: unknown) => void
}

/**
 * Takes the requests of the webhook: 401 without the secret of one of the bots, 413 above 1 MB, 500 when the event could
 * not be stored, else 200, and that only when it is stored. What cannot be understood is answered with 200 as well: sent
 * again it would be the same.
 */
export const createHook =
  ({ bots, log, eventOf, passedOver }: HookDeps) =>
  async (request: Request, inlet: Inlet): Promise<Response> => {
    const bot = bots.filter((b) => b.api.webhook.verify(request))[0]
    if (request.method !== 'POST' || !bot) return new Response(null, { status: 401 })
    const bytes = await bytesOf(request)
    if (!bytes) return new Response(null, { status: 413 })
    const body = parse(bytes)
    const event = eventOf(bot, body)
    if (!event) {
      passedOver(body)
      return new Response(null, { status: 200 })
    }
    try {
      await inlet(event)
      return new Response(null, { status: 200 })
    } catch (thrown) {
      log.error({ reason: reasonOf(thrown), event: event.externalId }, 'an event of Zalo could not be stored')
      return new Response(null, { status: 500 })
    }
  }

/** Null when there are too many; counted as they come, whatever length was declared. */
async function bytesOf({ body }: Request): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > LARGEST_BYTES) return null
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
