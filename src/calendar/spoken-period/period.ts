import type { Day } from '../day.ts'
import type { WorkCalendar } from '../work-calendar.ts'

/** A stretch of days, both ends included; null = open on that side. */
export interface Period {
  start: Day | null
  end: Day | null
}

/** What a period in words is measured from. */
export interface Today {
  today: Day
  calendar: WorkCalendar
}

/**
 * One way of naming a period. `pattern` is read at the beginning of a word of folded text; `raw` is what was typed there,
 * in lower case with its marks.
 */
export interface PeriodRule {
  pattern: RegExp
  read: (found: RegExpExecArray, from: Today, raw: string) => Period | null
}

export const numbersOf = (d: Day): { year: number; month: number; date: number } => {
  const [year = 0, month = 1, date = 1] = d.split('-').map(Number)
  return { year, month, date }
}

export const oneDay = (d: Day | null): Period | null => (d === null ? null : { start: d, end: d })
