import type { Plan } from '../channel.ts'

/** Which bot's tariff. */
export type BotRef = { channel: string } & Pick<Plan, 'bot'>

/** messages that have left in a month, by lane */
export interface Used {
  reply: number
  bulk: number
}

export interface Seats {
  private: number
  group: number
}

/** What a bot has used of its plan. `month` is "YYYY-MM" of the office. */
export interface PlanStore {
  spend(bot: BotRef, month: string, lane: keyof Used, messages: number): Promise<void>
  used(bot: BotRef, month: string): Promise<Used>
  /** how many people and groups the bot has spoken to, ever */
  seats(bot: BotRef): Promise<Seats>
  /** those of the private chats that have a seat */
  seated(bot: BotRef, chatIds: readonly string[]): Promise<string[]>
  /** the chat has been spoken to; a second time it changes nothing */
  takeSeat(bot: BotRef, chatId: string, kind: keyof Seats, at: Date): Promise<void>
}
