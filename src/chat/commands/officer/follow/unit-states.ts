import type { Assignment } from '../../../../tasks/assignment.ts'

/** The lists that an officer can ask for. */
export type UnitState = 'unacknowledged' | 'unreported' | 'late' | 'reported' | 'unreached'

export const UNIT_STATES: readonly UnitState[] = ['unacknowledged', 'unreported', 'late', 'reported', 'unreached']

export const isUnacknowledged = (a: Assignment): boolean => a.acknowledgedAt === null && a.reportedAt === null
export const isUnreported = (a: Assignment): boolean => a.reportWanted && a.reportedAt === null
export const isLate = (a: Assignment, now: Date): boolean =>
  isUnreported(a) && a.reportDue !== null && now >= a.reportDue

type Via = NonNullable<Assignment['reportedVia']>

/** How many units reported each way. */
export function sourcesOf(assignments: readonly Assignment[]): Map<Via, number> {
  const sources = new Map<Via, number>()
  for (const { reportedAt, reportedVia } of assignments) {
    if (reportedAt !== null && reportedVia !== null) sources.set(reportedVia, (sources.get(reportedVia) ?? 0) + 1)
  }
  return sources
}
