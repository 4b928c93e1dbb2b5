import type { Plan } from '../../messaging/channel.ts'
import { freeGroups, freeSeats } from '../../messaging/plan/plan-use.ts'
import type { BotRef, PlanStore } from '../../messaging/plan/store.ts'
import type { OutboxRow } from '../../messaging/store.ts'
import { usableAddresses } from '../../people/best-address.ts'
import type { PeopleStore } from '../../people/store.ts'

interface Stores {
  people: PeopleStore
  plans: PlanStore
}

/**
 * Whether the bot may begin to talk to that chat by itself, where a plan knows only so many: every unit has its first person
 * before any has a second. Whom it talks to already, it may go on talking to.
 */
export async function mayBeginTalk(
  { people, plans }: Stores,
  plan: Plan,
  { channel, chatId, chatKind, personId }: Pick<OutboxRow, 'channel' | 'chatId' | 'chatKind' | 'personId'>,
  now: Date,
): Promise<boolean> {
  const bot: BotRef = { channel, bot: plan.bot }
  if ((await plans.seated(bot, [chatId])).length > 0) return true
  const use = { plan, seats: await plans.seats(bot) }
  if (chatKind === 'group') return freeGroups(use) > 0
  const free = freeSeats(use)
  if (free <= 0 || free === Infinity) return free > 0
  const chats = await people.chatsOf(['head', 'contact'], now)
  const onChannel = chats.filter(({ address }) => address.channel === channel)
  const seated = new Set(
    await plans.seated(
      bot,
      onChannel.map(({ address }) => address.chatId),
    ),
  )
  const hasSeat = new Set(onChannel.filter(({ address }) => seated.has(address.chatId)).map((c) => c.unitId))
  const own = chats.filter(({ address }) => address.personId === personId).map((c) => c.unitId)
  if (own.length === 0 || own.some((id) => !hasSeat.has(id))) return true
  const elsewhere = chats.filter(({ address }) => address.channel !== channel && usableAddresses([address]).length > 0)
  const served = new Set([...hasSeat, ...elsewhere.map((c) => c.unitId)])
  const unserved = (await people.units()).filter(({ id, validTo }) => validTo === null && !served.has(id))
  return free > unserved.length
}
