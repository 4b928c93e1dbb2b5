import { createFaults, type Fault } from '../fake-platform/faults.ts'
import { startPlatformServer, type HttpAnswer } from '../fake-platform/platform-server.ts'
import { createSentMessages, type SentMessage } from '../fake-platform/sent-messages.ts'
import { createZaloMethods, newZaloId, paramsOf, refusal, type ZaloCall } from './zalo-methods.ts'
import { createZaloQueue, type ZaloUpdate } from './zalo-queue.ts'
import { usualSettings, type ZaloSettings } from './zalo-settings.ts'

interface ZaloSpeaker {
  /** chatId is a group; `from` says who speaks */
  group?: boolean
  /** the speaker's display name */
  name?: string
  /** the speaker's id, where it is not the chat's */
  from?: string
}

export interface FakeZalo {
  readonly url: string
  readonly token: string
  /** may be changed at any moment */
  readonly settings: ZaloSettings
  readonly sent: readonly SentMessage[]
  /** every call of the bot, refused ones too */
  readonly calls: readonly ZaloCall[]
  waitForSent(fits: (message: SentMessage) => boolean, timeoutMs?: number): Promise<SentMessage>
  /** resolves when the bot's poll is open */
  polled(): Promise<void>
  failNext(method: string, fault: Fault, times?: number): void
  /** each returns the message's id */
  userSays(chatId: string, text: string, who?: ZaloSpeaker): string
  userSends(chatId: string, what: { photo: Uint8Array; name?: string; caption?: string }, who?: ZaloSpeaker): string
  userSendsSticker(chatId: string, who?: ZaloSpeaker): string
  userSendsVoice(chatId: string, bytes: Uint8Array, who?: ZaloSpeaker): string
  /** any update, also a malformed one */
  push(update: ZaloUpdate): void
  close(): Promise<void>
}

/** A Zalo Bot platform on the loopback, over real HTTP, with the known quirks and contradictions. */
export async function startFakeZalo(
  options: { token?: string; settings?: Partial<ZaloSettings> } = {},
): Promise<FakeZalo> {
  const token = options.token ?? '12345689:fake-zalo-secret'
  const settings = { ...usualSettings(), ...options.settings }
  const queue = createZaloQueue(settings)
  const sent = createSentMessages()
  const faults = createFaults()
  const methods = createZaloMethods(settings, queue, sent)
  const calls: ZaloCall[] = []
  const media = new Map<string, { bytes: Uint8Array; type: string }>()

  const bot = (path: string): { token: string; method: string } | null => {
    const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(decodeURIComponent(path)) ?? []
    return given !== undefined && method !== undefined ? { token: given, method } : null
  }

  const server = await startPlatformServer({
    faultOf: (call) => faults.take(bot(call.url.pathname)?.method ?? call.url.pathname),
    refuse: (fault) => refusal(settings, fault),
    async answer(call): Promise<HttpAnswer> {
      const found = media.get(call.url.pathname)
      if (found) return { status: 200, type: found.type, body: found.bytes }
      const asked = bot(call.url.pathname)
      if (!asked) return { status: 404, type: 'text/html', body: '<h1>404</h1>' }
      if (asked.token !== token) return refusal(settings, { code: 401, description: 'Unauthorized' })
      const known = { method: asked.method, params: paramsOf(call) }
      calls.push(known)
      return methods.answer(known, call.gone)
    },
  })

  const keep = (name: string, bytes: Uint8Array, type: string): string => {
    const path = `/media/${newZaloId()}/${encodeURIComponent(name)}`
    media.set(path, { bytes, type })
    return server.url + path
  }
  const happens = (kind: string, chatId: string, who: ZaloSpeaker, content: Record<string, unknown>): string => {
    const message_id = newZaloId()
    const from = { id: who.from ?? chatId, display_name: who.name ?? 'Người dùng', is_bot: false }
    const chat = { id: chatId, chat_type: who.group ? 'GROUP' : 'PRIVATE' }
    queue.push({
      event_name: `message.${kind}.received`,
      message: { from, chat, ...content, message_id, date: Date.now() },
    })
    return message_id
  }

  return {
    url: server.url,
    token,
    settings,
    sent: sent.all,
    calls,
    waitForSent: sent.waitFor,
    polled: queue.polled,
    failNext: faults.failNext,
    userSays: (chatId, text, who = {}) => happens('text', chatId, who, { text }),
    userSends: (chatId, { photo, name = 'anh.jpg', caption = '' }, who = {}) =>
      happens('image', chatId, who, {
        [settings.photoField]: keep(name, photo, 'image/jpeg'),
        caption,
        message_type: 'CHAT_PHOTO',
      }),
    userSendsSticker: (chatId, who = {}) =>
      happens('sticker', chatId, who, {
        sticker: '0e078a2fb66a5f34067b',
        url: `${server.url}/s.png`,
        message_type: 'CHAT_STICKER',
      }),
    userSendsVoice: (chatId, bytes, who = {}) =>
      happens('voice', chatId, who, { voice_url: keep('x.aac', bytes, 'audio/aac'), message_type: 'CHAT_VOICE' }),
    push: queue.push,
    close: server.close,
  }
}
