import type { ReminderRule } from './rule.ts'
import { lastUsefulDay } from './safe-day.ts'

/** Counted back from the last safe working day: before Monday 07/4/2025, a holiday, from Friday 04/4. */
export const threeWorkingDaysBefore: ReminderRule = {
  name: 'three-working-days-before',
  side: 'before',
  kinds: ['report', 'task'],
  groups: false,
  day: (due, time, calendar) => calendar.addWorkingDays(lastUsefulDay(due, time, calendar), -3),
}
