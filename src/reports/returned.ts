import type { Assignment, ReportDue } from '../tasks/assignment.ts'
import { hasReturned } from '../tasks/standing/report-due.ts'
import type { Report } from './report.ts'
import type { ReportStore } from './store.ts'

/** trả lại: a report that is owed again, since when, and what for. */
export interface Returned {
  due: ReportDue
  at: Date
  note: string | null
}

/** Those of a part, the earliest day first; `latest` versions of its reports due. */
export const returnedAmong = ({ reports }: Assignment, latest: readonly Report[]): Returned[] =>
  reports.flatMap((due) =>
    due.returnedAt === null
      ? []
      : [{ due, at: due.returnedAt, note: latest.find((r) => r.dueId === due.id)?.note ?? null }],
  )

export const returnedOf = async (
  reports: Pick<ReportStore, 'latestOf'>,
  assignment: Assignment,
): Promise<Returned[]> =>
  hasReturned(assignment) ? returnedAmong(assignment, await reports.latestOf([assignment.id])) : []
