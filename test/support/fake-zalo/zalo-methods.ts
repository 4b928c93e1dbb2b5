import { randomBytes } from 'node:crypto'
import { json, type HttpAnswer, type HttpCall } from '../fake-platform/platform-server.ts'
import type { SentMessages } from '../fake-platform/sent-messages.ts'
import type { ZaloQueue, ZaloUpdate } from './zalo-queue.ts'
import { reached, type ZaloSettings } from './zalo-settings.ts'
import type { ZaloWebhook } from './zalo-webhook.ts'

export const newZaloId = (): string => randomBytes(10).toString('hex')

export interface ZaloCall {
  method: string
  params: Record<string, unknown>
}

class Refusal extends Error {
  readonly code: number

  constructor(code: number, description: string) {
    super(description)
    this.code = code
  }
}

/** GET with a query, POST with a form or JSON, and a POST of JSON with an empty body; multipart is not parsed. */
export function paramsOf(call: HttpCall): Record<string, unknown> {
  const type = call.headers['content-type'] ?? ''
  const query = Object.fromEntries(call.url.searchParams)
  if (call.body.length === 0 || type.includes('multipart')) return query
  if (type.includes('urlencoded')) return { ...query, ...Object.fromEntries(new URLSearchParams(call.body.toString())) }
  return { ...query, ...(JSON.parse(call.body.toString()) as Record<string, unknown>) }
}

export const refusal = (settings: ZaloSettings, fault: { code: number; description: string }): HttpAnswer =>
  json(settings.errorStatus === 'mirror' ? fault.code : 200, {
    ok: false,
    description: fault.description,
    [settings.errorField]: settings.errorType === 'string' ? String(fault.code) : fault.code,
  })

const INNER = /^https:\/\/(?:localhost|127\.|10\.|192\.168\.)/
const PROBE = {
  event_name: 'webhook.test',
  message: { date: 1790000000, message_id: 'webhook-test', text: '<webhook test, answer 200>' },
}

export interface ZaloMethods {
  answer(call: ZaloCall, gone: AbortSignal): Promise<HttpAnswer>
}

type Params = Record<string, unknown>
type Method = (params: Params, gone: AbortSignal) => HttpAnswer | Promise<HttpAnswer>

export interface ZaloBotParts {
  settings: ZaloSettings
  queue: ZaloQueue
  sent: SentMessages
  webhook: ZaloWebhook
}

