import type { OfficeTime } from '../../calendar/office-time.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { OutgoingMessage } from '../../messaging/outgoing.ts'
import type { OutboxStore } from '../../messaging/store.ts'
import type { Address, Locale, Person } from '../../people/person.ts'
import type { PeopleStore } from '../../people/store.ts'
import type { Unit } from '../../people/unit.ts'
import type { SayIn, Wording } from '../../wording/say.ts'
import type { Reach } from '../audience.ts'
import type { BroadcastTarget } from '../broadcast.ts'
import type { When } from '../deadline-line.ts'

/** What every sending-out is handed. */
export interface SendTools {
  /** office time */
  now: Date
  /** real time: when the rows may leave */
  realNow: Date
  newId: () => string
  officeTime: OfficeTime
  calendar: WorkCalendar
  wording: Wording
  /** whether choices are shown as buttons on that channel */
  buttons: (channel: string) => boolean
  /** language of groups */
  officeLocale: Locale
}

export interface SendStores {
  people: PeopleStore
  outbox: OutboxStore
}

/** Somebody to be told, with all their units that the sending-out is about (usually one). */
export interface Reader {
  person: Person
  address: Address
  units: Unit[]
}

/** Each person once, at one address, with every unit that they act for. */
export function readersOf(reaches: readonly Reach[]): Reader[] {
  const readers = new Map<string, Reader>()
  for (const { unit, people } of reaches) {
    for (const { person, address } of people) {
      const reader = readers.get(person.id)
      if (reader) reader.units.push(unit)
      else readers.set(person.id, { person, address, units: [unit] })
    }
  }
  return [...readers.values()]
}

export const sayIn =
  (wording: Wording, locale: Locale): SayIn =>
  (key, ...rest) =>
    wording.say(locale, key, ...rest)

/** What the sentences for one reader need. */
export const whenFor = ({ now, officeTime, calendar, wording }: SendTools, locale: Locale): When => ({
  now,
  officeTime,
  calendar,
  locale,
  say: sayIn(wording, locale),
})

/** Writes one message a reader, and tells for every unit how it was reached, or why not. */
export async function sendToReaders(
  outbox: OutboxStore,
  reaches: readonly Reach[],
  broadcastId: string,
  { realNow, newId, buttons }: SendTools,
  word: (reader: Reader, hasButtons: boolean) => OutgoingMessage,
): Promise<BroadcastTarget[]> {
  const targets: BroadcastTarget[] = []
  const nobody = { groupId: null, personId: null, outboxKey: null, problem: null }
  for (const reader of readersOf(reaches)) {
    const { address, person, units } = reader
    const key = `broadcast:${broadcastId}:${person.id}`
    const { channel, chatId } = address
    const message = word(reader, buttons(channel))
    const whose = { personId: person.id, broadcastId }
    await outbox.add({ key, channel, chatId, chatKind: 'private', lane: 'bulk', message, ...whose }, realNow)
    for (const unit of units)
      targets.push({ ...nobody, id: newId(), broadcastId, unitId: unit.id, personId: person.id, outboxKey: key })
  }
  for (const { unit, problem } of reaches) {
    if (problem !== null) targets.push({ ...nobody, id: newId(), broadcastId, unitId: unit.id, problem })
  }
  return targets
}
