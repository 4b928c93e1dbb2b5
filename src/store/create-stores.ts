import type { Stores } from '../chat/stores.ts'
import type { Db } from './db.ts'
import { createBroadcastStore } from './rooms/office/broadcast-store.ts'
import { createChatStore } from './rooms/conversation/chat-store.ts'
import { createCorrectionStore } from './rooms/office/correction-store.ts'
import { createDirectiveStore } from './rooms/office/directive-store.ts'
import { createExtensionStore } from './rooms/tasks/extension-store.ts'
import { createFileLinkStore } from './rooms/conversation/file-link-store.ts'
import { createFileReadingStore } from './rooms/office/file-reading-store.ts'
import { createInboxStore } from './rooms/conversation/inbox-store.ts'
import { createNoteStore } from './rooms/conversation/note-store.ts'
import { createPlanStore } from './rooms/conversation/plan-store.ts'
import { createOutboxStore } from './rooms/conversation/outbox/outbox-store.ts'
import { createPeopleStore } from './rooms/people/people-store.ts'
import { createReminderStore } from './rooms/office/reminder-store.ts'
import { createReportStore } from './rooms/office/report-store.ts'
import { createTaskStore } from './rooms/tasks/task-store.ts'

type Room = Exclude<keyof Stores, 'reading'>

const ROOMS: { [R in Room]: (db: Db) => Stores[R] } = {
  people: createPeopleStore,
  directives: createDirectiveStore,
  readings: createFileReadingStore,
  tasks: createTaskStore,
  corrections: createCorrectionStore,
  extensions: createExtensionStore,
  reports: createReportStore,
  reminders: createReminderStore,
  broadcasts: createBroadcastStore,
  chat: createChatStore,
  inbox: createInboxStore,
  outbox: createOutboxStore,
  notes: createNoteStore,
  plans: createPlanStore,
  links: createFileLinkStore,
}

/** The stores of every room over one transaction, or over the read-only view; each is made when it is asked for. */
export function createStores(db: Db): Stores {
  const made: Partial<Stores> = {}
  const stores = { reading: () => createStores({ ...db, kept: db.kept.asOfNow() }) } as Stores
  for (const room of Object.keys(ROOMS) as Room[]) {
    Object.defineProperty(stores, room, { enumerable: true, get: () => (made[room] ??= ROOMS[room](db) as never) })
  }
  return stores
}
