import { addDays } from '../calendar/day.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { Assignment, AssignmentView } from '../tasks/assignment.ts'

/** What a unit is reminded of. follow-up: the officer's own day, which stands in no document. */
export interface Target {
  what: 'report' | 'task' | 'follow-up'
  /** exclusive end */
  due: Date
}

/** The report's deadline settles it without a look at the obligations. */
export const reportTarget = ({ reportedAt, reportDue }: Assignment): Target | null =>
  reportedAt === null && reportDue !== null ? { what: 'report', due: reportDue } : null

/**
 * The deadline that counts now: the report's; without one the nearest dated obligation that has not passed; without that the
 * officer's follow-up day. Null when it is reported, or when there is no date: a standing duty is never reminded of.
 */
export function targetOf({ assignment, obligations }: AssignmentView, now: Date, time: OfficeTime): Target | null {
  if (assignment.reportedAt !== null) return null
  const report = reportTarget(assignment)
  if (report) return report
  const dues = obligations.flatMap(({ obligation: o }) =>
    o.kind === 'dated' && o.due && o.due > now ? [o.due.getTime()] : [],
  )
  if (dues.length > 0) return { what: 'task', due: new Date(Math.min(...dues)) }
  const today = time.dayOf(now)
  const [day] = obligations
    .flatMap(({ obligation: o }) => (o.followUpOn !== null && o.followUpOn >= today ? [o.followUpOn] : []))
    .sort()
  return day === undefined ? null : { what: 'follow-up', due: time.startOf(addDays(day, 1)) }
}
