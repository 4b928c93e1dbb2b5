import { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Clock } from '../../base/clock.ts'
import { reasonOf } from '../../base/errors.ts'
import type { Log } from '../../base/log.ts'
import type { Channel } from '../../messaging/channel.ts'
import type { IncomingEvent } from '../../messaging/incoming.ts'
import { createListening } from '../../messaging/listening/listening.ts'
import { createTrouble } from '../../messaging/listening/trouble.ts'
import { SendError } from '../../messaging/send-error.ts'
import { sendErrorOf } from './sending/send-error-of.ts'
import { sendMessage } from './sending/send-message.ts'
import { plainTrouble } from './trouble.ts'
import { eventOfUpdate } from './updates/event-of-update.ts'
import { fetchFile } from './updates/fetch-file.ts'
import { poll } from './updates/poll.ts'

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
  /** how long a poll stays open: 30 unless told */
  pollSeconds?: number
  /** how long any other call may take: 30 unless told */
  answerSeconds?: number
}

/** An upload has this much more time than a text. */
const UPLOAD_FACTOR = 1.5

/** Telegram by long polling. */
export function createTelegramChannel(options: TelegramOptions): Channel {
  const { token, apiRoot, log, clock, files } = options
  const { pollSeconds = 30, answerSeconds = 30 } = options
  const apiFor = (timeoutSeconds: number): Api => new Api(token, { apiRoot, timeoutSeconds })
  const api = apiFor(answerSeconds)
  const pollApi = apiFor(answerSeconds + pollSeconds)
  const uploadApi = apiFor(answerSeconds * UPLOAD_FACTOR)
  const gist = (error: unknown): string => sendErrorOf(error).message
  const trouble = createTrouble({ platform: 'Telegram', apiRoot, clock, plainly: plainTrouble, gist })
  const listening = createListening('Telegram', log)
  let username: string | null = null

  /** For calls that the work does not depend on. */
  const kindly = (call: Promise<unknown>, what: string): void => {
    call.catch((thrown: unknown) => log.debug({ reason: sendErrorOf(thrown).message }, `${what} did not work`))
  }

  async function prepare(): Promise<void> {
    const first = username === null
    username = (await api.getMe()).username
    await api.deleteWebhook()
    if (first && options.commands.length > 0) kindly(api.setMyCommands(options.commands), 'the menu of commands')
  }

  function eventOf(update: Update): IncomingEvent | null {
    try {
      return eventOfUpdate(update, username ?? '', clock.now())
    } catch (thrown) {
      // It would come again for ever and stop everything behind it.
      log.error({ reason: reasonOf(thrown), update: update.update_id }, 'an update of Telegram is not understood')
      return null
    }
  }

  function stored({ callback_query, message }: Update): void {
    // Until it is answered, the button turns on the person's phone.
    if (callback_query) kindly(api.answerCallbackQuery(callback_query.id), 'the answer to a tap')
    if (message?.chat.type === 'private' && (message.document ?? message.photo)) {
      kindly(api.sendChatAction(message.chat.id, 'typing'), 'a chat action')
    }
  }

  const polling = { api: pollApi, clock, log, pollSeconds, prepare, eventOf, stored, outcome: trouble.heard }

  return {
    name: 'telegram',
    buttons: true,
    photos: true,
    // Published: 30 a second over all, 1 a second in a chat, 20 a minute in a group.
    pace: { perSecond: 25, perChatMs: 1_000, perGroupMinute: 18 },
    start: (inlet) => listening.start((signal, ready) => poll(polling, inlet, signal, ready)),
    stop: () => listening.stop(),
    async send(chatId, _chatKind, message, parts = []) {
      try {
        return { messageIds: await sendMessage({ api, uploadApi, files }, chatId, message, parts) }
      } catch (thrown) {
        if (thrown instanceof SendError && thrown.failure === 'not-configured') trouble.heard(thrown)
        throw thrown
      }
    },
    fetchFile: (file) => fetchFile(api, token, apiRoot, file),
    startLink(payload) {
      if (username === null || !/^[\w-]{1,64}$/.test(payload)) return null
      return `https://t.me/${username}?start=${payload}`
    },
    problem: trouble.problem,
  }
}
