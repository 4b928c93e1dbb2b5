import type { Reminder } from './reminder.ts'

export interface ReminderStore {
  /** false when the key exists already */
  plan(reminder: Reminder, now: Date): Promise<boolean>
  /** ids of planned reminders with fireAt ≤ now, earliest first */
  dueIds(now: Date, limit: number): Promise<string[]>
  /** when the next planned reminder after `now` fires, or null */
  nextPlanned(now: Date): Promise<Date | null>
  byId(id: string): Promise<Reminder | null>
  of(assignmentId: string): Promise<Reminder[]>
  /** planned → fired | skipped; false when somebody else settled it */
  settle(id: string, state: 'fired' | 'skipped', reason: string | null, at: Date): Promise<boolean>
}
