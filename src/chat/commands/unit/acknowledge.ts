import { nextReport } from '../../../tasks/standing/report-due.ts'
import { dateText } from '../../../wording/dates.ts'
import type { Command } from '../../command.ts'
import { choiceValue } from '../../command.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import type { Visit } from '../../visit.ts'
import { nextStep } from './next-step.ts'
import { namingDirective, which } from './which.ts'

/** "đã nắm việc": the unit says that it knows its part. The first one stands. */
export const acknowledge: Command = {
  name: 'nhan',
  help: 'unit-help-acknowledge',
  roles: ['head', 'contact'],
  where: ['private'],
  match: namingDirective(
    'da nam viec',
    'da nam',
    'da nam duoc viec',
    'toi da nam viec',
    'da nhan viec',
    'da nhan',
    'nhan viec',
    'nhan',
    'xac nhan',
    'da ro',
    'da ro viec',
    'toi da ro',
    'da nhan duoc',
    'acknowledge',
  ),
  async run(visit, args) {
    const subject = await which(visit, args, { command: 'nhan', open: (v) => v.assignment.acknowledgedAt === null })
    if (!subject) return
    const { view } = subject
    const { id } = view.assignment
    const first = await visit.stores.tasks.acknowledge(id, visit.who?.person.id ?? null, 'chat', visit.now)
    if (first) await visit.audit('assignment.acknowledge', `assignment:${id}`)
    const text = [first ? thanks(visit, subject) : await before(visit, subject), nextStep(visit, subject)].join('\n')
    const choices = [{ label: visit.say('unit-act-part'), value: choiceValue('phan', id) }]
    if (nextReport(view.assignment))
      choices.push({ label: visit.say('unit-act-report'), value: choiceValue('baocao', id) })
    await visit.reply({ text, choices })
  },
}

const moment = ({ tools }: Visit, at: Date): { time: string; day: string } => ({
  time: tools.officeTime.timeOf(at),
  day: dateText(tools.officeTime.dayOf(at)),
})

const about = ({ say }: Visit, { unit, directive }: ReportSubject): { unit: string; directive: string } => ({
  unit: unit.shortName,
  directive: nameOf(directive, say),
})

const thanks = (visit: Visit, subject: ReportSubject): string =>
  visit.say('unit-acknowledged', { ...about(visit, subject), ...moment(visit, visit.now) })

async function before(visit: Visit, subject: ReportSubject): Promise<string> {
  const { acknowledgedAt, acknowledgedBy, acknowledgedVia } = subject.view.assignment
  const own = acknowledgedBy !== null && acknowledgedBy === visit.who?.person.id
  const person = acknowledgedBy === null || own ? null : await visit.stores.people.person(acknowledgedBy)
  const office = acknowledgedVia !== null && acknowledgedVia !== 'chat'
  const source = visit.say(`report-audit-source-${acknowledgedVia ?? 'chat'}`)
  const who = own
    ? visit.say('unit-acknowledged-by-you')
    : office
      ? visit.say('unit-acknowledged-by-office', { source })
      : (person?.name ?? '…')
  return visit.say('unit-acknowledged-before', {
    ...about(visit, subject),
    ...moment(visit, acknowledgedAt ?? visit.now),
    who,
  })
}
