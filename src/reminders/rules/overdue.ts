import { addDays } from '../../calendar/day.ts'
import { lastDay } from '../../calendar/deadline.ts'
import type { ReminderRule } from './rule.ts'

/** quá hạn: the first working day after the deadline. Only a report is known to be missing; whether a duty was done is not. */
export const overdue: ReminderRule = {
  name: 'overdue',
  side: 'after',
  kinds: ['report'],
  groups: false,
  day: (due, time, calendar) => calendar.firstWorkingDayFrom(addDays(lastDay(due, time), 1)),
}
