import type { ApiResponse } from './http/envelope.ts'
import type { CallOptions, ZaloClient } from './http/client.ts'
import { ZaloApiError, ZaloBotError } from './http/errors.ts'
import { httpUrl, nonEmpty, publicHttps, within } from './http/validate.ts'

export interface SentMessage {
  message_id: string
  /** epoch milliseconds */
  date: number
  message_type?: string
}

export interface BotInfo {
  id: string
  account_name: string
  account_type: string
  can_join_groups?: boolean
  display_name?: string
}

export interface WebhookInfo {
  /** "" when none is set */
  url: string
  updated_at?: number | string
  /** told by newer servers after setWebhook; the address is kept even when it failed */
  verification?: { ok: boolean; url?: string; outcome?: string; hint?: string }
}

export interface WebhookTest {
  ok: boolean
  url: string
  /** "webhook.ok", "webhook.http.403", "webhook.err.tls", … */
  outcome: string
  hint?: string
  status_code?: number
  latency_ms?: number
}

export interface TextOptions extends CallOptions {
  /** without it the text is plain and nothing in it needs escaping */
  parseMode?: 'markdown' | 'html'
  /** offsets in UTF-16 units; the platform ignores them beside `parseMode` */
  textStyles?: readonly { start: number; len: number; st: readonly string[] }[]
}

export interface PhotoOptions extends CallOptions {
  caption?: string
}

/** The unit of the documented 2000 is unknown; UTF-16 units are the strictest reading short of bytes. */
export const LONGEST_TEXT = 2_000

/**
 * The eleven methods of the platform. Each resolves with the envelope `{ ok: true, result }`, and throws
 * ZaloValidationError before anything is sent, else what ZaloClient throws.
 */
export class MessageModule {
  private readonly client: ZaloClient

  constructor(client: ZaloClient) {
    this.client = client
  }

  /** `text`: 1 to 2,000 UTF-16 units. */
  async sendText(chatId: string, text: string, options: TextOptions = {}): Promise<ApiResponse<SentMessage>> {
    const { parseMode, textStyles, ...call } = options
    const params = {
      chat_id: nonEmpty(chatId, 'chatId'),
      text: within(nonEmpty(text, 'text'), 1, LONGEST_TEXT, 'text'),
      ...(parseMode === undefined ? {} : { parse_mode: parseMode }),
      ...(textStyles === undefined ? {} : { text_styles: textStyles }),
    }
    return this.sent('sendMessage', params, call)
  }

  /** `photo`: a public http(s) address. Zalo fetches it, maybe more than once, also after it has answered. */
  async sendPhoto(chatId: string, photo: string, options: PhotoOptions = {}): Promise<ApiResponse<SentMessage>> {
    const { caption, ...call } = options
    const params = {
      chat_id: nonEmpty(chatId, 'chatId'),
      photo: httpUrl(photo, 'photo'),
      ...(caption === undefined || caption === '' ? {} : { caption: within(caption, 1, LONGEST_TEXT, 'caption') }),
    }
    return this.sent('sendPhoto', params, call)
  }

  /** `sticker`: an id from stickers.zaloapp.com. */
  async sendSticker(chatId: string, sticker: string, call?: CallOptions): Promise<ApiResponse<SentMessage>> {
    const params = { chat_id: nonEmpty(chatId, 'chatId'), sticker: nonEmpty(sticker, 'sticker') }
    return this.sent('sendSticker', params, call)
  }

  /** `voiceUrl`: a public address that ends in ".aac". Private chats only: in a group it may be accepted and never arrive. */
  async sendVoice(chatId: string, voiceUrl: string, call?: CallOptions): Promise<ApiResponse<SentMessage>> {
    const params = { chat_id: nonEmpty(chatId, 'chatId'), voice_url: httpUrl(voiceUrl, 'voiceUrl', '.aac') }
    return this.sent('sendVoice', params, call)
  }

  /** `action`: "typing"; it fades after about 5 s. The platform answers without a result. */
  async sendChatAction(chatId: string, action: string, call?: CallOptions): Promise<ApiResponse> {
    return this.client.post(
      'sendChatAction',
      { chat_id: nonEmpty(chatId, 'chatId'), action: nonEmpty(action, 'action') },
      call,
    )
  }

  async getMe(call?: CallOptions): Promise<ApiResponse<BotInfo>> {
    return (await this.client.post('getMe', {}, call)) as ApiResponse<BotInfo>
  }

  /**
   * Waits up to `timeout` seconds (30 unless told) for an update. `result` is what the platform gave: one update, an array
   * of them, or null when nobody wrote, which one host says as an error 408 and another as an empty result.
   */
  async getUpdates({ timeout = 30, signal }: { timeout?: number; signal?: AbortSignal } = {}): Promise<ApiResponse> {
    try {
      const call = { timeout: (timeout + 5) * 1_000, ...(signal ? { signal } : {}) }
      const { result } = await this.client.post('getUpdates', { timeout }, call)
      return { ok: true, result: result ?? null }
    } catch (thrown) {
      if (said(thrown, 408)) return { ok: true, result: null }
      throw thrown
    }
  }

  /** `url`: public HTTPS. `secretToken`: 8 to 256 characters, sent back in `X-Bot-Api-Secret-Token` with every event. */
  async setWebhook(url: string, secretToken: string, call?: CallOptions): Promise<ApiResponse<WebhookInfo>> {
    const params = { url: publicHttps(url, 'url'), secret_token: within(secretToken, 8, 256, 'secretToken') }
    return (await this.client.post('setWebhook', params, call)) as ApiResponse<WebhookInfo>
  }

  /** Asks the platform to try the webhook; a few times a day, then it answers 426. Some servers do not know it (404). */
  async testWebhook(call?: CallOptions): Promise<ApiResponse<WebhookTest>> {
    return (await this.client.post('testWebhook', {}, call)) as ApiResponse<WebhookTest>
  }

  async deleteWebhook(call?: CallOptions): Promise<ApiResponse<WebhookInfo>> {
    return (await this.client.post('deleteWebhook', {}, call)) as ApiResponse<WebhookInfo>
  }

  /** None is said in two ways, 404 and an empty address: always `url: ""` here. */
  async getWebhookInfo(call?: CallOptions): Promise<ApiResponse<WebhookInfo>> {
    try {
      const { result } = await this.client.post('getWebhookInfo', {}, call)
      return { ok: true, result: { url: '', ...(result as Partial<WebhookInfo> | undefined) } }
    } catch (thrown) {
      if (said(thrown, 404)) return { ok: true, result: { url: '' } }
      throw thrown
    }
  }

  private async sent(method: string, params: object, call?: CallOptions): Promise<ApiResponse<SentMessage>> {
    return (await this.client.post(method, params, call)) as ApiResponse<SentMessage>
  }
}

/** The platform itself said so: a gateway's page with that status is something else, save a plain HTTP 408. */
const said = (thrown: unknown, code: number): boolean =>
  thrown instanceof ZaloBotError &&
  (thrown.code === code || (code === 408 && thrown instanceof ZaloApiError && thrown.status === code))
