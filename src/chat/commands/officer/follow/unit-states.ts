import type { Assignment, ReportDue } from '../../../../tasks/assignment.ts'
import type { PartState } from '../../../../tasks/standing/states.ts'
import { isOpen } from '../../../../tasks/standing/report-due.ts'

/** The lists that an officer can ask for. */
export type UnitState = PartState | 'unreached'

export const UNIT_STATES: readonly UnitState[] = [
  'unacknowledged',
  'unreported',
  'late',
  'returned',
  'reported',
  'unreached',
]

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
