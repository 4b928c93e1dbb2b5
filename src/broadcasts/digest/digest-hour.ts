import { addDays } from '../../calendar/day.ts'
import { isOfficeHour } from '../../calendar/office-hours.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { Directive } from '../../directives/directive.ts'

/** After the morning's reminders (08:00), which it takes along. */
const DIGEST_AT = '08:10'
const DAY_MS = 86_400_000

interface Times {
  now: Date
  officeTime: OfficeTime
  calendar: WorkCalendar
}

/** Whether what waits for the morning may be said now: on the office's working days, from ten past eight on. */
export const isDigestHour = ({ now, officeTime, calendar }: Times): boolean =>
  isOfficeHour(now, officeTime, calendar) && officeTime.timeOf(now) >= DIGEST_AT

/** The next morning's digest after today's. */
const nextDigest = ({ now, officeTime, calendar }: Times): Date =>
  officeTime.at(calendar.firstWorkingDayFrom(addDays(officeTime.dayOf(now), 1)), DIGEST_AT)

/** Whether a directive can wait for the morning: not urgent, and no day of it within a day of being told then. */
export const canWait = ({ urgency }: Directive, dues: readonly Date[], times: Times): boolean =>
  urgency === 'thuong' && dues.every((due) => due.getTime() - nextDigest(times).getTime() >= DAY_MS)
