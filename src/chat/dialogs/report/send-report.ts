import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import { isNothing, type Form } from '../../../reports/form.ts'
import { submitReport, type Submission, type Submitted } from '../../../reports/hand-in/submit.ts'
import { numberOf } from '../../../tasks/standing/report-due.ts'
import { dateText } from '../../../wording/dates.ts'
import { choiceValue } from '../../command.ts'
import { tellPeople } from '../../tell-people.ts'
import type { Visit } from '../../visit.ts'
import { dueLines, nextReportText } from './name-report.ts'
import { nameOf } from './report-title.ts'
import type { ReportSubject } from './subject.ts'

/** "Gửi": the report is kept, the unit hears that it is, and every officer gets one short notice. */
export async function sendReport(
  visit: Visit,
  form: Form,
  what: Pick<Submission, 'id' | 'assignmentId' | 'dueId' | 'answers'>,
  subject: ReportSubject,
): Promise<Submitted['outcome']> {
  const { say, now, tools } = visit
  const sent = await submitReport(visit.stores, {
    ...what,
    form,
    byPerson: visit.who?.person.id ?? null,
    now,
    officeTime: tools.officeTime,
  })
  const directive = nameOf(subject.directive, say)
  if (sent.outcome === 'closed') {
    await visit.reply(say('report-approved-closed', { directive }))
    return sent.outcome
  }
  const { report, due } = sent
  const after = { ...subject, view: { ...subject.view, assignment: sent.assignment } }
  const moment = {
    time: tools.officeTime.timeOf(report.createdAt),
    day: dateText(tools.officeTime.dayOf(report.createdAt)),
  }
  if (sent.outcome === 'already') {
    await visit.reply(say('report-already-sent', moment))
    return sent.outcome
  }
  await visit.audit('report.submit', `assignment:${report.assignmentId}`, {
    report: report.id,
    version: report.version,
  })
  const { version } = report
  const lines = [
    sent.isFirst
      ? say('report-sent', { directive, ...moment })
      : say('report-sent-version', { version, directive, ...moment }),
  ]
  lines.push(...dueLines(visit, after, due))
  const { timely, resubmittedAt } = due
  if (sent.isFirst && timely !== null) lines.push(say(timely ? 'report-sent-timely' : 'report-sent-late'))
  else if (resubmittedAt !== null && timely !== null)
    lines.push(say(timely ? 'report-resent-timely' : 'report-resent-late'))
  const next = nextReportText(visit, after)
  if (next !== null) lines.push(say('report-sent-later', { report: next }))
  lines.push(say('report-sent-next', { ref: subject.directive.ref }))
  await visit.reply(lines.join('\n'))
  const officers = await visit.stores.people.peopleWithRole('officer', now)
  await tellPeople(visit, officers, `report:${report.id}`, (words) => notice({ ...visit, say: words }, sent, after))
  return sent.outcome
}

function notice(visit: Visit, { report, due, isFirst }: Submitted, subject: ReportSubject): OutgoingMessage {
  const { say } = visit
  const { directive, unit, view } = subject
  const choice = (command: string): string =>
    choiceValue(command, report.assignmentId, numberOf(view.assignment, due.id))
  const about = { unit: unit.shortName, directive: nameOf(directive, say) }
  const state = say(
    due.timely === null ? 'report-state-undated' : due.timely ? 'report-state-timely' : 'report-state-late',
  )
  const text = !isFirst
    ? say('report-officer-notice-again', { ...about, version: report.version })
    : isNothing(report.answers)
      ? say('report-officer-notice-nothing', about)
      : say('report-officer-notice', { ...about, state })
  return {
    text: [text, ...dueLines(visit, subject, due)].join('\n'),
    choices: [
      { label: say('report-act-view'), value: choice('xembaocao') },
      { label: say('report-act-approve'), value: choice('duyet') },
      { label: say('report-act-return'), value: choice('tralai') },
    ],
  }
}
