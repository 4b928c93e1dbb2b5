import type { OfficeTime } from './office-time.ts'
import type { WorkCalendar } from './work-calendar.ts'
import { addDays } from './day.ts'

/** Giờ hành chính: the usual hours of public offices, "HH:mm", ends exclusive. */
const OFFICE_HOURS: readonly { from: string; to: string }[] = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
]

/** Whether the offices are at work at this instant. */
export function isOfficeHour(instant: Date, time: OfficeTime, calendar: WorkCalendar): boolean {
  const now = time.timeOf(instant)
  return calendar.isWorkingDay(time.dayOf(instant)) && OFFICE_HOURS.some((h) => h.from <= now && now < h.to)
}

/** The first instant from `instant` on at which the offices are at work; `instant` itself when they are. */
export function nextOfficeMoment(instant: Date, time: OfficeTime, calendar: WorkCalendar): Date {
  if (isOfficeHour(instant, time, calendar)) return instant
  const today = time.dayOf(instant)
  const now = time.timeOf(instant)
  const later = calendar.isWorkingDay(today) ? OFFICE_HOURS.find((h) => h.from > now) : undefined
  if (later) return time.at(today, later.from)
  return time.at(calendar.firstWorkingDayFrom(addDays(today, 1)), OFFICE_HOURS[0]?.from ?? '00:00')
}
