import type { Message, Update } from '@grammyjs/types'
import { createFaults, type Fault } from '../fake-platform/faults.ts'
import { json, startPlatformServer, type HttpAnswer } from '../fake-platform/platform-server.ts'
import { createSentMessages, type SentMessage } from '../fake-platform/sent-messages.ts'
import { Refusal } from './refusal.ts'
import { createTelegramMethods, type MethodState } from './telegram-methods.ts'
import { paramsOf } from './telegram-params.ts'
import { createTelegramPeople, type TelegramPeople } from './telegram-people.ts'
import { createTelegramQueue } from './telegram-queue.ts'
import { createTelegramWebhook } from './telegram-webhook.ts'
import { createTelegramWorld } from './telegram-world.ts'

export interface FakeTelegram extends TelegramPeople {
  readonly url: string
  readonly token: string
  readonly username: string
  readonly sent: readonly SentMessage[]
  /** every call of the bot with the right token */
  readonly calls: readonly { method: string; params: Record<string, unknown> }[]
  /** the menu of commands, taps answered, the webhook; `webhookUrl` and `reachedAt` may be set */
  readonly state: MethodState
  waitForSent: (fits: (message: SentMessage) => boolean, timeoutMs?: number) => Promise<SentMessage>
  /** resolves when the bot's poll is open */
  polled: () => Promise<void>
  /** resolves when the bot has taken all that waits: its poll is open, or its webhook has answered */
  idle: () => Promise<void>
  /** updates that the bot has not confirmed */
  unconfirmed: () => number
  /** what the webhook answered, in order; 0 is no answer */
  readonly delivered: readonly number[]
  /** Brings what was confirmed once more; returns how many updates. */
  replay: (order: 'newest first' | 'oldest first') => number
  /** `method` may also be the path of a file ("/file/…") or '*' */
  failNext: (method: string, fault: Fault, times?: number) => void
  /** every call of the method asks `pick` from now on */
  storm: (method: string, pick: () => Fault | null) => void
  /** a second program polls with the same token */
  conflict: () => void
  /** any update, also a malformed one */
  push: (content: Omit<Update, 'update_id'>) => void
  close: () => Promise<void>
}

/** What privacy mode may hide; the platform's own notices always come. */
const CONTENT = ['text', 'photo', 'document', 'voice', 'video', 'sticker', 'location', 'contact']

/** A Telegram Bot API on the loopback, over real HTTP. */
export async function startFakeTelegram(
  options: { token?: string; username?: string; privacy?: boolean } = {},
): Promise<FakeTelegram> {
  const { token = '12345689:fakeTelegramSecret-abcdefghijklm', username = 'nhacviec_bot', privacy = true } = options
  const world = createTelegramWorld(username)
  const queue = createTelegramQueue()
  const sent = createSentMessages()
  const faults = createFaults()
  const state: MethodState = {
    menu: [],
    answered: [],
    webhookUrl: '',
    webhookSecret: '',
    webhookWants: [],
    lastError: null,
    reachedAt: null,
  }
  const webhook = createTelegramWebhook(queue, state)
  const methods = createTelegramMethods(world, queue, sent, state)
  const calls: { method: string; params: Record<string, unknown> }[] = []

  const refuse = (fault: {
    code: number
    description: string
    parameters?: Record<string, unknown> | undefined
  }): HttpAnswer =>
    json(fault.code, {
      ok: false,
      error_code: fault.code,
      description: fault.description,
      ...(fault.parameters ? { parameters: fault.parameters } : {}),
    })
  const asked = (path: string): { given: string; method: string } | null => {
    const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(decodeURIComponent(path)) ?? []
    return given !== undefined && method !== undefined ? { given, method } : null
  }

  const server = await startPlatformServer({
    faultOf: (call) => faults.take(asked(call.url.pathname)?.method ?? call.url.pathname.replace(/bot[^/]+\//, '')),
    refuse,
    async answer(call) {
      const path = decodeURIComponent(call.url.pathname)
      if (path.startsWith(`/file/bot${token}/`)) {
        const file = world.fileAt(path.slice(`/file/bot${token}/`.length))
        if (file) return { status: 200, type: 'application/octet-stream', body: file.bytes }
      }
      const what = asked(path)
      if (!what) return refuse({ code: 404, description: 'Not Found' })
      if (what.given !== token) {
        const wellFormed = /^\d+:[\w-]{20,}$/.test(what.given)
        return refuse(wellFormed ? { code: 401, description: 'Unauthorized' } : { code: 404, description: 'Not Found' })
      }
      const params = paramsOf(call)
      calls.push({ method: what.method, params: params.values })
      try {
        const work = methods[what.method]
        if (!work) throw new Refusal(404, 'Not Found: method not found')
        return json(200, { ok: true, result: await work(params, call.gone) })
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown
        return refuse({ code: thrown.code, description: thrown.message, parameters: thrown.parameters })
      }
    },
  })

  const hears = (message: Partial<Message>): boolean =>
    !privacy ||
    !CONTENT.some((kind) => kind in message) ||
    message.chat?.type === 'private' ||
    (message.text ?? message.caption ?? '').startsWith('/') ||
    (message.text ?? message.caption ?? '').toLowerCase().includes(`@${username.toLowerCase()}`) ||
    message.reply_to_message?.from?.id === world.me.id

  return {
    url: server.url,
    token,
    username,
    sent: sent.all,
    calls,
    state,
    waitForSent: sent.waitFor,
    polled: queue.polled,
    unconfirmed: queue.unconfirmed,
    failNext: faults.failNext,
    storm: faults.storm,
    conflict: queue.conflict,
    push: queue.push,
    idle: () => (state.webhookUrl === '' ? queue.polled() : webhook.idle()),
    delivered: webhook.attempts,
    replay: queue.replay,
    async close() {
      await webhook.close()
      await server.close()
    },
    ...createTelegramPeople(world, sent.all, (update) => {
      // In privacy mode a bot hears only what is meant for it.
      if (!update.message || hears(update.message)) queue.push(update)
    }),
  }
}
