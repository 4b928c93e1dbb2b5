import type { Clock } from '../../base/clock.ts'
import { reasonOf } from '../../base/errors.ts'
import type { Log } from '../../base/log.ts'
import type { Channel, Plan } from '../../messaging/channel.ts'
import { createListening } from '../../messaging/listening/listening.ts'
import { createTrouble } from '../../messaging/listening/trouble.ts'
import type { OutgoingMedia } from '../../messaging/outgoing.ts'
import { SendError } from '../../messaging/send-error.ts'
import { createZaloClient } from './api/client.ts'
import { eventOfUpdate } from './updates/event-of-update.ts'
import { fetchFile } from './updates/fetch-file.ts'
import { at, isJson, textAt } from './api/json.ts'
import { poll } from './updates/poll.ts'
import { requestsOfMessage } from './requests-of-message.ts'
import { plainTrouble } from './trouble.ts'
import { sendErrorOf, ZaloError } from './api/zalo-error.ts'

/** Zalo fetches the picture before it answers. */
const PHOTO_FACTOR = 3

export interface ZaloOptions {
  token: string
  /** without a slash at its end */
  apiRoot: string
  log: Log
  /** real time */
  clock: Clock
  /** what the bot's tariff allows */
  plan?: Plan
  /** A public address of a photo, for as long as Zalo may come back for it; without it photos are left out. */
  photoUrl?: (photo: OutgoingMedia) => string | null
  /** how long a poll stays open: 30 unless told */
  pollSeconds?: number
  /** how long any other call may take: 15 000 unless told */
  answerMs?: number
}

/** The Zalo Bot platform by long polling. */
export function createZaloChannel(options: ZaloOptions): Channel {
  const { token, apiRoot, log, clock } = options
  const answerMs = options.answerMs ?? 15_000
  const client = createZaloClient(token, apiRoot)
  const trouble = createTrouble({ platform: 'Zalo', apiRoot, clock, plainly: plainTrouble, gist: reasonOf })
  const listening = createListening('Zalo', log)
  let botNames: string[] = []

  async function prepare(signal: AbortSignal): Promise<void> {
    const me = await client.call('getMe', {}, answerMs, signal)
    if (isJson(me)) botNames = [textAt(me, 'display_name'), textAt(me, 'account_name')].filter((n) => n !== null)
    const webhook = await webhookUrl(signal)
    if (webhook === null) return
    log.warn('a webhook was set for this Zalo bot: it is removed, because the bot polls')
    await client.call('deleteWebhook', {}, answerMs, signal)
  }

  /** None is said in two ways: 404, or an empty address. */
  async function webhookUrl(signal: AbortSignal): Promise<string | null> {
    try {
      return textAt(at({ info: await client.call('getWebhookInfo', {}, answerMs, signal) }, 'info'), 'url')
    } catch (thrown) {
      if (thrown instanceof ZaloError && thrown.envelope && thrown.code === 404) return null
      throw thrown
    }
  }

  const eventOf = (update: unknown) => eventOfUpdate(update, botNames, clock.now())
  const pollSeconds = options.pollSeconds ?? 30
  const polling = { client, clock, log, pollSeconds, prepare, eventOf, outcome: trouble.heard }

  return {
    name: 'zalo',
    buttons: false,
    photos: options.photoUrl !== undefined,
    // No limit is published.
    pace: { perSecond: 5, perChatMs: 1_000, perGroupMinute: 20 },
    ...(options.plan && { plan: options.plan }),
    start: (inlet) => listening.start((signal, ready) => poll(polling, inlet, signal, ready)),
    stop: () => listening.stop(),
    async send(chatId, _chatKind, message, parts = []) {
      const requests = requestsOfMessage(chatId, message, options.photoUrl ?? (() => null))
      if (requests.length === 0) throw new SendError('rejected', 'nothing of the message can be sent on Zalo')
      const messageIds = [...parts]
      for (const { method, params } of requests.slice(parts.length)) {
        try {
          const result = await client.call(method, params, method === 'sendPhoto' ? answerMs * PHOTO_FACTOR : answerMs)
          messageIds.push((isJson(result) ? textAt(result, 'message_id') : null) ?? '')
        } catch (thrown) {
          if (!(thrown instanceof ZaloError))
            throw new SendError('unreachable', reasonOf(thrown), { parts: messageIds })
          if (thrown.code === 401) trouble.heard(thrown)
          throw sendErrorOf(thrown, messageIds)
        }
      }
      return { messageIds }
    },
    fetchFile: (file) => fetchFile(file.ref, apiRoot),
    startLink: () => null,
    problem: trouble.problem,
  }
}
