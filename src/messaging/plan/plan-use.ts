import type { Plan } from '../channel.ts'
import type { PlanStore, Seats, Used } from './store.ts'

/** How a bot stands with its plan. */
export interface PlanUse {
  plan: Plan
  month: string
  used: Used
  seats: Seats
}

/** What bulk may take of a month's messages: the other half is kept for those who write. */
const BULK_SHARE = 1 / 2

export async function planUse(plans: PlanStore, channel: string, plan: Plan, month: string): Promise<PlanUse> {
  const bot = { channel, bot: plan.bot }
  return { plan, month, used: await plans.used(bot, month), seats: await plans.seats(bot) }
}

/** Messages that may still leave this month; Infinity without a limit. */
export function roomOf({ plan, used }: Pick<PlanUse, 'plan' | 'used'>, lane: keyof Used): number {
  if (plan.messages === 0) return Infinity
  const left = plan.messages - used.reply - used.bulk
  const share = Math.floor(plan.messages * BULK_SHARE) - used.bulk
  return Math.max(0, lane === 'reply' ? left : Math.min(left, share))
}

/** People whom the bot may still begin to talk to; Infinity without a limit. */
export const freeSeats = ({ plan, seats }: Pick<PlanUse, 'plan' | 'seats'>): number =>
  plan.people === 0 ? Infinity : Math.max(0, plan.people - seats.private)

export const freeGroups = ({ plan, seats }: Pick<PlanUse, 'plan' | 'seats'>): number =>
  plan.groups === 0 ? Infinity : Math.max(0, plan.groups - seats.group)

/** Whether notices are said together once a day, because every message counts. */
export const isSparing = (plan: Plan | null | undefined): boolean => (plan?.messages ?? 0) > 0

/** Percentages at which officers are told. */
const WARN_AT = [95, 80, 50] as const

/** What has been used of something, and the highest mark that it has passed. */
export interface Passed {
  what: 'messages' | 'people' | 'groups'
  mark: (typeof WARN_AT)[number]
  used: number
  limit: number
}

/** The marks that have been passed, one for each thing that is limited. */
export function passed({ plan, used, seats }: PlanUse): Passed[] {
  const things = [
    { what: 'messages' as const, used: used.reply + used.bulk, limit: plan.messages },
    { what: 'people' as const, used: seats.private, limit: plan.people },
    { what: 'groups' as const, used: seats.group, limit: plan.groups },
  ]
  return things.flatMap((thing) => {
    const mark = WARN_AT.find((m) => thing.limit > 0 && thing.used * 100 >= thing.limit * m)
    return mark === undefined ? [] : [{ ...thing, mark }]
  })
}