export function createZaloMethods({ settings, queue, sent, webhook }: ZaloBotParts): ZaloMethods {
  const ok = (result?: unknown): HttpAnswer =>
    json(200, {
      ok: true,
      ...(result === undefined ? {} : { result }),
      ...(settings.zeroCode ? { error_code: 0 } : {}),
    })
  const text = (params: Params, name: string): string => {
    const value = params[name]
    if (typeof value !== 'string' || value === '') throw new Refusal(400, `Bad request: The ${name} must not be empty`)
    return value
  }
  const limited = (value: string, name: string): string => {
    if (value.length > 2_000) throw new Refusal(400, `Bad request: The ${name} must not be longer than 2000 characters`)
    return value
  }
  const said = (
    chatId: string,
    method: string,
    words: string,
    photo: { url: string; bytes?: Uint8Array } | null,
  ): HttpAnswer => {
    const messageId = newZaloId()
    const file = photo && { kind: 'photo' as const, name: photo.url.split('/').at(-1) ?? '', ...photo }
    sent.add({ messageId, chatId, text: words, buttons: [], file, method, replyTo: null })
    return ok({ message_id: messageId, date: Date.now(), ...(photo ? { message_type: 'CHAT_PHOTO' } : {}) })
  }
  const idle = (): HttpAnswer => {
    if (settings.idle === '408') throw new Refusal(408, 'Request timeout')
    return settings.idle === 'empty' ? ok({}) : ok()
  }
  const given = (update: ZaloUpdate): HttpAnswer => ok(settings.updateShape === 'array' ? [update] : update)
  /** The platform comes for a picture twice. */
  async function fetched(url: string): Promise<Uint8Array | undefined> {
    const there = reached(settings, url)
    if (there === null) return undefined
    for (let i = 0; ; i++) {
      const answer = await fetch(there, { redirect: 'manual' })
      const isPicture = answer.headers.get('content-type')?.startsWith('image/') ?? false
      if (answer.status !== 200 || !isPicture) throw new Refusal(400, 'Bad request: The photo URL is invalid')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (i > 0) return bytes
    }
  }
  async function outcome(): Promise<{
    ok: boolean
    url: string
    outcome: string
    status_code: number
    latency_ms: number
  }> {
    const status = await webhook.attempt(PROBE)
    const good = status >= 200 && status < 300
    const named = status === 0 ? 'webhook.err.unreachable' : `webhook.http.${String(status)}`
    const { webhookUrl: url } = settings
    return { ok: good, url, outcome: good ? 'webhook.ok' : named, status_code: status, latency_ms: 3 }
  }

  const methods: Record<string, Method> = {
    getMe: () => ok(settings.me),
    async getUpdates(params, gone) {
      if (settings.webhookUrl) {
        throw new Refusal(400, 'You cannot use this API while a webhook is set. Please remove the webhook first')
      }
      const update = await queue.take(Number(params['timeout'] ?? 30) * 1_000, gone)
      return update ? given(update) : idle()
    },
    sendMessage: (params) => said(text(params, 'chat_id'), 'sendMessage', limited(text(params, 'text'), 'text'), null),
    async sendPhoto(params) {
      const url = text(params, 'photo')
      if (!/^https?:\/\//.test(url)) {
        throw new Refusal(400, 'Bad request: The photo must start with http:// or https://')
      }
      const caption = typeof params['caption'] === 'string' ? params['caption'] : ''
      const bytes = await fetched(url)
      const photo = { url, ...(bytes ? { bytes } : {}) }
      return said(text(params, 'chat_id'), 'sendPhoto', limited(caption, 'caption'), photo)
    },
    sendSticker: (params) => said(text(params, 'chat_id'), 'sendSticker', text(params, 'sticker'), null),
    sendVoice(params) {
      const url = text(params, 'voice_url')
      if (!url.endsWith('.aac')) throw new Refusal(400, 'Bad request: The voice_url is invalid')
      return said(text(params, 'chat_id'), 'sendVoice', url, null)
    },
    sendChatAction(params) {
      text(params, 'chat_id')
      text(params, 'action')
      return ok()
    },
    async setWebhook(params) {
      const url = text(params, 'url')
      const secret = text(params, 'secret_token')
      if (!url.startsWith('https://') || INNER.test(url)) throw new Refusal(400, 'Bad request: The url is invalid')
      if (secret.length < 8 || secret.length > 256) throw new Refusal(400, 'Bad request: The secret_token is invalid')
      settings.webhookUrl = url
      webhook.secret = secret
      return ok({ url, updated_at: Date.now(), ...(settings.verification ? { verification: await outcome() } : {}) })
    },
    async testWebhook() {
      if (!settings.webhookUrl) throw new Refusal(404, 'Not Found')
      return ok(await outcome())
    },
    deleteWebhook() {
      settings.webhookUrl = ''
      return ok({ url: '', updated_at: Date.now() })
    },
    getWebhookInfo() {
      if (!settings.webhookUrl && settings.noWebhook === '404') throw new Refusal(404, 'Not Found')
      return ok({ url: settings.webhookUrl, updated_at: Date.now() })
    },
  }

  return {
    async answer({ method, params }, gone) {
      try {
        const work = methods[method]
        if (!work) throw new Refusal(settings.unknownMethod, 'Not Found')
        return await work(params, gone)
      } catch (thrown) {
        if (thrown instanceof Refusal) return refusal(settings, { code: thrown.code, description: thrown.message })
        throw thrown
      }
    },
  }
}
