import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../../base/clock.ts'
import { reasonOf } from '../../../base/errors.ts'
import type { Pace } from '../../../messaging/channel.ts'
import { createTrouble, type Trouble } from '../../../messaging/listening/trouble.ts'
import { createPacing } from '../../../messaging/sending/pacing.ts'
import { ZaloAuthError } from '../sdk/http/errors.ts'
import { ZaloBot } from '../sdk/zalo-bot.ts'
import { botIdOf } from './chat-names.ts'

/** One of the bots that serve the channel. */
export interface Bot {
  /** the number before the colon of its token */
  id: string
  api: ZaloBot
  /** what its webhook requests carry; null when it polls */
  secret: string | null
  /** how people may call it in a mention */
  names: string[]
  trouble: Trouble
  /** resolves when this bot may speak */
  turn: (chatId: string, chatKind: 'private' | 'group') => Promise<void>
}

/** No limit is published. */
export const PACE: Pace = { perSecond: 5, perChatMs: 1_000, perGroupMinute: 20 }

export interface BotDeps {
  apiRoot: string
  clock: Clock
  /** milliseconds that an answer may take */
  answerMs: number
  /** of the webhook, for the bot that the house began with; the others' are made from it, so that a secret names its bot */
  secret: string | null
  homeBot: string
  /** it is the only one: the sender alone keeps its pace */
  alone: boolean
}

export function createBot(token: string, deps: BotDeps): Bot {
  const { apiRoot, clock, homeBot } = deps
  const id = botIdOf(token)
  const secret = deps.secret === null || id === homeBot ? deps.secret : derived(deps.secret, id)
  const pacing = createPacing(PACE)
  return {
    id,
    // The house's sender alone decides on a repeat.
    api: new ZaloBot({ botToken: token, baseURL: apiRoot, timeout: deps.answerMs, maxRetries: 0, secretKey: secret }),
    secret,
    names: [],
    trouble: createTrouble({
      platform: 'Zalo',
      apiRoot,
      clock,
      plainly: (error) => plainTrouble(id, error),
      gist: reasonOf,
    }),
    async turn(chatId, chatKind) {
      if (deps.alone) return
      for (let now = clock.now().getTime(); pacing.room('reply', now) === 0; now = clock.now().getTime())
        await pause(Math.max(5, pacing.nextMoment(now) - now))
      pacing.spent({ chatId, chatKind, lane: 'reply' }, clock.now().getTime())
    },
  }
}

const derived = (secret: string, botId: string): string =>
  createHmac('sha256', secret).update(`zalo ${botId}`).digest('hex')

/** What the operator must do about an error that no waiting mends, else null. */
const plainTrouble = (botId: string, error: unknown): string | null =>
  error instanceof ZaloAuthError
    ? `ZALO_BOT_TOKEN is not accepted by Zalo for bot ${botId}: copy the present token from the message of Zalo Bot Manager, put it into ZALO_BOT_TOKEN and start again`
    : null
