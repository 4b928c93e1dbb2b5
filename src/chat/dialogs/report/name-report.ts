import { dayAsWritten, purposeFor, withSafeDay, wordsForDue, type When } from '../../../broadcasts/deadline-line.ts'
import { shortened } from '../../../broadcasts/title.ts'
import { lastDay } from '../../../calendar/deadline.ts'
import type { Report } from '../../../reports/report.ts'
import type { ReportDue } from '../../../tasks/assignment.ts'
import { extendedTo, nextReport } from '../../../tasks/standing/report-due.ts'
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

type Named = Pick<ReportSubject, 'directive' | 'view' | 'demands'>

/** "trước ngày 05/4/2025"; the last day where the words are not known. */
function dueWords({ say, tools }: Visit, due: Date, { view, demands }: Named): string {
  const known = wordsForDue(due, view, demands, say)
  return known === '' ? say('unit-deadline-by', { day: dateText(lastDay(due, tools.officeTime)) }) : known
}

/** "trước ngày 05/4/2025 (ngày làm việc cuối còn kịp: …)" */
export const dueLine = (visit: Visit, due: Date, subject: Named): string =>
  withSafeDay(dueWords(visit, due, subject), due, whenOf(visit))

/** "báo cáo tiến độ, trước ngày 15/4/2025": one of several reports that a unit owes. */
function reportName(visit: Visit, { due }: Pick<ReportDue, 'due'>, subject: Named, most = 140): string {
  if (due === null) return visit.say('report-name-undated')
  const day = dueDay(visit, due, subject)
  const purpose = shortened(purposeFor({ what: 'report', due }, subject), most)
  return purpose === '' ? day : visit.say('report-name', { purpose, day })
}

/** The same on a button. */
export const reportLabel = (visit: Visit, due: Pick<ReportDue, 'due'>, subject: Named): string =>
  reportName(visit, due, subject, 32)

const dueDay = (visit: Visit, due: Date, subject: Named): string => {
  const granted = extendedTo(subject.view.assignment, due)?.extension
  if (granted) return visit.say('unit-deadline-by', { day: dateText(granted.until) })
  const demand = subject.demands.find((d) => d.due?.getTime() === due.getTime())
  return (demand && dayAsWritten(demand, visit.say)) ?? dueWords(visit, due, subject)
}

/** Which of several reports something is about; nothing where the unit owes but one. */
export const dueLines = (visit: Visit, subject: Named, due: Pick<ReportDue, 'due'>): string[] =>
  subject.view.assignment.reports.length < 2
    ? []
    : [visit.say('report-which', { report: reportName(visit, due, subject) })]

/** The same of what stands for one of them: a version, a draft. */
export function whichLines(visit: Visit, subject: Named, { dueId }: Pick<Report, 'dueId'>): string[] {
  const due = subject.view.assignment.reports.find((r) => r.id === dueId)
  return due ? dueLines(visit, subject, due) : []
}

/** The same with the last safe day. */
export function reportText(visit: Visit, { due }: Pick<ReportDue, 'due'>, subject: Named): string {
  if (due === null) return reportName(visit, { due }, subject)
  const purpose = purposeFor({ what: 'report', due }, subject)
  const day = dueLine(visit, due, subject)
  return purpose === '' ? day : visit.say('report-name', { purpose, day })
}

/** The report that the unit owes next; null when none is left. */
export function nextReportText(visit: Visit, subject: Named): string | null {
  const next = nextReport(subject.view.assignment)
  return next && reportText(visit, next, subject)
}

/** What the report is for, until when, and whether one is on record already. */
export function introduction(visit: Visit, subject: ReportSubject, due: ReportDue): string {
  const { say, tools } = visit
  const { reportedAt, reportedVia } = due
  const directive = nameOf(subject.directive, say)
  if (reportedAt && reportedVia && reportedVia !== 'chat') {
    const day = dateText(tools.officeTime.dayOf(reportedAt))
    return say('unit-report-paper', { source: say(`report-audit-source-${reportedVia}`), day })
  }
  const term = due.due
    ? say('unit-report-intro', { directive, deadline: dueLine(visit, due.due, subject) })
    : say('unit-report-intro-undated', { directive })
  return [...dueLines(visit, subject, due), term].join('\n')
}
