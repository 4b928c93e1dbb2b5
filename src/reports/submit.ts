import type { Assignment } from '../tasks/assignment.ts'
import type { TaskStore } from '../tasks/store.ts'
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
  form: Form
  answers: Answers
  byPerson: string | null
  /** office time */
  now: Date
}

export type Submitted =
  | { outcome: 'submitted'; report: Report; assignment: Assignment }
  /** it was sent before; nothing has changed */
  | { outcome: 'already'; report: Report; assignment: Assignment }
  /** the latest version is approved: the officer must return it first */
  | { outcome: 'closed'; report: Report; assignment: Assignment }

/**
 * Hands a report in from the chat as the next version. In time or late is told by the first hand-in: a later correction
 * doesn't change it. Throws when the assignment is unknown. To be run inside a transaction.
 */
export async function submitReport(stores: ReportStores, s: Submission): Promise<Submitted> {
  const assignment = await stores.tasks.assignmentById(s.assignmentId)
  if (!assignment) throw new Error(`no assignment ${s.assignmentId} to report on`)
  const versions = await stores.reports.of(s.assignmentId)
  const same = versions.find((r) => r.id === s.id)
  if (same) return { outcome: 'already', report: same, assignment }
  const [latest] = versions
  if (latest?.state === 'approved') return { outcome: 'closed', report: latest, assignment }
  const report: Report = {
    id: s.id,
    assignmentId: s.assignmentId,
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
    via: assignment.reportedVia ?? ('chat' as const),
    at: assignment.reportedAt ?? s.now,
    timely: assignment.reportedAt ? assignment.timely : isTimely(assignment.reportDue, s.now),
    complete: isComplete(s.form, s.answers),
  }
  await stores.tasks.markReported(s.assignmentId, reported)
  if (assignment.approved !== null) await stores.tasks.setApproved(s.assignmentId, null)
  return {
    outcome: 'submitted',
    report,
    assignment: {
      ...assignment,
      reportedAt: reported.at,
      reportedVia: reported.via,
      timely: reported.timely,
      complete: reported.complete,
      approved: null,
    },
  }
}

/** `due` is an exclusive end; null when the directive names no day. */
const isTimely = (due: Date | null, at: Date): boolean | null => (due === null ? null : at < due)
