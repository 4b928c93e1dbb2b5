import { createFaults, type Fault } from '../fake-platform/faults.ts'
import { startPlatformServer, type HttpAnswer } from '../fake-platform/platform-server.ts'
import { createSentMessages, type SentMessage } from '../fake-platform/sent-messages.ts'
import { createZaloMethods, newZaloId, paramsOf, refusal, type ZaloCall, type ZaloMethods } from './zalo-methods.ts'
import { createZaloPeople, type ZaloPeople } from './zalo-people.ts'
import { createZaloQueue, type ZaloUpdate } from './zalo-queue.ts'
import { usualSettings, type ZaloSettings } from './zalo-settings.ts'
import { createZaloWebhook, type Delivery } from './zalo-webhook.ts'

/** One bot of the platform; people and groups are its own. */
export interface FakeZaloBot extends ZaloPeople {
  readonly token: string
  /** may be changed at any moment */
  readonly settings: ZaloSettings
  readonly sent: readonly SentMessage[]
  /** every call of the bot, refused ones too */
  readonly calls: readonly ZaloCall[]
  /** every attempt to bring something to the bot's webhook */
  readonly deliveries: readonly Delivery[]
  /** resolves when the bot's poll is open, or with a webhook, when all is brought */
  polled(): Promise<void>
  waitForSent(fits: (message: SentMessage) => boolean, timeoutMs?: number): Promise<SentMessage>
  failNext(method: string, fault: Fault, times?: number): void
  /** any update, also a malformed one */
  push(update: ZaloUpdate): void
}

export interface FakeZalo extends FakeZaloBot {
  readonly url: string
  /** an address of the platform's own host that leads elsewhere */
  leadingTo(target: string): string
  /** another bot on the same platform */
  addBot(token: string, settings?: Partial<ZaloSettings>): FakeZaloBot
  close(): Promise<void>
}

interface Served {
  bot: FakeZaloBot
  methods: ZaloMethods
  calls: ZaloCall[]
  faultOf: (method: string) => Fault | null
}

/** A Zalo Bot platform on the loopback, over real HTTP, with the known quirks and contradictions. */
export async function startFakeZalo(
  options: { token?: string; settings?: Partial<ZaloSettings> } = {},
): Promise<FakeZalo> {
  const media = new Map<string, HttpAnswer>()
  const served = new Map<string, Served>()
  const usual = usualSettings()

  const asked = (path: string): { token: string; method: string } | null => {
    const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(decodeURIComponent(path)) ?? []
    return given !== undefined && method !== undefined ? { token: given, method } : null
  }
  const servedAt = (path: string): { one: Served; method: string } | null => {
    const { token = '', method = '' } = asked(path) ?? {}
    const one = served.get(token)
    return one ? { one, method } : null
  }

  const server = await startPlatformServer({
    faultOf(call) {
      const { pathname } = call.url
      const found = servedAt(pathname)
      return found ? found.one.faultOf(found.method) : (first.faultOf(pathname) ?? null)
    },
    refuse: (fault) => refusal(first.bot.settings, fault),
    async answer(call): Promise<HttpAnswer> {
      const found = media.get(call.url.pathname)
      if (found) return found
      if (!asked(call.url.pathname)) return { status: 404, type: 'text/html', body: '<h1>404</h1>' }
      const at = servedAt(call.url.pathname)
      if (!at) return refusal(first.bot.settings, { code: 401, description: 'Unauthorized' })
      const known = { method: at.method, params: paramsOf(call) }
      at.one.calls.push(known)
      return at.one.methods.answer(known, call.gone)
    },
  })

  const keep = (name: string, bytes: Uint8Array, type: string): string => {
    const path = `/media/${newZaloId()}/${encodeURIComponent(name)}`
    media.set(path, { status: 200, type, body: bytes })
    return server.url + path
  }

  function add(token: string, settings: ZaloSettings): Served {
    const queue = createZaloQueue(settings)
    const sent = createSentMessages()
    const webhook = createZaloWebhook(settings)
    const faults = createFaults()
    const calls: ZaloCall[] = []
    const push = (update: ZaloUpdate): void =>
      (settings.webhookUrl === '' ? queue : { push: webhook.post }).push(update)
    const bot: FakeZaloBot = {
      token,
      settings,
      sent: sent.all,
      calls,
      deliveries: webhook.deliveries,
      waitForSent: sent.waitFor,
      polled: () => (settings.webhookUrl === '' ? queue.polled() : webhook.idle()),
      failNext: faults.failNext,
      push,
      ...createZaloPeople({ settings, keep, push }),
    }
    const methods = createZaloMethods({ settings, queue, sent, webhook })
    const one = { bot, methods, calls, faultOf: faults.take }
    served.set(token, one)
    return one
  }

  const first = add(options.token ?? '12345689:fake-zalo-secret', { ...usual, ...options.settings })
  return {
    ...first.bot,
    url: server.url,
    leadingTo(location) {
      const path = `/media/${newZaloId()}/a.jpg`
      media.set(path, { status: 302, type: 'text/plain', body: '', location })
      return server.url + path
    },
    addBot: (token, settings) => add(token, { ...usualSettings(), ...settings }).bot,
    close: server.close,
  }
}
