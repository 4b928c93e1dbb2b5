import { addDays } from '../calendar/day.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import { pointsOfView } from '../tasks/standing/points.ts'
import { hasReported, isAnsweredFor, owedReports } from '../tasks/standing/report-due.ts'

/** What a unit is reminded of. follow-up: the officer's own day, which stands in no document. */
export interface Target {
  what: 'report' | 'task' | 'follow-up'
  /** exclusive end */
  due: Date
}

/**
 * Every day that counts now, the earliest first and each moment once: of the reports still owed, and of the tasks whose day is
 * ahead and for which no report has answered; without any, the officer's follow-up day. A standing duty is never reminded of.
 */
export function targetsOf(view: AssignmentView, now: Date, time: OfficeTime): Target[] {
  const { assignment, obligations } = view
  const targets = new Map<number, Target>()
  const add = (what: Target['what'], due: Date): void => {
    if (!targets.has(due.getTime())) targets.set(due.getTime(), { what, due })
  }
  for (const { due } of owedReports(assignment)) if (due !== null) add('report', due)
  for (const { due } of pointsOfView(view)) if (due > now && !isAnsweredFor(assignment, due)) add('task', due)
  if (targets.size === 0 && !hasReported(assignment)) {
    const today = time.dayOf(now)
    const [day] = obligations
      .flatMap(({ obligation: o }) => (o.followUpOn !== null && o.followUpOn >= today ? [o.followUpOn] : []))
      .sort()
    if (day !== undefined) add('follow-up', time.startOf(addDays(day, 1)))
  }
  return [...targets.values()].sort((a, b) => a.due.getTime() - b.due.getTime())
}
