import type { Assignment, ReportDue } from '../../../../tasks/assignment.ts'
import { hasReported, isOpen, nextReport } from '../../../../tasks/report-due.ts'

/** The lists that an officer can ask for. */
export type UnitState = 'unacknowledged' | 'unreported' | 'late' | 'reported' | 'unreached'

export const UNIT_STATES: readonly UnitState[] = ['unacknowledged', 'unreported', 'late', 'reported', 'unreached']

export const isUnacknowledged = (a: Assignment): boolean => a.acknowledgedAt === null && !hasReported(a)
/** owes the next report, or the only one */
export const isUnreported = (a: Assignment): boolean => nextReport(a) !== null

type Via = NonNullable<ReportDue['reportedVia']>

/** How many reports came each way. */
export function sourcesOf(assignments: readonly Assignment[]): Map<Via, number> {
  const sources = new Map<Via, number>()
  for (const report of assignments.flatMap((a) => a.reports)) {
    const via = report.reportedVia
    if (!isOpen(report) && via !== null) sources.set(via, (sources.get(via) ?? 0) + 1)
  }
  return sources
}
