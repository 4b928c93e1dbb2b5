import { addDays, type Day } from '../../calendar/day.ts'
import { lastSafeDay } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import { FIRE_AT } from './rule.ts'

/** The last working day on which a reminder still comes in time: "trước 8h00 ngày D" has passed when D's reminders are said. */
export function lastUsefulDay(due: Date, time: OfficeTime, calendar: WorkCalendar): Day {
  const safe = lastSafeDay(due, time, calendar)
  return time.at(safe, FIRE_AT) < due ? safe : calendar.lastWorkingDayUpTo(addDays(safe, -1))
}
