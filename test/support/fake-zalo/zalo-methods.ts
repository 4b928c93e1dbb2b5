import { randomBytes } from 'node:crypto'
import { json, type HttpAnswer, type HttpCall } from '../fake-platform/platform-server.ts'
import type { SentMessages } from '../fake-platform/sent-messages.ts'
import type { ZaloQueue, ZaloUpdate } from './zalo-queue.ts'
import type { ZaloSettings } from './zalo-settings.ts'

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

export interface ZaloMethods {
  answer(call: ZaloCall, gone: AbortSignal): Promise<HttpAnswer>
}

export function createZaloMethods(settings: ZaloSettings, queue: ZaloQueue, sent: SentMessages): ZaloMethods {
  const ok = (result?: unknown): HttpAnswer =>
    json(200, {
      ok: true,
      ...(result === undefined ? {} : { result }),
      ...(settings.zeroCode ? { error_code: 0 } : {}),
    })
  const text = (params: Record<string, unknown>, name: string): string => {
    const value = params[name]
    if (typeof value !== 'string' || value === '') throw new Refusal(400, `Bad request: The ${name} must not be empty`)
    return value
  }
  const say = (chatId: string, method: string, words: string, url: string | null): HttpAnswer => {
    const messageId = newZaloId()
    const file = url === null ? null : { kind: 'photo' as const, name: url.split('/').at(-1) ?? '', url }
    sent.add({ messageId, chatId, text: words, buttons: [], file, method, replyTo: null })
    return ok({ message_id: messageId, date: Date.now(), ...(url === null ? {} : { message_type: 'CHAT_PHOTO' }) })
  }
  const limited = (value: string, name: string): string => {
    if (value.length > 2_000) throw new Refusal(400, `Bad request: The ${name} must not be longer than 2000 characters`)
    return value
  }
  const idle = (): HttpAnswer => {
    if (settings.idle === '408') throw new Refusal(408, 'Request timeout')
    return settings.idle === 'empty' ? ok({}) : ok()
  }
  const given = (update: ZaloUpdate): HttpAnswer => ok(settings.updateShape === 'array' ? [update] : update)

  const methods: Record<
    string,
    (params: Record<string, unknown>, gone: AbortSignal) => HttpAnswer | Promise<HttpAnswer>
  > = {
    getMe: () => ok(settings.me),
    async getUpdates(params, gone) {
      if (settings.webhookUrl) {
        throw new Refusal(400, 'You cannot use this API while a webhook is set. Please remove the webhook first')
      }
      const update = await queue.take(Number(params['timeout'] ?? 30) * 1_000, gone)
      return update ? given(update) : idle()
    },
    sendMessage: (params) => say(text(params, 'chat_id'), 'sendMessage', limited(text(params, 'text'), 'text'), null),
    sendPhoto(params) {
      const url = text(params, 'photo')
      if (!/^https?:\/\//.test(url)) {
        throw new Refusal(400, 'Bad request: The photo must start with http:// or https://')
      }
      const caption = typeof params['caption'] === 'string' ? params['caption'] : ''
      return say(text(params, 'chat_id'), 'sendPhoto', limited(caption, 'caption'), url)
    },
    sendChatAction(params) {
      text(params, 'chat_id')
      text(params, 'action')
      return ok()
    },
    setWebhook(params) {
      const url = text(params, 'url')
      const secret = text(params, 'secret_token')
      if (!url.startsWith('https://')) throw new Refusal(400, 'Bad request: The url must be https')
      if (secret.length < 8 || secret.length > 256) throw new Refusal(400, 'Bad request: The secret_token is invalid')
      settings.webhookUrl = url
      return ok({ url, updated_at: Date.now() })
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
        if (!work) throw new Refusal(404, 'Not Found')
        return await work(params, gone)
      } catch (thrown) {
        if (thrown instanceof Refusal) return refusal(settings, { code: thrown.code, description: thrown.message })
        throw thrown
      }
    },
  }
}
