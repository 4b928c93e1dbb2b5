import type { Assignment, ReportDue } from '../../tasks/assignment.ts'
import { isReturned, nextReport } from '../../tasks/standing/report-due.ts'
import type { Report } from '../report.ts'

/** The latest version of each report due. */
export const latestVersions = (versions: readonly Report[]): Map<string, Report> =>
  new Map(versions.toSorted((a, b) => a.version - b.version).map((r) => [r.dueId, r]))

/** The number of the next version of a report due; `history` stands newest first, withdrawn ones too. */
export const nextVersion = (history: readonly Report[], { id }: Pick<ReportDue, 'id'>): number =>
  (latestVersions(history).get(id)?.version ?? 0) + 1

/**
 * Which report due a hand-in answers: the chosen one; else one that was returned; else the next that is owed; else the last
 * one once more. `versions` stand newest first.
 */
export function dueAnswered(
  assignment: Pick<Assignment, 'id' | 'reports'>,
  versions: readonly Report[],
  chosen: string | null,
): ReportDue {
  const { reports } = assignment
  const due =
    reports.find((r) => r.id === chosen) ??
    reports.find((r) => isReturned(r)) ??
    nextReport(assignment) ??
    reports.find((r) => r.id === versions[0]?.dueId) ??
    reports[0]
  if (!due) throw new Error(`assignment ${assignment.id} has no report to hand in`)
  return due
}
