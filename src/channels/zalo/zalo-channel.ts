import type { Clock } from '../../base/clock.ts'
import type { Log } from '../../base/log.ts'
import type { Channel, Plan } from '../../messaging/channel.ts'
import type { IncomingEvent } from '../../messaging/incoming.ts'
import { createListening } from '../../messaging/listening/listening.ts'
import type { OutgoingMedia } from '../../messaging/outgoing.ts'
import { createBot, PACE, type Bot } from './bots/bot.ts'
import { createBots } from './bots/bots.ts'
import { botIdOf, insideName } from './bots/chat-names.ts'
import type { Shown } from './sending/parts-of-message.ts'
import { sendMessage } from './sending/send-message.ts'
import { eventOfUpdate } from './updates/event-of-update.ts'
import { fetchFile } from './updates/fetch-file.ts'
import { listenByPolling, listenByWebhook } from './updates/listen.ts'
import { createShapeLog } from './updates/shapes.ts'
import { createHook } from './updates/webhook.ts'

export interface ZaloOptions {
  /** one bot each; at least one */
  tokens: readonly string[]
  /** the bot that the house began with (the number before the colon of its token): the first one's unless told */
  homeBot?: string
  /** without a slash at its end */
  apiRoot: string
  log: Log
  /** real time */
  clock: Clock
  /** what the bots' tariff allows */
  plan?: Plan
  /** What stands for a file of a message in this chat of the house. */
  show: (media: OutgoingMedia, chatId: string) => Promise<Shown>
  /** pictures have public addresses here */
  photos: boolean
  /** listen by a webhook at this public https address, with this secret; without it by long polling */
  webhook?: { url: string; secret: string } | null
  /** how long a poll stays open: 30 unless told */
  pollSeconds?: number
  /** how often the platform is asked whether the webhook still stands: 300 000 ms unless told */
  watchMs?: number
  /** how long any other call may take: 15 000 unless told */
  answerMs?: number
}

/** The Zalo Bot platform: one channel, whatever number of bots; each person and group stays with the bot that knows them. */
export function createZaloChannel(options: ZaloOptions): Channel {
  const { tokens, apiRoot, log, clock, webhook, answerMs = 15_000, pollSeconds = 30, watchMs = 300_000 } = options
  const homeBot = options.homeBot ?? botIdOf(tokens[0] ?? '')
  const several = tokens.length > 1
  const about = { apiRoot, clock, answerMs, homeBot, alone: !several, secret: webhook?.secret ?? null }
  const bots = createBots(
    tokens.map((token) => createBot(token, about)),
    homeBot,
  )
  const listenings = bots.all.map((bot) => ({ bot, listening: createListening('Zalo', log) }))
  const passedOver = createShapeLog(log)
  const eventOf = (bot: Bot, update: unknown): IncomingEvent | null =>
    eventOfUpdate(update, {
      botNames: bot.names,
      inside: (id) => insideName(bot.id, homeBot, id),
      receivedAt: clock.now(),
    })

  return {
    name: 'zalo',
    buttons: false,
    photos: options.photos,
    ...(options.plan && { plan: options.plan }),
    pace: { ...PACE, perSecond: PACE.perSecond * tokens.length },
    async start(inlet) {
      const deps = { log, pollSeconds, eventOf, passedOver }
      await Promise.all(
        listenings.map(({ bot, listening }) =>
          listening.start(
            webhook ? listenByWebhook(bot, { ...deps, url: webhook.url, watchMs }) : listenByPolling(bot, deps, inlet),
          ),
        ),
      )
    },
    async stop() {
      await Promise.all(listenings.map(({ listening }) => listening.stop()))
    },
    webhook: createHook({ bots: bots.all, log, eventOf, passedOver }),
    async send(chatId, chatKind, message, parts = []) {
      const { bot, id } = bots.of(chatId)
      const show = (media: OutgoingMedia): Promise<Shown> => options.show(media, chatId)
      return { messageIds: await sendMessage({ bot, several, id, chatKind, show }, message, parts) }
    },
    fetchFile: (file) => fetchFile(file.ref, apiRoot),
    startLink: () => null,
    problem: () => bots.problem(),
  }
}
