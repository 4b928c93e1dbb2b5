import type { Day } from './day.ts'

/** Working days of Vietnamese public offices: weekends, public holidays, days made up and Saturdays worked in exchange. */
export interface WorkCalendar {
  isWorkingDay(d: Day): boolean
  /** `d` itself when it is a working day, else the last one before it */
  lastWorkingDayUpTo(d: Day): Day
  /** the first working day on or after `d` */
  firstWorkingDayFrom(d: Day): Day
  /** `n` working days after `d` (before, when n is negative); `d` itself is not counted */
  addWorkingDays(d: Day, n: number): Day
  /** the holiday's Vietnamese name, or null */
  holiday(d: Day): string | null
}
