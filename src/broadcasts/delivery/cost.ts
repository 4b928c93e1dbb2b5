import { isSparing, planUse, roomOf } from '../../messaging/plan/plan-use.ts'
import type { GroupChat } from '../../people/person.ts'
import type { Reach } from '../audience.ts'
import { readersOf, type SendStores, type SendTools } from '../sending/send-out.ts'
import type { PlanStore } from '../../messaging/plan/store.ts'

/** What a sending-out takes of a bot's month. */
export interface Cost {
  channel: string
  messages: number
  /** left of the month, and of the part of it that such messages may take */
  left: number
  bulkLeft: number
  /** people are told in the morning, all of a unit in one message */
  together: boolean
}

/** About what it costs on each channel whose messages are counted. */
export async function costOf(
  { plans }: SendStores & { plans: PlanStore },
  { reaches, groups, together }: { reaches: readonly Reach[]; groups: readonly GroupChat[]; together: boolean },
  tools: SendTools,
): Promise<Cost[]> {
  const month = tools.officeTime.monthOf(tools.now)
  const costs: Cost[] = []
  for (const [channel, plan] of tools.plans) {
    if (!isSparing(plan)) continue
    const isHere = (chat: { channel: string }): boolean => chat.channel === channel
    const units = reaches.filter((r) => r.people.some(({ address }) => isHere(address))).length
    const people = readersOf(reaches).filter(({ address }) => isHere(address)).length
    const messages = groups.filter(isHere).length + (together ? units : people)
    const use = await planUse(plans, channel, plan, month)
    if (messages > 0)
      costs.push({ channel, messages, left: roomOf(use, 'reply'), bulkLeft: roomOf(use, 'bulk'), together })
  }
  return costs
}
