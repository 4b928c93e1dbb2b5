import type { OfficeTime } from '../../calendar/office-time.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { Plan } from '../../messaging/channel.ts'
import type { NoteStore } from '../../messaging/notes.ts'
import { isSparing } from '../../messaging/plan/plan-use.ts'
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
  /** what the tariffs of channels allow, for those that have one */
  plans: ReadonlyMap<string, Plan>
  /** language of groups */
  officeLocale: Locale
}

export interface SendStores {
  people: PeopleStore
  outbox: OutboxStore
  notes: NoteStore
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

/** One sending-out of a directive, as each message of it is marked. */
export interface Sending {
  broadcastId: string
  directiveId: string
  /** where every message counts, it is told in the morning with all else that is new */
  together: boolean
}

/** Writes one message a reader, or notes it for the morning, and tells for every unit how it was reached, or why not. */
export async function sendToReaders(
  stores: SendStores,
  reaches: readonly Reach[],
  { broadcastId, directiveId, together }: Sending,
  { now, realNow, newId, buttons, plans }: SendTools,
  word: (reader: Reader, hasButtons: boolean) => OutgoingMessage,
): Promise<BroadcastTarget[]> {
  const targets: BroadcastTarget[] = []
  const nobody = { broadcastId, groupId: null, personId: null, outboxKey: null, problem: null }
  for (const reader of readersOf(reaches)) {
    const { address, person, units } = reader
    const { channel, chatId } = address
    const own = units.map((unit) => ({ ...nobody, id: newId(), unitId: unit.id, personId: person.id }))
    if (together && isSparing(plans.get(channel))) {
      for (const { id, unitId } of own) {
        const about = { kind: 'new', personId: person.id, unitId, subject: directiveId, due: null } as const
        const key = `new:${broadcastId}:${person.id}:${unitId}`
        await stores.notes.add({ id: newId(), key, ...about, broadcastTargetId: id, createdAt: now })
      }
      targets.push(...own)
      continue
    }
    const key = `broadcast:${broadcastId}:${person.id}`
    const message = word(reader, buttons(channel))
    const whose = { personId: person.id, broadcastId }
    await stores.outbox.add({ key, channel, chatId, chatKind: 'private', lane: 'bulk', message, ...whose }, realNow)
    targets.push(...own.map((target) => ({ ...target, outboxKey: key })))
  }
  for (const { unit, problem } of reaches) {
    if (problem !== null) targets.push({ ...nobody, id: newId(), unitId: unit.id, problem })
  }
  return targets
}
