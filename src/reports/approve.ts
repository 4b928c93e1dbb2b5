import type { Report } from './report.ts'
import type { ReportStores } from './submit.ts'

export type Reviewed =
  | { outcome: 'approved' | 'returned'; report: Report }
  /** it was in that state before; nothing has changed */
  | { outcome: 'already'; report: Report }
  | { outcome: 'none' }

/** duyệt: accepts the latest version. To be run inside a transaction. */
export async function approveReport(stores: ReportStores, assignmentId: string): Promise<Reviewed> {
  return review(stores, assignmentId, 'approved', null)
}

/** trả lại: hands the latest version back with a note. An approved one can be returned too; reminders do not begin anew. */
export async function returnReport(stores: ReportStores, assignmentId: string, note: string): Promise<Reviewed> {
  return review(stores, assignmentId, 'returned', note)
}

async function review(
  stores: ReportStores,
  assignmentId: string,
  state: 'approved' | 'returned',
  note: string | null,
): Promise<Reviewed> {
  const [latest] = await stores.reports.of(assignmentId)
  if (!latest) return { outcome: 'none' }
  if (latest.state === state) return { outcome: 'already', report: latest }
  await stores.reports.setState(latest.id, state, note)
  await stores.tasks.setApproved(assignmentId, state === 'approved')
  return { outcome: state, report: { ...latest, state, note } }
}
