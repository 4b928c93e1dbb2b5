import { reportMeant } from '../../../reports/approve.ts'
import { numberOf } from '../../../tasks/standing/report-due.ts'
import type { Command } from '../../command.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { showReport } from './show-report.ts'
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
    const { subject, dueId } = found
    const { say } = visit
    const { assignment } = subject.view
    const report = await reportMeant(visit.stores, { assignmentId: assignment.id, dueId })
    if (!report)
      return visit.reply(
        say('report-none-yet', { unit: subject.unit.shortName, directive: nameOf(subject.directive, say) }),
      )
    const text = showReport(visit, subject, report)
    const media = report.attachments.map((f) => ({
      kind: f.mime.startsWith('image/') ? ('photo' as const) : ('document' as const),
      ...f,
      about: `assignment:${assignment.id}`,
    }))
    const open = report.state === 'submitted' && visit.who?.role === 'officer'
    const number = numberOf(assignment, report.dueId)
    const choices = open
      ? [
          { label: say('report-act-approve'), value: choiceValue('duyet', assignment.id, number) },
          { label: say('report-act-return'), value: choiceValue('tralai', assignment.id, number) },
        ]
      : []
    await visit.reply({ text, ...(choices.length > 0 ? { choices } : {}), ...(media.length > 0 ? { media } : {}) })
  },
}
