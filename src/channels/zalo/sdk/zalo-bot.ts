import { wordTable } from '../../../base/word-table.ts'
import { ZALO_BASE_URL, ZaloClient, type ClientOptions } from './http/client.ts'
import { ZaloBotError, ZaloValidationError } from './http/errors.ts'
import { MessageModule } from './message.ts'
import { pollUpdates } from './polling.ts'
import { readUpdate, type ZaloMessage, type ZaloUpdate } from './update.ts'
import { WebhookModule } from './webhook.ts'

export interface ZaloBotOptions extends ClientOptions {
  /** the secret of the webhook, 8 to 256 characters */
  secretKey?: string | null
}

/** "message" is every message, the others one kind of them; any `event_name` of the platform may be named too. */
type EventName = 'message' | 'text' | 'photo' | 'sticker' | 'voice' | 'unsupported' | (string & {})
type Handler = (message: ZaloMessage, update: ZaloUpdate) => unknown
type TextHandler = (message: ZaloMessage, match: RegExpExecArray) => unknown

const KINDS: Readonly<Record<string, string>> = wordTable({
  'message.text.received': 'text',
  'message.image.received': 'photo',
  'message.sticker.received': 'sticker',
  'message.voice.received': 'voice',
  'message.unsupported.received': 'unsupported',
})
const REMEMBERED = 500

/**
 * A bot of the Zalo Bot platform, shaped like that of npm's `zalobot-sdk`, with the listening of the Telegram-like SDKs.
 *
 * ```ts
 * const bot = new ZaloBot({ botToken: '12345689:abc-xyz', secretKey: 'a-long-secret' })
 * bot.onText(/^xin chào/i, (message) => bot.message.sendText(message.chat.id ?? '', 'Chào anh/chị!'))
 * bot.startPolling()
 * ```
 */
export class ZaloBot {
  readonly client: ZaloClient
  readonly message: MessageModule
  readonly webhook: WebhookModule
  private readonly secretKey: string | null
  private readonly handlers = new Map<string, Set<Handler>>()
  private readonly textHandlers: { pattern: RegExp; handler: TextHandler }[] = []
  private readonly errorHandlers = new Set<(error: unknown) => unknown>()
  private readonly seen = new Set<string>()
  private polling: { abort: AbortController; ended: Promise<void> } | null = null

  constructor(options: ZaloBotOptions) {
    if (options.botToken === '') throw new ZaloValidationError('botToken must not be empty', 'botToken')
    this.secretKey = options.secretKey ?? null
    this.client = new ZaloClient(options)
    this.message = new MessageModule(this.client)
    this.webhook = new WebhookModule({ secretKey: this.secretKey })
  }

  /** A bot from ZALO_BOT_TOKEN, _SECRET, _TIMEOUT, _MAX_RETRIES and _BASE_URL of `env`: the wrapper reads no environment by itself. */
  static fromEnv(env: Readonly<Record<string, string | undefined>>, overrides: Partial<ZaloBotOptions> = {}): ZaloBot {
    const number = (value: string | undefined, fallback: number): number =>
      value === undefined || value === '' ? fallback : Number(value)
    return new ZaloBot({
      botToken: env['ZALO_BOT_TOKEN'] ?? '',
      secretKey: env['ZALO_BOT_SECRET'] ?? null,
      timeout: number(env['ZALO_BOT_TIMEOUT'], 30_000),
      maxRetries: number(env['ZALO_BOT_MAX_RETRIES'], 3),
      baseURL: env['ZALO_BOT_BASE_URL'] ?? ZALO_BASE_URL,
      ...overrides,
    })
  }

  setBotToken(token: string): void {
    this.client.updateBotToken(token)
  }

  /** How it is set up, without token and secret. */
  getConfig(): { baseURL: string; timeout: number; maxRetries: number; hasSecretKey: boolean } {
    const { baseURL, timeout, maxRetries } = this.client
    return { baseURL, timeout, maxRetries, hasSecretKey: this.secretKey !== null }
  }

  on(event: 'error', handler: (error: unknown) => unknown): this
  on(event: EventName, handler: Handler): this
  on(event: string, handler: Handler | ((error: unknown) => unknown)): this {
    if (event === 'error') this.errorHandlers.add(handler as (error: unknown) => unknown)
    else this.handlers.set(event, (this.handlers.get(event) ?? new Set()).add(handler))
    return this
  }

  off(event: EventName, handler: Handler | ((error: unknown) => unknown)): this {
    this.handlers.get(event)?.delete(handler)
    if (event === 'error') this.errorHandlers.delete(handler as (error: unknown) => unknown)
    return this
  }

  /** Texts that `pattern` fits. */
  onText(pattern: RegExp, handler: TextHandler): this {
    this.textHandlers.push({ pattern, handler })
    return this
  }

  /** Hands one update, wrapped or flat, to those who wait for it; resolves when they have ended. What is no message is passed over. */
  async processUpdate(body: unknown): Promise<void> {
    const update = readUpdate(body)
    const message = update?.message
    if (!update || !message) return
    const kind = KINDS[update.eventName]
    const names = [...(kind === undefined ? [] : ['message', kind]), update.eventName]
    for (const name of names)
      for (const handler of this.handlers.get(name) ?? []) await this.guarded(() => handler(message, update))
    if (kind !== 'text') return
    for (const { pattern, handler } of this.textHandlers) {
      const match = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(message.text ?? '')
      if (match) await this.guarded(() => handler(message, match))
    }
  }

  /** Listens by long polling; `timeout` in seconds. Each message is handled once, one after the other. A webhook that is set must be removed first. */
  startPolling({ timeout = 30 }: { timeout?: number } = {}): void {
    if (this.polling) return
    const abort = new AbortController()
    const ended = pollUpdates(
      {
        updates: async (signal) => (await this.message.getUpdates({ timeout, signal })).result,
        take: (update) => this.take(update),
        outcome: (error) => {
          if (error !== null) void this.tellError(error).catch(() => undefined)
        },
        refused: () => false,
      },
      abort.signal,
    )
    this.polling = { abort, ended }
  }

  /** Resolves when the open poll has been ended. */
  async stopPolling(): Promise<void> {
    const { polling } = this
    this.polling = null
    polling?.abort.abort()
    await polling?.ended
  }

  isPolling(): boolean {
    return this.polling !== null
  }

  private async take(update: unknown): Promise<boolean> {
    const id = readUpdate(update)?.message?.messageId
    if (id == null || this.seen.has(id)) return false
    this.seen.add(id)
    const [oldest] = this.seen
    if (this.seen.size > REMEMBERED && oldest !== undefined) this.seen.delete(oldest)
    await this.processUpdate(update).catch(() => undefined)
    return true
  }

  /** With nobody who hears of errors, what a handler throws goes to the caller of processUpdate. */
  private async guarded(work: () => unknown): Promise<void> {
    try {
      await work()
    } catch (thrown) {
      await this.tellError(thrown)
    }
  }

  private async tellError(error: unknown): Promise<void> {
    if (this.errorHandlers.size === 0)
      throw error instanceof Error ? error : new ZaloBotError('a handler failed', { cause: error })
    for (const handler of this.errorHandlers) await handler(error)
  }
}
