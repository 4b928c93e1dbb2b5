import type { Day } from './day.ts'
import { addDays } from './day.ts'
import type { OfficeTime } from './office-time.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** before = the day is excluded ("trước ngày D"); by = included ("chậm nhất", "đến hết"); on = that day. */
export type DeadlineKind = 'before' | 'by' | 'on' | 'range' | 'recurring' | 'relative' | 'milestone'

/** How a rule turned words into days: kept with the value and worded for people from locales/. */
export interface Derivation {
  /** the rule, e.g. "before-day", "by-end-of-quarter", "range-short" */
  rule: string
  /** facts that were not in the words: the year taken from the document, … */
  assumed: { what: 'year' | 'month' | 'year-from-period' | 'lunar'; value: string; from: string }[]
}

/** A deadline as a directive states it. Days are as written: nothing is subtracted. */
export interface Deadline {
  /** the document's words */
  text: string
  start: Day | null
  end: Day | null
  /** "HH:mm" when an hour is given */
  time: string | null
  kind: DeadlineKind
  derivation: Derivation
}

/**
 * The exclusive end in office time: the first instant at which it is late.
 * "trước D" = D 00:00; "trước 16h00 D" = D 16:00; "chậm nhất D", "đến hết D", "vào D", a range = D+1 00:00;
 * "chậm nhất 10h D" = D 10:00 (the minute itself still counts, so D 10:01).
 */
export function dueInstant(deadline: Pick<Deadline, 'end' | 'time' | 'kind'>, time: OfficeTime): Date | null {
  const { end, kind } = deadline
  if (end === null || kind === 'recurring' || kind === 'relative' || kind === 'milestone') return null
  if (kind === 'before') return time.at(end, deadline.time ?? '00:00')
  if (deadline.time !== null && kind !== 'range') return new Date(time.at(end, deadline.time).getTime() + 60_000)
  return time.startOf(addDays(end, 1))
}

/** The last day on which handing in is still in time, for an exclusive end. */
export const lastDay = (due: Date, time: OfficeTime): Day => time.dayOf(new Date(due.getTime() - 1))

/** The last WORKING day on which handing in is still in time: reminders count back from it. */
export const lastSafeDay = (due: Date, time: OfficeTime, calendar: WorkCalendar): Day =>
  calendar.lastWorkingDayUpTo(lastDay(due, time))
