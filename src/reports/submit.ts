import type { Assignment, ReportDue } from '../tasks/assignment.ts'
import type { TaskStore } from '../tasks/store.ts'
import { dueAnswered, latestVersions } from './due-answered.ts'
import { isComplete, type Answers, type Form } from './form.ts'
import type { Report } from './report.ts'
import type { ReportStore } from './store.ts'

export interface ReportStores {
  reports: ReportStore
  tasks: TaskStore
}

export interface Submission {
  /** the report's id, chosen when its conversation began: sending twice is one report */
  id: string
  assignmentId: string
  /** id of the report due that it is for; null = as the record tells */
  dueId: string | null
  form: Form
  answers: Answers
  byPerson: string | null
  /** office time */
  now: Date
}

export interface Submitted {
  /**
   * already = it was sent before, nothing has changed; closed = the latest version is approved, the officer must return it
   * first
   */
  outcome: 'submitted' | 'already' | 'closed'
  report: Report
  assignment: Assignment
  /** what it answers */
  due: ReportDue
}

/**
 * Hands a report in from the chat as the next version of the report due that it answers. In time or late is told by the first
 * hand-in: a later correction doesn't change it. Throws when the assignment is unknown. To be run inside a transaction.
 */
export async function submitReport(stores: ReportStores, s: Submission): Promise<Submitted> {
  const assignment = await stores.tasks.assignmentById(s.assignmentId)
  if (!assignment) throw new Error(`no assignment ${s.assignmentId} to report on`)
  const versions = await stores.reports.of(s.assignmentId)
  const same = versions.find((r) => r.id === s.id)
  const due = dueAnswered(assignment, versions, same?.dueId ?? s.dueId)
  if (same) return { outcome: 'already', report: same, assignment, due }
  const latest = latestVersions(versions).get(due.id)
  if (latest?.state === 'approved') return { outcome: 'closed', report: latest, assignment, due }
  const report: Report = {
    id: s.id,
    assignmentId: s.assignmentId,
    dueId: due.id,
    version: (latest?.version ?? 0) + 1,
    source: 'chat',
    state: 'submitted',
    form: s.form.name,
    formVersion: s.form.version,
    answers: s.answers,
    attachments: Object.values(s.answers).flatMap((a) => (a.kind === 'photos' ? a.files : [])),
    reference: null,
    reportedOn: null,
    note: null,
    byPerson: s.byPerson,
    createdAt: s.now,
  }
  await stores.reports.save(report)
  const reported = {
    via: due.reportedVia ?? ('chat' as const),
    at: due.reportedAt ?? s.now,
    timely: due.reportedAt ? due.timely : isTimely(due.due, s.now),
    complete: isComplete(s.form, s.answers),
  }
  await stores.tasks.markReported(due.id, reported)
  if (due.approved !== null) await stores.tasks.setApproved(due.id, null)
  const { via: reportedVia, at: reportedAt, timely, complete } = reported
  const after: ReportDue = { ...due, reportedAt, reportedVia, timely, complete, approved: null }
  const reports = assignment.reports.map((r) => (r.id === due.id ? after : r))
  return { outcome: 'submitted', report, assignment: { ...assignment, reports }, due: after }
}

/** `due` is an exclusive end; null when the directive names no day. */
const isTimely = (due: Date | null, at: Date): boolean | null => (due === null ? null : at < due)
