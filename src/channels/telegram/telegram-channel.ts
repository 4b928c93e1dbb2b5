import { Api } from 'grammy'
import type { Clock } from '../../base/clock.ts'
import type { Log } from '../../base/log.ts'
import type { Channel, Inlet } from '../../messaging/channel.ts'
import { createListening } from '../../messaging/listening/listening.ts'
import { createTrouble } from '../../messaging/listening/trouble.ts'
import { createWebhook } from '../../messaging/listening/webhook.ts'
import { SendError } from '../../messaging/send-error.ts'
import { keepWebhook } from './listening/keep-webhook.ts'
import { poll } from './listening/poll.ts'
import { createTake, NotStored } from './listening/take.ts'
import { editMessage } from './sending/edit-message.ts'
import { sendErrorOf } from './sending/send-error-of.ts'
import { sendMessage } from './sending/send-message.ts'
import { plainTrouble } from './trouble.ts'
import type { Me } from './updates/content-of-message.ts'
import { fetchFile } from './updates/fetch-file.ts'

export interface TelegramOptions {
  token: string
  /** without a slash at its end */
  apiRoot: string
  log: Log
  /** real time */
  clock: Clock
  /** the bytes behind a content hash, for uploads */
  files: (hash: string) => Promise<Uint8Array | null>
  /** what the platform's menu of commands shows */
  commands: readonly { command: string; description: string }[]
  /** where the platform brings its updates, and the secret by which it is known; null: the channel polls */
  webhook: { url: string; secret: string } | null
  /** bulk goes out faster than is free, for Stars */
  paidBroadcast?: boolean
  /** messages a second over all chats: a little below Telegram's usual limit unless told */
  perSecond?: number | null
  /** how long a poll stays open: 30 unless told */
  pollSeconds?: number
  /** how long any other call may take: 30 unless told */
  answerSeconds?: number
  /** how often the webhook is looked after: 60 unless told */
  watchSeconds?: number
}

/** An upload has this much more time than a text. */
const UPLOAD_FACTOR = 1.5
/** Published: 30 a second over all, 1 a second in a chat, 20 a minute in a group. */
const FREE = { perSecond: 29, perChatMs: 1_000, perGroupMinute: 18 }
/** Published: up to 1,000 a second; a small machine's own pace is far below. */
const PAID = { ...FREE, bulkPerSecond: 200 }

/** Telegram, by long polling or by webhook. */
export function createTelegramChannel(options: TelegramOptions): Channel {
  const { token, apiRoot, log, clock, files, webhook } = options
  const { pollSeconds = 30, answerSeconds = 30, watchSeconds = 60, paidBroadcast = false } = options
  const apiFor = (timeoutSeconds: number): Api => new Api(token, { apiRoot, timeoutSeconds })
  const api = apiFor(answerSeconds)
  const pollApi = apiFor(answerSeconds + pollSeconds)
  const uploadApi = apiFor(answerSeconds * UPLOAD_FACTOR)
  const gist = (error: unknown): string => sendErrorOf(error).message
  const trouble = createTrouble({ platform: 'Telegram', apiRoot, clock, plainly: plainTrouble, gist })
  const listening = createListening('Telegram', log)
  const take = createTake({ api, clock, log })
  let me: Me | null = null
  let inlet: Inlet | null = null

  async function prepare(): Promise<void> {
    const first = me === null
    me = await api.getMe()
    if (!first || options.commands.length === 0) return
    api
      .setMyCommands(options.commands)
      .catch((thrown: unknown) => log.debug({ reason: gist(thrown) }, 'the menu of commands did not work'))
  }

  /** Without the bot's own name, what is said to it can't be told from other talk. */
  async function open(into: Inlet | null): Promise<((raw: unknown) => Promise<void>) | null> {
    if (!into) return null
    const bot = (me ??= await api.getMe())
    return (raw) => take(raw, bot, into)
  }

  function listen(signal: AbortSignal, ready: () => void): Promise<void> {
    const common = { clock, log, outcome: trouble.heard }
    if (webhook) {
      return keepWebhook({ ...common, ...webhook, api, watchMs: watchSeconds * 1_000, prepare }, signal, ready)
    }
    return poll(
      {
        ...common,
        api: pollApi,
        pollSeconds,
        async prepare() {
          await prepare()
          await api.deleteWebhook()
        },
        async take(raw) {
          const into = await open(inlet)
          if (!into) throw new NotStored('the channel is closed')
          await into(raw)
        },
      },
      signal,
      ready,
    )
  }

  return {
    name: 'telegram',
    buttons: true,
    photos: true,
    pace: { ...(paidBroadcast ? PAID : FREE), perSecond: options.perSecond ?? FREE.perSecond },
    start(into) {
      inlet = into
      return listening.start(listen)
    },
    async stop() {
      await listening.stop()
      inlet = null
    },
    ...(webhook
      ? {
          webhook: createWebhook({
            platform: 'Telegram',
            header: 'x-telegram-bot-api-secret-token',
            secret: webhook.secret,
            open,
            log,
          }),
        }
      : {}),
    async send(chatId, _chatKind, message, sent = [], lane = 'reply') {
      try {
        const paid = paidBroadcast && lane === 'bulk'
        return { messageIds: await sendMessage({ api, uploadApi, files }, chatId, message, { sent, paid }) }
      } catch (thrown) {
        if (thrown instanceof SendError && thrown.failure === 'not-configured') trouble.heard(thrown)
        throw thrown
      }
    },
    edit: (chatId, messageId, message) => editMessage(api, chatId, messageId, message),
    fetchFile: (file) => fetchFile(api, token, apiRoot, file),
    startLink(payload) {
      if (me === null || !/^[\w-]{1,64}$/.test(payload)) return null
      return `https://t.me/${me.username}?start=${payload}`
    },
    problem: trouble.problem,
  }
}
