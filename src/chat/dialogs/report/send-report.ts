import { bestAddress } from '../../../broadcasts/audience.ts'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import { isNothing, type Form } from '../../../reports/form.ts'
import type { Report } from '../../../reports/report.ts'
import { submitReport } from '../../../reports/submit.ts'
import type { Assignment } from '../../../tasks/assignment.ts'
import { dateText } from '../../../wording/dates.ts'
import type { SayIn } from '../../../wording/say.ts'
import { choiceValue } from '../../command.ts'
import type { Visit } from '../../visit.ts'
import { nameOf } from './report-title.ts'
import type { ReportState, ReportSubject } from './subject.ts'

/** "Gửi": the report is kept, the unit hears that it is, and every officer gets one short notice. */
export async function sendReport(visit: Visit, form: Form, state: ReportState, subject: ReportSubject): Promise<void> {
  const { say, now, tools } = visit
  const sent = await submitReport(visit.stores, {
    id: state.token,
    assignmentId: state.assignmentId,
    form,
    answers: state.form.answers,
    byPerson: visit.who?.person.id ?? null,
    now,
  })
  const directive = nameOf(subject.directive, say)
  if (sent.outcome === 'closed') return visit.reply(say('report-approved-closed', { directive }))
  const { report, assignment } = sent
  const moment = {
    time: tools.officeTime.timeOf(report.createdAt),
    day: dateText(tools.officeTime.dayOf(report.createdAt)),
  }
  if (sent.outcome === 'already') return visit.reply(say('report-already-sent', moment))
  await visit.audit('report.submit', `assignment:${report.assignmentId}`, {
    report: report.id,
    version: report.version,
  })
  const { version } = report
  const lines = [
    version === 1
      ? say('report-sent', { directive, ...moment })
      : say('report-sent-version', { version, directive, ...moment }),
  ]
  if (version === 1 && assignment.timely !== null)
    lines.push(say(assignment.timely ? 'report-sent-timely' : 'report-sent-late'))
  lines.push(say('report-sent-next', { ref: subject.directive.ref }))
  await visit.reply(lines.join('\n'))
  await tellOfficers(visit, report, assignment, subject)
}

async function tellOfficers(
  visit: Visit,
  report: Report,
  assignment: Assignment,
  subject: ReportSubject,
): Promise<void> {
  const { people } = visit.stores
  for (const { person } of await people.peopleWithRole('officer', visit.now)) {
    const address = bestAddress(await people.addressesOf(person.id))
    if (!address) continue
    const say: SayIn = (key, ...rest) => visit.tools.wording.say(person.locale, key, ...rest)
    const to = { channel: address.channel, chatId: address.chatId, chatKind: 'private' as const }
    await visit.tell(to, `report:${report.id}:${address.id}`, notice(say, report, assignment, subject))
  }
}

function notice(
  say: SayIn,
  report: Report,
  assignment: Assignment,
  { directive, unit }: ReportSubject,
): OutgoingMessage {
  const about = { unit: unit.shortName, directive: nameOf(directive, say) }
  const state = say(
    assignment.timely === null
      ? 'report-state-undated'
      : assignment.timely
        ? 'report-state-timely'
        : 'report-state-late',
  )
  const text =
    report.version > 1
      ? say('report-officer-notice-again', { ...about, version: report.version })
      : isNothing(report.answers)
        ? say('report-officer-notice-nothing', about)
        : say('report-officer-notice', { ...about, state })
  return {
    text,
    choices: [
      { label: say('report-act-view'), value: choiceValue('xembaocao', report.assignmentId) },
      { label: say('report-act-approve'), value: choiceValue('duyet', report.assignmentId) },
      { label: say('report-act-return'), value: choiceValue('tralai', report.assignmentId) },
    ],
  }
}
