import { daysBeside } from '../../../broadcasts/deadline-line.ts'
import { eventLines, titleOf } from '../../../broadcasts/title.ts'
import type { Visit } from '../../visit.ts'
import type { ReportDemand } from '../../../tasks/task.ts'
import type { Directive } from '../../../directives/directive.ts'
import type { AssignmentView } from '../../../tasks/assignment.ts'
import { nextReport } from '../../../tasks/standing/report-due.ts'
import { dateText } from '../../../wording/dates.ts'
import type { SayIn } from '../../../wording/say.ts'
import type { Command } from '../../command.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import { cannotExtend } from './extension/take-request.ts'
import { nextStep } from './next-step.ts'
import { namingDirective, which } from './which.ts'

/** "phần": the unit's own part, word for word. */
export const part: Command = {
  name: 'phan',
  help: 'unit-help-part',
  roles: ['head', 'contact'],
  where: ['private'],
  match: namingDirective(
    'phan viec cua don vi',
    'phan viec cua toi',
    'phan viec nguyen van',
    'noi dung phan viec',
    'xem phan viec',
    'phan viec',
    'phan',
    'my part',
  ),
  async run(visit, args) {
    const subject = await which(visit, args, { command: 'phan', open: () => true })
    if (!subject) return
    const { say } = visit
    const { id, acknowledgedAt } = subject.view.assignment
    const blocks = [...partBlocks(subject, await changeLines(visit, subject), say), nextStep(visit, subject)]
    const choices =
      acknowledgedAt === null ? [{ label: say('unit-act-acknowledge'), value: choiceValue('nhan', id) }] : []
    if (nextReport(subject.view.assignment))
      choices.push({ label: say('unit-act-report'), value: choiceValue('baocao', id) })
    if (cannotExtend(visit, subject) === null)
      choices.push({ label: say('unit-act-extension'), value: choiceValue('giahan', id) })
    await visit.reply({ text: blocks.join('\n\n'), choices })
  },
}

/** Title, every duty in the document's own words with its place there, and the reports that are asked for. */
function partBlocks({ directive, unit, view, demands }: ReportSubject, changes: string[], say: SayIn): string[] {
  const head = [say('unit-part-title', { unit: unit.shortName, directive: nameOf(directive, say) })]
  if (directive.issuer !== null && directive.issuedOn !== null)
    head.push(say('unit-part-issued', { issuer: directive.issuer, day: dateText(directive.issuedOn) }))
  if (directive.subject !== null) head.push(directive.subject)
  head.push(...eventLines(directive, say), ...changes)
  const duties = view.obligations.map((duty) => dutyBlock(duty, directive, say))
  const positions = new Set(view.obligations.map((o) => o.task.position))
  const reports = demands.filter((d) => d.taskPosition === null || positions.has(d.taskPosition))
  const shown = reports.filter((d) => !view.obligations.some((o) => o.task.words.includes(d.text)))
  return [
    head.join('\n'),
    ...(duties.length > 0 ? duties : [say('unit-part-empty')]),
    ...(shown.length > 0 || reports.some((d) => d.form !== null)
      ? [[say('unit-part-reports'), ...shown.map((d) => `• ${d.text}`), ...formLines(reports, say)].join('\n')]
      : []),
  ]
}

/** "theo Mẫu số 02" */
const formLines = (reports: readonly ReportDemand[], say: SayIn): string[] =>
  [...new Set(reports.flatMap((d) => d.form ?? []))].map((form) => say('unit-part-form', { form }))

/** That a later directive has changed this one. */
async function changeLines({ stores, say }: Visit, { directive }: ReportSubject): Promise<string[]> {
  const relations = await stores.directives.relationsTo([directive.id])
  const newer = await Promise.all(relations.map((r) => stores.directives.byId(r.directiveId)))
  return relations.flatMap((r, i) => {
    const by = newer[i]
    return by ? [say(`unit-part-${r.how}`, { by: titleOf(by, say) })] : []
  })
}

/** The document's words, and the days that an officer has set beside them. */
function dutyBlock(
  { obligation, task }: AssignmentView['obligations'][number],
  directive: Directive,
  say: SayIn,
): string {
  const where = task.section === null ? '' : ` · ${say('unit-part-section', { section: task.section })}`
  const days = daysBeside(task, task.words, directive)
  const due = days.length === 0 ? '' : `\n${say('unit-part-due', { deadline: days.join('; ') })}`
  return `${say(`unit-part-${obligation.part}`)}${where}\n${task.words}${due}`
}
