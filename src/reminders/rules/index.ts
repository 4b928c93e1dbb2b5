import { lastSafeDayRule } from './last-safe-day.ts'
import { overdue } from './overdue.ts'
import type { ReminderRule } from './rule.ts'
import { threeWorkingDaysBefore } from './three-working-days-before.ts'

/** In the order in which they come due. */
export const reminderRules: readonly ReminderRule[] = [threeWorkingDaysBefore, lastSafeDayRule, overdue]
