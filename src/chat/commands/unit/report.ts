import type { Command } from '../../command.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { goOnWith, startReport, unfinished } from '../../dialogs/report/start-report.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import type { Report } from '../../../reports/report.ts'
import type { Visit } from '../../visit.ts'
import { showReport } from '../review/show-report.ts'
import { namingDirective, which } from './which.ts'

/** In a button's value: a new version, whatever is on record. */
const AGAIN = 'moi'

/** "báo cáo": begins the report, goes on with an unfinished one, or shows the one that was sent. */
export const report: Command = {
  name: 'baocao',
  help: 'unit-help-report',
  roles: ['head', 'contact'],
  where: ['private'],
  match: namingDirective('nop bao cao', 'gui bao cao', 'bao cao ket qua', 'lam bao cao', 'bao cao', 'baocao', 'report'),
  async run(visit, args) {
    const subject = await which(visit, args, { command: 'baocao', open: (v) => v.assignment.reportedAt === null })
    if (!subject) return
    const { id } = subject.view.assignment
    const row = await unfinished(visit, (state) => state.assignmentId === id)
    if (row && (await goOnWith(visit, row))) return
    const [last] = await visit.stores.reports.of(id)
    if (last?.state === 'approved')
      return visit.reply(visit.say('report-approved-closed', { directive: nameOf(subject.directive, visit.say) }))
    if (last?.state === 'submitted' && args[1] !== AGAIN) return showSent(visit, subject, last)
    if (last?.state === 'returned' && last.note !== null)
      await visit.reply(visit.say('unit-reported-note', { note: last.note }))
    await startReport(visit, id, last ?? null)
  },
}

async function showSent(visit: Visit, subject: ReportSubject, last: Report): Promise<void> {
  const again = { label: visit.say('unit-act-correct'), value: choiceValue('baocao', last.assignmentId, AGAIN) }
  const text = [showReport(visit, subject, last), visit.say('unit-reported-new')].join('\n\n')
  await visit.reply({ text, choices: [again] })
}
