import type { OfficeTime } from '../../calendar/office-time.ts'
import type { Assignment, Reported } from '../../tasks/assignment.ts'
import type { TaskStore } from '../../tasks/store.ts'
import { isComplete, type Answers } from '../form.ts'
import { formOf } from '../forms/index.ts'
import type { Report } from '../report.ts'
import type { ReportStore } from '../store.ts'

export interface ReportStores {
  reports: ReportStore
  tasks: TaskStore
}

/** When something is done to a report, and what days are in the office. */
export interface ReportTime {
  /** office time */
  now: Date
  officeTime: OfficeTime
}

type Dated = Pick<Report, 'reportedOn' | 'createdAt'>

/** The moment of a hand-in. A paper tells its day, not its hour: it is taken as noon. */
export const handedInAt = ({ reportedOn, createdAt }: Dated, time: OfficeTime): Date =>
  reportedOn === null || reportedOn === time.dayOf(createdAt) ? createdAt : time.at(reportedOn, '12:00')

/** `due` is an exclusive end; whoever's paper came on the last day is in time. */
const isTimely = (report: Report, due: Date | null, time: OfficeTime): boolean | null =>
  due === null ? null : (report.reportedOn === null ? report.createdAt : time.startOf(report.reportedOn)) < due

/**
 * What the versions of one report due that stand (newest first) make of it. In time or late is told by the first hand-in: neither a
 * correction nor a supplement changes it. While the newest is returned, nothing is reported. Pure.
 */
function standingOf(versions: readonly Report[], due: Date | null, time: OfficeTime): Reported {
  const [latest] = versions
  const at = (r: Report): number => handedInAt(r, time).getTime()
  const [first] = [...versions].sort((a, b) => at(a) - at(b) || a.version - b.version)
  const told = versions.find((r) => r.source === 'chat')
  const form = told && formOf(told.form, told.formVersion)
  const isReturned = latest?.state === 'returned'
  const isIn = first !== undefined && !isReturned
  return {
    reportedAt: isIn ? handedInAt(first, time) : null,
    reportedVia: isIn ? first.source : null,
    timely: first ? isTimely(first, due, time) : null,
    complete: isIn && told && form ? isComplete(form, told.answers as Answers) : null,
    approved: isReturned ? false : latest?.state === 'approved' ? true : null,
    returnedAt: isReturned ? latest.decidedAt : null,
    resubmittedAt: latest && isIn && versions.some((r) => r.state === 'returned') ? handedInAt(latest, time) : null,
  }
}

/** Keeps what the versions make of a report due, and returns the part. To be run inside the transaction that changed them. */
export async function settleStanding(
  { reports, tasks }: ReportStores,
  assignment: Assignment,
  dueId: string,
  time: OfficeTime,
): Promise<Assignment> {
  const versions = (await reports.of(assignment.id)).filter((r) => r.dueId === dueId)
  const due = assignment.reports.find((r) => r.id === dueId)
  const facts = standingOf(versions, due?.due ?? null, time)
  await tasks.setReported(dueId, facts)
  return { ...assignment, reports: assignment.reports.map((r) => (r.id === dueId ? { ...r, ...facts } : r)) }
}
