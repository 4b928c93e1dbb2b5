import type { Hearing } from '../answers/hear/hearing.ts'
import type { Clock } from '../base/clock.ts'
import type { FileStore } from '../base/file-store.ts'
import type { Log } from '../base/log.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Plan } from '../messaging/channel.ts'
import type { IncomingEvent } from '../messaging/incoming.ts'
import type { OutgoingMessage } from '../messaging/outgoing.ts'
import type { Address, GroupChat, Locale, Person, Post, Role } from '../people/person.ts'
import type { Unit } from '../people/unit.ts'
import type { SayIn, Wording } from '../wording/say.ts'
import type { Stores } from './stores.ts'

/** Who stands at the counter. */
interface Visitor {
  person: Person
  /** the post that they act in: heads before contacts */
  post: Post
  unit: Unit
  role: Role
}

/** What the rooms of the conversation are handed once, when the house opens. */
export interface Tools {
  wording: Wording
  officeTime: OfficeTime
  calendar: WorkCalendar
  /** how words are heard now: the office can change its own abbreviations at any time */
  hearing: () => Hearing
  /** real time: leases, expiry of codes typed from a phone is office time */
  realClock: Clock
  newId: () => string
  files: FileStore
  log: Log
  /** deep link that hands a payload to the bot on that channel, or null */
  startLink: (channel: string, payload: string) => string | null
  /** whether choices are shown as buttons there */
  buttons: (channel: string) => boolean
  /** whether a message that has arrived there can be changed */
  edits: (channel: string) => boolean
  /** what the tariffs of channels allow, for those that have one */
  plans: ReadonlyMap<string, Plan>
  /** whether pictures that the house draws can be sent there */
  photos: (channel: string) => boolean
  /** address of the house's web door for links in messages, or null */
  publicUrl: string | null
  /** takes messages (external ids of what people said, platform ids of what the bot said) back from the screen, where the house draws the chat itself */
  unsay: (channel: string, chatId: string, ids: readonly string[]) => void
}

/**
 * One event, seen by the office, inside its transaction. Everything said is an outbox row that leaves after the commit.
 */
export interface Visit {
  event: IncomingEvent
  stores: Stores
  tools: Tools
  /** office time, the same for the whole event */
  now: Date
  locale: Locale
  /** null = nobody knows them yet */
  who: Visitor | null
  address: Address | null
  /** set in a group */
  group: GroupChat | null
  /** the sentence in the visitor's language */
  say: SayIn
  /** answers in this chat */
  reply(message: string | OutgoingMessage): Promise<void>
  /** tells somebody else; `key` makes it once for ever. With `personId` it may move to another chat of that person. */
  tell(
    to: { channel: string; chatId: string; chatKind: 'private' | 'group'; personId?: string },
    key: string,
    message: OutgoingMessage,
  ): Promise<void>
  /** the audit trail: who, when, what */
  audit(action: string, subject: string, details?: Record<string, unknown>): Promise<void>
}
