import { dateText, weekdayText } from '../../../wording/dates.ts'
import { dueLine } from '../../dialogs/report/introduction.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import type { Visit } from '../../visit.ts'

/** What comes next for a unit's part: its report, its nearest deadline, or nothing with a date. */
export function nextStep(visit: Visit, subject: ReportSubject): string {
  const { say, now, locale, tools } = visit
  const { assignment, obligations } = subject.view
  if (assignment.reportedAt)
    return say('unit-next-reported', { day: dateText(tools.officeTime.dayOf(assignment.reportedAt)) })
  if (assignment.reportDue) {
    const deadline = dueLine(visit, assignment.reportDue, subject)
    return now < assignment.reportDue
      ? say('unit-next-report', { deadline })
      : say('unit-next-report-late', { deadline })
  }
  const dues = obligations.flatMap((o) => (o.obligation.due && o.obligation.due > now ? [o.obligation.due] : []))
  const next = dues.sort((a, b) => a.getTime() - b.getTime())[0]
  if (next) return say('unit-next-due', { deadline: dueLine(visit, next, subject) })
  if (assignment.reportWanted) return say('unit-next-report-undated')
  const followUp = obligations.map((o) => o.obligation.followUpOn).find((day) => day !== null)
  return followUp ? say('unit-next-follow-up', { day: weekdayText(followUp, locale) }) : say('unit-next-standing')
}
