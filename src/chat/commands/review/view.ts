import type { Answers } from '../../../reports/form.ts'
import { formOf } from '../../../reports/forms/index.ts'
import type { Report } from '../../../reports/report.ts'
import { dateText } from '../../../wording/dates.ts'
import type { Command } from '../../command.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import { wordAnswers } from '../../form-dialog/word-form.ts'
import type { Visit } from '../../visit.ts'
import { namingReport, whichReport } from './which-report.ts'

/** "xem báo cáo 512 TYT-BINHLAM": a unit's latest report with its pictures. */
export const viewReport: Command = {
  name: 'xembaocao',
  help: 'report-help-view',
  roles: ['officer', 'leader'],
  where: ['private'],
  match: namingReport('xem bao cao', 'view report'),
  async run(visit, args) {
    const found = await whichReport(visit, args, 'xembaocao')
    if (!found) return
    const { subject } = found
    const { say } = visit
    const [report] = await visit.stores.reports.of(subject.view.assignment.id)
    if (!report)
      return visit.reply(
        say('report-none-yet', { unit: subject.unit.shortName, directive: nameOf(subject.directive, say) }),
      )
    const text = [
      words(visit, subject, report),
      say(`unit-state-${report.state}`),
      ...(report.note === null ? [] : [say('unit-reported-note', { note: report.note })]),
    ].join('\n')
    const media = report.attachments.map((f) => ({
      kind: f.mime.startsWith('image/') ? ('photo' as const) : ('document' as const),
      ...f,
    }))
    const open = report.state === 'submitted' && visit.who?.role === 'officer'
    const choices = open
      ? [
          { label: say('report-act-approve'), value: choiceValue('duyet', report.assignmentId) },
          { label: say('report-act-return'), value: choiceValue('tralai', report.assignmentId) },
        ]
      : []
    await visit.reply({ text, ...(choices.length > 0 ? { choices } : {}), ...(media.length > 0 ? { media } : {}) })
  },
}

function words(visit: Visit, { directive, unit }: ReportSubject, report: Report): string {
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
