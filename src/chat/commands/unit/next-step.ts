import { purposeFor } from '../../../broadcasts/deadline-line.ts'
import { pointsOfView } from '../../../tasks/standing/points.ts'
import { isAnsweredFor, isWanted, lastReported, missingReports } from '../../../tasks/standing/report-due.ts'
import { dateText, weekdayText } from '../../../wording/dates.ts'
import { dueLine, reportText } from '../../dialogs/report/name-report.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import type { Visit } from '../../visit.ts'

/** What comes next for a unit's part: the nearest day of its tasks, its next report, or nothing with a date. */
export function nextStep(visit: Visit, subject: ReportSubject): string {
  const { say, locale, tools } = visit
  const { assignment, obligations } = subject.view
  const last = lastReported(assignment)
  const lines = [
    ...(last ? [say('unit-next-reported', { day: dateText(tools.officeTime.dayOf(last.reportedAt)) })] : []),
    ...returnedLines(visit, subject),
    ...nearestDay(visit, subject),
    ...reportLines(visit, subject),
  ]
  if (lines.length > 0) return lines.join('\n')
  if (isWanted(assignment)) return say('unit-next-report-undated')
  const followUp = obligations.map((o) => o.obligation.followUpOn).find((day) => day !== null)
  return followUp ? say('unit-next-follow-up', { day: weekdayText(followUp, locale) }) : say('unit-next-standing')
}

/** What a report was returned for, and until when the better one is awaited; a first hand-in in time stays in time. */
function returnedLines(visit: Visit, subject: ReportSubject): string[] {
  const { say, now, tools } = visit
  return subject.returned.flatMap(({ due: { due, timely }, at, note }) => [
    say(subject.unit.relation === 'subordinate' ? 'unit-next-returned' : 'unit-next-supplement', {
      day: dateText(tools.officeTime.dayOf(at)),
      note: note ?? '',
    }),
    ...(due && (now < due || timely !== true)
      ? [say('unit-next-returned-due', { deadline: dueLine(visit, due, subject) })]
      : []),
  ])
}

/** The nearest day of a task that is ahead, unless a report comes first. */
function nearestDay(visit: Visit, subject: ReportSubject): string[] {
  const { say, now } = visit
  const { assignment } = subject.view
  const report = missingReports(assignment).find((r) => r.due !== null && r.due > now)?.due
  const next = pointsOfView(subject.view).find((p) => p.due > now && !isAnsweredFor(assignment, p.due))
  if (!next || (report && report <= next.due)) return []
  const deadline = dueLine(visit, next.due, subject)
  const purpose = purposeFor({ what: 'task', due: next.due }, subject)
  return [say('unit-next-due-for', { deadline, purpose })]
}

/** The reports that are overdue, and the next one that is ahead. */
function reportLines(visit: Visit, subject: ReportSubject): string[] {
  const { say, now } = visit
  const { assignment } = subject.view
  const dated = missingReports(assignment).flatMap((r) => (r.due === null ? [] : [{ ...r, due: r.due }]))
  const asked = [...dated.filter((r) => r.due <= now), ...dated.filter((r) => r.due > now).slice(0, 1)]
  return asked.map((report) => {
    const late = report.due <= now
    if (assignment.reports.length < 2) {
      const deadline = dueLine(visit, report.due, subject)
      return say(late ? 'unit-next-report-late' : 'unit-next-report', { deadline })
    }
    return say(late ? 'unit-next-report-of-late' : 'unit-next-report-of', {
      report: reportText(visit, report, subject),
    })
  })
}
