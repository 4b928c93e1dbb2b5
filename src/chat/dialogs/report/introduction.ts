import { wordsForDue, withSafeDay, type When } from '../../../broadcasts/deadline-line.ts'
import { lastDay } from '../../../calendar/deadline.ts'
import { dateText } from '../../../wording/dates.ts'
import type { Visit } from '../../visit.ts'
import { nameOf } from './report-title.ts'
import type { ReportSubject } from './subject.ts'

const whenOf = (visit: Visit): When => ({
  now: visit.now,
  officeTime: visit.tools.officeTime,
  calendar: visit.tools.calendar,
  locale: visit.locale,
  say: visit.say,
})

/** "trước ngày 05/4/2025 (ngày làm việc cuối còn kịp: …)"; the last day where the words are not known. */
export function dueLine(visit: Visit, due: Date, { view, demands }: Pick<ReportSubject, 'view' | 'demands'>): string {
  const known = wordsForDue(due, view, demands, visit.say)
  const words =
    known === '' ? visit.say('unit-deadline-by', { day: dateText(lastDay(due, visit.tools.officeTime)) }) : known
  return withSafeDay(words, due, whenOf(visit))
}

/** What the report is for, until when, and whether one is on record already. */
export function introduction(visit: Visit, subject: ReportSubject): string {
  const { say } = visit
  const { directive, view } = subject
  const { reportDue, reportedAt, reportedVia } = view.assignment
  const name = nameOf(directive, say)
  if (reportedAt && reportedVia && reportedVia !== 'chat') {
    const day = dateText(visit.tools.officeTime.dayOf(reportedAt))
    return say('unit-report-paper', { source: say(`report-audit-source-${reportedVia}`), day })
  }
  return reportDue
    ? say('unit-report-intro', { directive: name, deadline: dueLine(visit, reportDue, subject) })
    : say('unit-report-intro-undated', { directive: name })
}
