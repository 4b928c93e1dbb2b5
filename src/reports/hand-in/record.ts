import type { Day } from '../../calendar/day.ts'
import type { Assignment, ReportDue, Via } from '../../tasks/assignment.ts'
import { dueAnswered, nextVersion } from './due-answered.ts'
import type { Report } from '../report.ts'
import { handedInAt, settleStanding, type ReportStores, type ReportTime } from './standing.ts'

/** A report that came on paper, by the document system or by phone. */
export interface Recording extends ReportTime {
  id: string
  assignmentId: string
  /** id of the report due that it is for; null = as the record tells */
  dueId: string | null
  via: Exclude<Via, 'chat'>
  /** "45/BC-BVN" */
  reference: string | null
  /** the day on the paper or of the call */
  on: Day
  /** the officer */
  byPerson: string | null
}

export type RecordDone =
  /** `before`, `due`: the report due that it answers, as it was and is */
  | { outcome: 'recorded'; report: Report; before: ReportDue; due: ReportDue }
  /** that number was recorded before; nothing has changed */
  | { outcome: 'already' }

/** ghi nhận: keeps it as the next version; whoever has reported knows the work. To be run inside a transaction. */
export async function recordReport(stores: ReportStores, r: Recording): Promise<RecordDone> {
  const assignment = await stores.tasks.assignmentById(r.assignmentId)
  if (!assignment) throw new Error(`no assignment ${r.assignmentId} to record a report of`)
  const history = await stores.reports.history(r.assignmentId)
  const stands = history.filter((v) => v.state !== 'withdrawn')
  if (r.reference !== null && stands.some((v) => v.reference === r.reference)) return { outcome: 'already' }
  const before = dueAnswered(assignment, stands, r.dueId)
  const report: Report = {
    id: r.id,
    assignmentId: r.assignmentId,
    dueId: before.id,
    version: nextVersion(history, before),
    source: r.via,
    state: 'submitted',
    form: r.via,
    formVersion: 1,
    answers: {},
    attachments: [],
    reference: r.reference,
    reportedOn: r.on,
    note: null,
    decidedAt: null,
    byPerson: r.byPerson,
    createdAt: r.now,
  }
  await stores.reports.save(report)
  await stores.tasks.acknowledge(assignment.id, null, r.via, handedInAt(report, r.officeTime))
  const { reports } = await settleStanding(stores, assignment, before.id, r.officeTime)
  return { outcome: 'recorded', report, before, due: reports.find((d) => d.id === before.id) ?? before }
}

export type Unrecorded =
  /** `due`: the report due that it had answered, as it is now */
  | { outcome: 'withdrawn'; report: Report; assignment: Assignment; due: ReportDue }
  /** it was taken back before; nothing has changed */
  | { outcome: 'already'; report: Report }
  /** no such record: what a unit has sent in the chat is its own, and is returned, not withdrawn */
  | { outcome: 'none' }

/** bỏ ghi nhận: the record stays in the history and counts for nothing any more. To be run inside a transaction. */
export async function withdrawRecord(
  stores: ReportStores,
  reportId: string,
  { now, officeTime }: ReportTime,
): Promise<Unrecorded> {
  const report = await stores.reports.byId(reportId)
  const assignment = report && (await stores.tasks.assignmentById(report.assignmentId))
  if (!report || !assignment || report.source === 'chat') return { outcome: 'none' }
  if (report.state === 'withdrawn') return { outcome: 'already', report }
  await stores.reports.decide(report.id, 'withdrawn', report.note, now)
  const left = await stores.reports.of(assignment.id)
  if (wasAcknowledgedBy(assignment, report, handedInAt(report, officeTime))) {
    const record = left.filter((r) => r.source !== 'chat').at(-1)
    const known = record && { by: null, via: record.source, at: handedInAt(record, officeTime) }
    await stores.tasks.setAcknowledged(assignment.id, known ?? null)
  }
  const settled = await settleStanding(stores, assignment, report.dueId, officeTime)
  const due = settled.reports.find((r) => r.id === report.dueId)
  if (!due) return { outcome: 'none' }
  return { outcome: 'withdrawn', report: { ...report, state: 'withdrawn', decidedAt: now }, assignment: settled, due }
}

/** Nobody has said "đã nắm việc": that the unit knows its work followed from this record alone. */
const wasAcknowledgedBy = (a: Assignment, { source }: Report, at: Date): boolean =>
  a.acknowledgedBy === null && a.acknowledgedVia === source && a.acknowledgedAt?.getTime() === at.getTime()
