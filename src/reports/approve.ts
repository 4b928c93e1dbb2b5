import { latestVersions } from './due-answered.ts'
import type { Report } from './report.ts'
import type { ReportStores } from './submit.ts'

export type Reviewed =
  | { outcome: 'approved' | 'returned'; report: Report }
  /** it was in that state before; nothing has changed */
  | { outcome: 'already'; report: Report }
  | { outcome: 'none' }

/** An assignment, and the report due that is meant; null = the one that has waited longest for a decision. */
export interface UnderReview {
  assignmentId: string
  dueId: string | null
}

/** duyệt: accepts the latest version. To be run inside a transaction. */
export async function approveReport(stores: ReportStores, meant: UnderReview): Promise<Reviewed> {
  return review(stores, meant, 'approved', null)
}

/** trả lại: hands the latest version back with a note. An approved one can be returned too; reminders do not begin anew. */
export async function returnReport(stores: ReportStores, meant: UnderReview, note: string): Promise<Reviewed> {
  return review(stores, meant, 'returned', note)
}

/** The version that a decision or a look is about; without any that waits, the one that came last. */
export async function reportMeant(
  { reports }: Pick<ReportStores, 'reports'>,
  { assignmentId, dueId }: UnderReview,
): Promise<Report | null> {
  const versions = await reports.of(assignmentId)
  const latest = [...latestVersions(versions).values()].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  if (dueId !== null) return latest.find((r) => r.dueId === dueId) ?? null
  return latest.find((r) => r.state === 'submitted') ?? versions[0] ?? null
}

async function review(
  stores: ReportStores,
  meant: UnderReview,
  state: 'approved' | 'returned',
  note: string | null,
): Promise<Reviewed> {
  const latest = await reportMeant(stores, meant)
  if (!latest) return { outcome: 'none' }
  if (latest.state === state) return { outcome: 'already', report: latest }
  await stores.reports.setState(latest.id, state, note)
  await stores.tasks.setApproved(latest.dueId, state === 'approved')
  return { outcome: state, report: { ...latest, state, note } }
}
