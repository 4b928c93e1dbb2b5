import type { Stores } from '../chat/stores.ts'
import type { Db } from './db.ts'
import { createBroadcastStore } from './rooms/office/broadcast-store.ts'
import { createChatStore } from './rooms/conversation/chat-store.ts'
import { createCorrectionStore } from './rooms/office/correction-store.ts'
import { createDirectiveStore } from './rooms/office/directive-store.ts'
import { createExtensionStore } from './rooms/office/extension-store.ts'
import { createFileLinkStore } from './rooms/conversation/file-link-store.ts'
import { createFileReadingStore } from './rooms/office/file-reading-store.ts'
import { createInboxStore } from './rooms/conversation/inbox-store.ts'
import { createOutboxStore } from './rooms/conversation/outbox-store.ts'
import { createPeopleStore } from './rooms/people/people-store.ts'
import { createReminderStore } from './rooms/office/reminder-store.ts'
import { createReportStore } from './rooms/office/report-store.ts'
import { createTaskStore } from './rooms/office/task-store.ts'

/** The stores of every room over one transaction, or over the read-only view. */
export const createStores = (db: Db): Stores => ({
  people: createPeopleStore(db),
  directives: createDirectiveStore(db),
  readings: createFileReadingStore(db),
  tasks: createTaskStore(db),
  corrections: createCorrectionStore(db),
  extensions: createExtensionStore(db),
  reports: createReportStore(db),
  reminders: createReminderStore(db),
  broadcasts: createBroadcastStore(db),
  chat: createChatStore(db),
  inbox: createInboxStore(db),
  outbox: createOutboxStore(db),
  links: createFileLinkStore(db),
})
