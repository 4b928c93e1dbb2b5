import type { Assignment } from './assignment.ts'

/** How the units of one directive stand, in numbers. */
export interface Progress {
  all: number
  /** "đã nắm việc", or reported without */
  acknowledged: number
  /** a report is wanted of them, or they gave one */
  wanted: number
  reported: number
  /** of those reported: handed in after the end */
  reportedLate: number
  /** wanted, not reported, the end has passed */
  late: number
  /** wanted, not reported, the end is still ahead */
  waiting: number
  /** wanted, not reported, and no day is named: never late */
  undated: number
}

/** `now` in office time; at the very end of a deadline it is late. */
export function progressOf(assignments: readonly Assignment[], now: Date): Progress {
  const count = (holds: (a: Assignment) => boolean): number => assignments.filter(holds).length
  const isOpen = (a: Assignment): boolean => a.reportWanted && a.reportedAt === null
  const late = count((a) => isOpen(a) && a.reportDue !== null && now >= a.reportDue)
  const undated = count((a) => isOpen(a) && a.reportDue === null)
  return {
    all: assignments.length,
    acknowledged: count((a) => a.acknowledgedAt !== null || a.reportedAt !== null),
    wanted: count((a) => a.reportWanted || a.reportedAt !== null),
    reported: count((a) => a.reportedAt !== null),
    reportedLate: count((a) => a.reportedAt !== null && a.timely === false),
    late,
    waiting: count(isOpen) - late - undated,
    undated,
  }
}
