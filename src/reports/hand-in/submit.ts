import type { Assignment, ReportDue } from '../../tasks/assignment.ts'
import { dueAnswered, latestVersions, nextVersion } from './due-answered.ts'
import { settleDrafts } from '../waiting-drafts.ts'
import { handedIn, type Answers, type Form } from '../form.ts'
import type { Report } from '../report.ts'
import { settleStanding, type ReportStores, type ReportTime } from './standing.ts'

export interface Submission extends ReportTime {
  /** the report's id, chosen when its conversation began: sending twice is one report */
  id: string
  assignmentId: string
  /** id of the report due that it is for; null = as the record tells */
  dueId: string | null
  form: Form
  answers: Answers
  byPerson: string | null
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
  /** nothing that stands was handed in before */
  isFirst: boolean
}

/**
 * Hands a report in from the chat as the next version of the report due that it answers. Throws when the assignment is
 * unknown. To be run inside a transaction.
 */
export async function submitReport(stores: ReportStores, s: Submission): Promise<Submitted> {
  const assignment = await stores.tasks.assignmentById(s.assignmentId)
  if (!assignment) throw new Error(`no assignment ${s.assignmentId} to report on`)
  const history = await stores.reports.history(s.assignmentId)
  const versions = history.filter((r) => r.state !== 'withdrawn')
  const same = history.find((r) => r.id === s.id)
  const due = dueAnswered(assignment, versions, same?.dueId ?? s.dueId)
  if (same) return { outcome: 'already', report: same, assignment, due, isFirst: false }
  const latest = latestVersions(versions).get(due.id)
  if (latest?.state === 'approved') return { outcome: 'closed', report: latest, assignment, due, isFirst: false }
  const answers = handedIn(s.answers)
  const report: Report = {
    id: s.id,
    assignmentId: s.assignmentId,
    dueId: due.id,
    version: nextVersion(history, due),
    source: 'chat',
    state: 'submitted',
    form: s.form.name,
    formVersion: s.form.version,
    answers,
    attachments: Object.values(answers).flatMap((a) => (a.kind === 'photos' ? a.files : [])),
    reference: null,
    reportedOn: null,
    note: null,
    decidedAt: null,
    byPerson: s.byPerson,
    createdAt: s.now,
  }
  await stores.reports.save(report)
  await settleDrafts(stores, report, s.id, { by: s.byPerson, at: s.now })
  const settled = await settleStanding(stores, assignment, due.id, s.officeTime)
  const after = settled.reports.find((r) => r.id === due.id) ?? due
  return { outcome: 'submitted', report, assignment: settled, due: after, isFirst: latest === undefined }
}
