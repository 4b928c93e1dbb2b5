import type { Assignment } from '../assignment.ts'
import { isLate, isUnacknowledged, isUnreported } from './progress.ts'
import { hasReported, hasReturned } from './report-due.ts'

/** How a unit can stand with its part of a directive, as officers ask for it. */
export type PartState = 'unacknowledged' | 'unreported' | 'late' | 'returned' | 'reported'

/** `now` in office time */
export const STANDS: Record<PartState, (a: Assignment, now: Date) => boolean> = {
  unacknowledged: isUnacknowledged,
  unreported: isUnreported,
  late: isLate,
  returned: hasReturned,
  reported: hasReported,
}
