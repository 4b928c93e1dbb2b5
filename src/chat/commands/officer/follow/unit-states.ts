import type { Assignment } from '../../../../tasks/assignment.ts'

/** The lists that an officer can ask for. */
export type UnitState = 'unacknowledged' | 'unreported' | 'late' | 'reported' | 'unreached'

export const UNIT_STATES: readonly UnitState[] = ['unacknowledged', 'unreported', 'late', 'reported', 'unreached']

export const isUnacknowledged = (a: Assignment): boolean => a.acknowledgedAt === null && a.reportedAt === null
export const isUnreported = (a: Assignment): boolean => a.reportWanted && a.reportedAt === null
export const isLate = (a: Assignment, now: Date): boolean =>
  isUnreported(a) && a.reportDue !== null && now >= a.reportDue

export interface Counts {
  all: number
  acknowledged: number
  wanted: number
  reported: number
  late: number
  reportedLate: number
  /** reported units by source */
  sources: Map<NonNullable<Assignment['reportedVia']>, number>
}

/** How the units of one directive stand. */
export function countsOf(assignments: readonly Assignment[], now: Date): Counts {
  const count = (holds: (a: Assignment) => boolean): number => assignments.filter(holds).length
  const sources: Counts['sources'] = new Map()
  for (const { reportedAt, reportedVia } of assignments) {
    if (reportedAt !== null && reportedVia !== null) sources.set(reportedVia, (sources.get(reportedVia) ?? 0) + 1)
  }
  return {
    all: assignments.length,
    acknowledged: count((a) => !isUnacknowledged(a)),
    wanted: count((a) => a.reportWanted || a.reportedAt !== null),
    reported: count((a) => a.reportedAt !== null),
    late: count((a) => isLate(a, now)),
    reportedLate: count((a) => a.reportedAt !== null && a.timely === false),
    sources,
  }
}
