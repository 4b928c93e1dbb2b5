import type { Hearing } from '../answers/hear/hearing.ts'
import type { FileStore } from '../base/file-store.ts'
import type { Transact } from '../base/transact.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Stores } from '../chat/stores.ts'
import type { Reader } from '../directives/read/reader.ts'
import type { Plan } from '../messaging/channel.ts'
import type { Locale } from '../people/person.ts'
import type { Wording } from '../wording/say.ts'

/** The opened house as a command sees it. A command writes facts and outbox rows; the running house alone sends. */
export interface OpenHouse {
  transact: Transact<Stores>
  read: Stores
  files: FileStore
  officeTime: OfficeTime
  calendar: WorkCalendar
  hearing: Hearing
  /** what is wrong in the office's file of words, one sentence each */
  wordsProblems: readonly string[]
  officeNow: () => Date
  realNow: () => Date
  newId: () => string
  /** whether choices are shown as buttons on that channel */
  buttons: (channel: string) => boolean
  /** what the tariffs of channels allow */
  plans: ReadonlyMap<string, Plan>
  /** how the house is set up, without secrets: name → value */
  facts: Readonly<Record<string, string>>
  /** throws when the database does not answer */
  ping: () => Promise<void>
}

/** What a command is handed: its desk. */
export interface CliDesk {
  wording: Wording
  locale: Locale
  /** reads files that are no plain text */
  reader: Reader
  out: (text: string) => void
  err: (text: string) => void
  /** a path as the person gave it, made absolute */
  path: (given: string) => string
  /** opens the store (migrated) and closes it when `work` is over */
  inside: <T>(work: (house: OpenHouse) => Promise<T>) => Promise<T>
}

/** A fault of the caller: one clear sentence on stderr, exit code 1. */
export class CliError extends Error {}
