import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import { approveReport, returnReport } from '../../../reports/approve.ts'
import type { Report } from '../../../reports/report.ts'
import type { ReportTime } from '../../../reports/hand-in/standing.ts'
import { numberOf } from '../../../tasks/standing/report-due.ts'
import type { SayIn } from '../../../wording/say.ts'
import { choiceValue } from '../../command.ts'
import { whichLines } from '../../dialogs/report/name-report.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../dialogs/report/subject.ts'
import { tellPeople } from '../../tell-people.ts'
import type { Visit } from '../../visit.ts'
import type { ReportChoice } from './which-report.ts'

/** duyệt: keeps the decision, answers the officer and tells the unit. */
export async function decideToApprove(visit: Visit, { subject, dueId }: ReportChoice): Promise<void> {
  const { say } = visit
  const about = { directive: nameOf(subject.directive, say), unit: subject.unit.shortName }
  const done = await approveReport(visit.stores, { assignmentId: subject.view.assignment.id, dueId }, timeOf(visit))
  if (done.outcome === 'none') return visit.reply(say('report-none-yet', about))
  if (done.outcome === 'already') return visit.reply(say('report-approved-already', about))
  await visit.audit('report.approve', `assignment:${done.report.assignmentId}`, {
    report: done.report.id,
    version: done.report.version,
  })
  await visit.reply([say('report-approved', about), ...whichLines(visit, subject, done.report)].join('\n'))
  const subordinate = subject.unit.relation === 'subordinate'
  await tellUnit(visit, subject, done.report, (words) => ({
    text: [
      words(subordinate ? 'report-told-approved' : 'report-told-accepted', {
        directive: nameOf(subject.directive, words),
      }),
      ...whichLines({ ...visit, say: words }, subject, done.report),
    ].join('\n'),
  }))
}

/** trả lại, or towards a peer đề nghị bổ sung: with the officer's words. */
export async function decideToReturn(visit: Visit, { subject, dueId }: ReportChoice, note: string): Promise<void> {
  const { say } = visit
  const about = { directive: nameOf(subject.directive, say), unit: subject.unit.shortName }
  const done = await returnReport(
    visit.stores,
    { assignmentId: subject.view.assignment.id, dueId },
    note,
    timeOf(visit),
  )
  if (done.outcome === 'none') return visit.reply(say('report-none-yet', about))
  if (done.outcome === 'already') return visit.reply(say('report-returned-already', about))
  await visit.audit('report.return', `assignment:${done.report.assignmentId}`, {
    report: done.report.id,
    version: done.report.version,
    note,
  })
  await visit.reply([say('report-returned', about), ...whichLines(visit, subject, done.report)].join('\n'))
  const subordinate = subject.unit.relation === 'subordinate'
  await tellUnit(visit, subject, done.report, (words) => ({
    text: [
      words(subordinate ? 'report-told-returned' : 'report-told-supplement', {
        directive: nameOf(subject.directive, words),
        note,
      }),
      ...whichLines({ ...visit, say: words }, subject, done.report),
      words('report-told-returned-next', { ref: subject.directive.ref }),
    ].join('\n'),
    choices: [
      {
        label: words('unit-act-report'),
        value: choiceValue('baocao', done.report.assignmentId, numberOf(subject.view.assignment, done.report.dueId)),
      },
    ],
  }))
}

const timeOf = ({ now, tools }: Visit): ReportTime => ({ now, officeTime: tools.officeTime })

async function tellUnit(
  visit: Visit,
  { unit }: ReportSubject,
  report: Report,
  message: (say: SayIn) => OutgoingMessage,
): Promise<void> {
  const people = await visit.stores.people.peopleOf(unit.id, ['head', 'contact'], visit.now)
  // The event's id: a report that is approved, returned and approved again is told of each time.
  await tellPeople(visit, people, `review:${report.id}:${report.state}:${visit.event.externalId}`, message)
}
