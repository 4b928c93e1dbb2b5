import type { OutgoingMessage } from '../../../../messaging/outgoing.ts'
import type { Extension } from '../../../../tasks/standing/extension.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { SayIn } from '../../../../wording/say.ts'
import { choiceValue } from '../../../command.ts'
import { dueLine, whichLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../../dialogs/report/subject.ts'
import type { Visit } from '../../../visit.ts'

/** The request as whoever decides reads it, with the end that counts now. */
export function requestMessage(
  visit: Visit,
  extension: Extension,
  subject: ReportSubject,
  say: SayIn,
): OutgoingMessage {
  const end = subject.view.assignment.reports.find((r) => r.id === extension.dueId)?.due
  return {
    text: [
      say('extension-request', {
        unit: subject.unit.shortName,
        directive: nameOf(subject.directive, say),
        until: dateText(extension.askedUntil),
        reason: extension.reason,
      }),
      ...whichLines({ ...visit, say }, subject, extension),
      ...(end ? [say('extension-now', { deadline: dueLine({ ...visit, say }, end, subject) })] : []),
    ].join('\n'),
    choices: [
      { label: say('extension-act-grant'), value: choiceValue('chogiahan', extension.id) },
      { label: say('extension-act-refuse'), value: choiceValue('khonggiahan', extension.id) },
    ],
  }
}
