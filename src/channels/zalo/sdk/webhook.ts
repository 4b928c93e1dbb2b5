import { wordTable } from '../../../base/word-table.ts'
import { sameSecret } from '../../../base/ids.ts'
import { ZaloWebhookError } from './http/errors.ts'
import type { Json } from './http/json.ts'
import { readUpdate } from './update.ts'

/** Short names of the platform's events. */
export const EVENT_MAP: Readonly<Record<string, string>> = Object.freeze(
  wordTable({
    'message.text.received': 'user_text',
    'message.image.received': 'user_image',
    'message.sticker.received': 'user_sticker',
    'message.voice.received': 'user_voice',
    'message.unsupported.received': 'user_unsupported',
  }),
)

export interface WebhookEvent {
  /** "user_text"; the platform's own name where there is no short one */
  event: string
  /** "message.text.received" */
  eventName: string
  userId: string | null
  chatId: string | null
  messageId: string | null
  /** epoch milliseconds; the moment of reading where the event has none */
  timestamp: number
  message: {
    text: string | null
    photo: string | null
    caption: string | null
    sticker: string | null
    voiceUrl: string | null
  } | null
  raw: Json
}

/** A request of Express, of node:http or of fetch: only its headers, and for the middleware its parsed body. */
export interface WebhookRequest {
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>
  body?: unknown
}

/** The part of Express's response that is used. */
export interface WebhookResponse {
  status(code: number): WebhookResponse
  json(body: unknown): unknown
  readonly headersSent: boolean
}

export interface MiddlewareOptions {
  onEvent?: (event: WebhookEvent, req: WebhookRequest, res: WebhookResponse) => unknown
  onError?: (error: unknown, event: WebhookEvent | null, req: WebhookRequest) => void
  /** answer 200 before `onEvent` has ended: then an event whose handling fails is not sent again */
  acknowledgeImmediately?: boolean
}

const HEADER = 'x-bot-api-secret-token'

/** What the platform sends to a webhook: checked by its secret, read in every known form. */
export class WebhookModule {
  private readonly secretKey: string | null

  /** `secretKey`: what setWebhook was given; without it no request is ever right. */
  constructor({ secretKey = null }: { secretKey?: string | null } = {}) {
    this.secretKey = secretKey
  }

  /** Whether the request carries the secret; told in constant time. */
  verify({ headers }: WebhookRequest): boolean {
    const given = headers instanceof Headers ? headers.get(HEADER) : headers[HEADER]
    return typeof given === 'string' && this.secretKey !== null && sameSecret(given, this.secretKey)
  }

  /** Throws ZaloWebhookError (401) when `verify` says no. */
  requireValid(req: WebhookRequest): void {
    if (!this.verify(req)) throw new ZaloWebhookError()
  }

  /** Reads a body, wrapped or flat. Throws ZaloWebhookError (400) for one that is no event. */
  parseEvent(payload: unknown): WebhookEvent {
    const update = readUpdate(payload)
    if (!update) throw new ZaloWebhookError('the body is no event of Zalo', 400)
    const { eventName, message, raw } = update
    return {
      event: EVENT_MAP[eventName] ?? eventName,
      eventName,
      userId: message?.from.id ?? null,
      chatId: message?.chat.id ?? null,
      messageId: message?.messageId ?? null,
      timestamp: message?.date ?? Date.now(),
      message: message && {
        text: message.text,
        photo: message.photo,
        caption: message.caption,
        sticker: message.sticker,
        voiceUrl: message.voiceUrl,
      },
      raw,
    }
  }

  /** For Express after `express.json()`: 401, 400, 500 when `onEvent` threw, else 200. */
  middleware(options: MiddlewareOptions = {}): (req: WebhookRequest, res: WebhookResponse) => Promise<void> {
    return async (req, res) => {
      let event: WebhookEvent | null = null
      try {
        this.requireValid(req)
        event = this.parseEvent(req.body)
        if (options.acknowledgeImmediately) res.status(200).json({ ok: true })
        await options.onEvent?.(event, req, res)
        if (!res.headersSent) res.status(200).json({ ok: true })
      } catch (thrown) {
        options.onError?.(thrown, event, req)
        const status = thrown instanceof ZaloWebhookError ? (thrown.status ?? 500) : 500
        if (!res.headersSent) res.status(status).json({ ok: false })
      }
    }
  }

  /** `middleware` with nothing but a handler. */
  handle(onEvent: (event: WebhookEvent) => unknown): (req: WebhookRequest, res: WebhookResponse) => Promise<void> {
    return this.middleware({ onEvent })
  }
}
