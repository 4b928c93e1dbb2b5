import { latestVersions } from './hand-in/due-answered.ts'
import type { Report } from './report.ts'
import { settleStanding, type ReportStores, type ReportTime } from './hand-in/standing.ts'

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
export async function approveReport(stores: ReportStores, meant: UnderReview, at: ReportTime): Promise<Reviewed> {
  return review(stores, meant, 'approved', null, at)
}

/**
 * trả lại: hands the latest version back with a note, an approved one too. The unit owes its report again, and what reminders
 * of its deadline are still ahead go out. To be run inside a transaction.
 */
export async function returnReport(
  stores: ReportStores,
  meant: UnderReview,
  note: string,
  at: ReportTime,
): Promise<Reviewed> {
  return review(stores, meant, 'returned', note, at)
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
  { now, officeTime }: ReportTime,
): Promise<Reviewed> {
  const latest = await reportMeant(stores, meant)
  const assignment = latest && (await stores.tasks.assignmentById(latest.assignmentId))
  if (!latest || !assignment) return { outcome: 'none' }
  if (latest.state === state) return { outcome: 'already', report: latest }
  await stores.reports.decide(latest.id, state, note, now)
  await settleStanding(stores, assignment, latest.dueId, officeTime)
  return { outcome: state, report: { ...latest, state, note, decidedAt: now } }
}
