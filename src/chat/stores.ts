import type { BroadcastStore } from '../broadcasts/store.ts'
import type { FileReadingStore } from '../directives/read/store.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { FileLinkStore } from '../messaging/file-link.ts'
import type { InboxStore, OutboxStore } from '../messaging/store.ts'
import type { NoteStore } from '../messaging/notes.ts'
import type { PlanStore } from '../messaging/plan/store.ts'
import type { PeopleStore } from '../people/store.ts'
import type { ReminderStore } from '../reminders/store.ts'
import type { ReportStore } from '../reports/store.ts'
import type { CorrectionStore } from '../tasks/correct/correction.ts'
import type { ExtensionStore } from '../tasks/standing/extension.ts'
import type { TaskStore } from '../tasks/store.ts'
import type { ChatStore } from './store.ts'

/** Every store of the house, sharing one transaction. */
export interface Stores {
  people: PeopleStore
  directives: DirectiveStore
  /** documents that wait to be read */
  readings: FileReadingStore
  tasks: TaskStore
  corrections: CorrectionStore
  extensions: ExtensionStore
  reports: ReportStore
  reminders: ReminderStore
  broadcasts: BroadcastStore
  chat: ChatStore
  inbox: InboxStore
  outbox: OutboxStore
  /** what waits to be said together */
  notes: NoteStore
  /** what a bot's plan has left */
  plans: PlanStore
  links: FileLinkStore
  /** The same stores for many looks that belong together: rows that are kept in memory are as they were at the first of them. */
  reading(): Stores
}
