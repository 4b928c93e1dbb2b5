import type { Day } from '../../calendar/day.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { Target } from '../target.ts'

/** One occasion for reminding: one file here, one line in the index. */
export interface ReminderRule {
  /** part of the reminder's key: never changed */
  name: string
  /** when the word of it is worth hearing: before the deadline, or after it */
  side: 'before' | 'after'
  kinds: readonly Target['what'][]
  /** groups that hold the unit hear counts */
  groups: boolean
  /** the working day on which it is said */
  day(due: Date, time: OfficeTime, calendar: WorkCalendar): Day
}

/** Office time on the day, when people have come in and read. */
export const FIRE_AT = '08:00'
