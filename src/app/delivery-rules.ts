import type { Clock } from '../base/clock.ts'
import { seatFor } from '../broadcasts/delivery/seats.ts'
import { isBroadcastPointless } from '../broadcasts/delivery/pointless.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { Stores } from '../chat/stores.ts'
import type { Channel } from '../messaging/channel.ts'
import { planUse, roomOf } from '../messaging/plan/plan-use.ts'
import type { SenderDeps } from '../messaging/sending/sender.ts'
import { usableAddresses } from '../people/best-address.ts'
import { isReminderPointless } from '../reminders/overtaken.ts'

/** A chat that a message has left is not tried again for so long. */
const ROUND_MS = 60 * 60_000

type Rules = Pick<SenderDeps<Stores>, 'reached' | 'lost' | 'moved' | 'pointless' | 'elsewhere' | 'room' | 'spent'>

/** What the office knows that a sender asks: who can be reached where, what is still worth saying, what the plan has left. */
export function deliveryRules(
  { name, plan }: Channel,
  {
    channels,
    officeNow,
    officeTime,
    clock,
  }: {
    channels: readonly Channel[]
    officeNow: () => Date
    officeTime: OfficeTime
    clock: Clock
  },
): Rules {
  const month = (): string => officeTime.monthOf(officeNow())
  return {
    reached(s, rows) {
      const of = (kind: string): string[] => rows.filter((row) => row.chatKind === kind).map((row) => row.chatId)
      return s.people.reached(name, { private: of('private'), group: of('group') }, officeNow())
    },
    lost: (s, { channel, chatId }, how, why) => s.people.setReachability(channel, chatId, how, why, officeNow()),
    moved: (s, channel, from, to) => s.people.moveChat(channel, from, to),
    async pointless(s, row) {
      const now = officeNow()
      const reason = (await isBroadcastPointless(s, row, now)) ?? (await isReminderPointless(s, row, now, officeTime))
      if (reason !== null || !plan || row.lane === 'reply') return reason
      return seatFor(s, plan, row, now)
    },
    async elsewhere(s, { personId, channel, moves }) {
      if (personId === null) return null
      const others = usableAddresses(await s.people.addressesOf(personId))
      // When every platform is down, a message would go round between them.
      const since = clock.now().getTime() - ROUND_MS
      const left = moves.filter((m) => Date.parse(m.at) > since).map((m) => m.channel)
      const isOpen = (other: string): boolean => !left.includes(other) && channels.some((c) => c.name === other)
      const to = others.find((o) => o.channel !== channel && isOpen(o.channel))
      return to ? { channel: to.channel, chatId: to.chatId } : null
    },
    room: async (s, lane) => (plan ? roomOf(await planUse(s.plans, name, plan, month()), lane) : Infinity),
    async spent(s, { lane, chatId, chatKind }, messages) {
      if (!plan) return
      const bot = { channel: name, bot: plan.bot }
      await s.plans.spend(bot, month(), lane, messages)
      await s.plans.takeSeat(bot, chatId, chatKind, officeNow())
    },
  }
}
