import type { Answers } from '../../../reports/form.ts'
import { formOf } from '../../../reports/forms/index.ts'
import type { Report } from '../../../reports/report.ts'
import { dateText } from '../../../wording/dates.ts'
import { dueLines } from '../../dialogs/report/name-report.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import { wordAnswers } from '../../form-dialog/word-form.ts'
import type { Visit } from '../../visit.ts'

/** A report as people read it: every answer, or what is on record of a paper one; then its state and the officer's words. */
export function showReport(visit: Visit, subject: ReportSubject, report: Report): string {
  const { say } = visit
  const due = subject.view.assignment.reports.find((r) => r.id === report.dueId)
  const which = due ? dueLines(visit, subject, due) : []
  const lines = [
    content(visit, subject, report),
    ...which,
    say('report-state', { state: say(`unit-state-${report.state}`) }),
  ]
  if (report.state === 'returned' && report.note !== null) lines.push(say('unit-reported-note', { note: report.note }))
  return lines.join('\n')
}

function content(visit: Visit, { directive, unit }: ReportSubject, report: Report): string {
  const { say, locale, tools } = visit
  const about = { directive: nameOf(directive, say), unit: unit.shortName }
  const title =
    report.version > 1 ? say('report-title-version', { ...about, version: report.version }) : say('report-title', about)
  const form = formOf(report.form, report.formVersion)
  if (report.source === 'chat' && form)
    return wordAnswers(form, { answers: report.answers as Answers }, { say, locale, title })
  const day = dateText(report.reportedOn ?? tools.officeTime.dayOf(report.createdAt))
  const lines = [say('report-on-record', { ...about, source: say(`report-audit-source-${report.source}`), day })]
  if (report.reference !== null) lines.push(say('report-on-record-reference', { reference: report.reference }))
  return lines.join('\n')
}
