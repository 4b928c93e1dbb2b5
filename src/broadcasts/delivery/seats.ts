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
 * Whether the bot may begin to talk to that chat by itself, where a plan knows only so many, and if so it has its seat from
 * now on: every unit has its first person before any has a second ('no-seat'); when there is none at all, it is 'over-plan'.
 */
export async function seatFor(
  { people, plans }: Stores,
  plan: Plan,
  { channel, chatId, chatKind, personId }: Pick<OutboxRow, 'channel' | 'chatId' | 'chatKind' | 'personId'>,
  now: Date,
): Promise<'no-seat' | 'over-plan' | null> {
  const bot: BotRef = { channel, bot: plan.bot }
  if ((await plans.seated(bot, [chatId])).length > 0) return null
  const use = { plan, seats: await plans.seats(bot) }
  const free = chatKind === 'group' ? freeGroups(use) : freeSeats(use)
  const isLimited = chatKind === 'private' && free !== Infinity
  const isSecond = isLimited && !(await isFirstOrSpare({ people, plans }, bot, { channel, personId }, free, now))
  if (isSecond) return 'no-seat'
  if (free <= 0) return 'over-plan'
  await plans.takeSeat(bot, chatId, chatKind, now)
  return null
}

/** Nobody of one of the person's units has a seat yet, or there are more free ones than units without. */
async function isFirstOrSpare(
  { people, plans }: Stores,
  bot: BotRef,
  { channel, personId }: Pick<OutboxRow, 'channel' | 'personId'>,
  free: number,
  now: Date,
): Promise<boolean> {
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
