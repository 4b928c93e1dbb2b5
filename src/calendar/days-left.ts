import type { Day } from './day.ts'
import { addDays, daysBetween } from './day.ts'
import { lastDay, lastSafeDay } from './deadline.ts'
import type { OfficeTime } from './office-time.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** How things stand with a deadline at a moment. */
export interface Standing {
  /** the last day on which it is still in time */
  lastDay: Day
  /** the last working day of those (ngày làm việc cuối cùng còn kịp) */
  lastSafeDay: Day
  /** calendar days from today to lastDay: 0 = today is the last one; never below 0 */
  daysLeft: number
  /** working days after today up to lastDay; never below 0 */
  workingDaysLeft: number
  late: boolean
  /** calendar days since lastDay; 0 when in time, and on lastDay itself after its hour has passed */
  daysLate: number
}

/** `due` is the exclusive end: at that very instant it is late. */
export function standing(due: Date, now: Date, time: OfficeTime, calendar: WorkCalendar): Standing {
  const today = time.dayOf(now)
  const last = lastDay(due, time)
  const late = now >= due
  const distance = daysBetween(today, last)
  let workingDaysLeft = 0
  if (!late)
    for (let d = addDays(today, 1); d <= last; d = addDays(d, 1)) if (calendar.isWorkingDay(d)) workingDaysLeft++
  return {
    lastDay: last,
    lastSafeDay: lastSafeDay(due, time, calendar),
    daysLeft: late ? 0 : Math.max(0, distance),
    workingDaysLeft,
    late,
    daysLate: late ? Math.max(0, -distance) : 0,
  }
}
