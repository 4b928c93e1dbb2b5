import { SendError } from '../../../messaging/send-error.ts'
import type { Bot } from './bot.ts'
import { outsideName } from './chat-names.ts'

export interface Bots {
  readonly all: readonly Bot[]
  /** The bot that a chat belongs to, and the chat's id on the platform. Throws SendError('not-configured'). */
  of(chatId: string): { bot: Bot; id: string }
  problem(): string | null
}

export function createBots(all: readonly Bot[], homeBot: string): Bots {
  const missing = new Set<string>()
  return {
    all,
    of(chatId) {
      const { botId, id } = outsideName(chatId, homeBot)
      const bot = all.find((b) => b.id === botId)
      if (bot) return { bot, id }
      missing.add(botId)
      throw new SendError('not-configured', withoutToken(botId), { alone: true })
    },
    problem() {
      const problems = [...all.flatMap((b) => b.trouble.problem() ?? []), ...[...missing].map(withoutToken)]
      return problems.length > 0 ? [...new Set(problems)].join('. ') : null
    },
  }
}

const withoutToken = (botId: string): string =>
  `messages wait for people who know bot ${botId}, which ZALO_BOT_TOKEN does not name: add its token again, separated by a comma`
