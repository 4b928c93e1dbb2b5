import type { Day } from '../../calendar/day.ts'
import type { DeadlineKind } from '../../calendar/deadline.ts'

/** A deadline as it stands at the moment of asking. */
export interface Term {
  /** the document's words */
  words: string
  kind: DeadlineKind
  /** the day as written */
  end: Day | null
  start: Day | null
  time: string | null
  /** last day that still counts */
  lastDay: Day | null
  /** last working day up to it */
  safeDay: Day | null
  /** calendar days from today to the safe day: 0 = today is it, below 0 = only days off are left; null when no day is set */
  daysLeft: number | null
  workingDaysLeft: number | null
  /** calendar days until a stretch of time begins; null when it has begun, or is none */
  startsIn: number | null
  late: boolean
  /** calendar days since the last day */
  daysLate: number
}

export interface Source {
  /** number, symbol or ref of the directive */
  directive: string
  section: string | null
  /** the document's own words */
  quote: string
}
