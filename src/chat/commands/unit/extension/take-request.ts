import type { Day } from '../../../../calendar/day.ts'
import { addDays } from '../../../../calendar/day.ts'
import type { Extension } from '../../../../tasks/standing/extension.ts'
import type { ReportDue } from '../../../../tasks/assignment.ts'
import { hasReported, nextReport, owedReports } from '../../../../tasks/standing/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import { dueLines } from '../../../dialogs/report/name-report.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import type { ReportSubject } from '../../../dialogs/report/subject.ts'
import { tellPeople } from '../../../tell-people.ts'
import type { Visit } from '../../../visit.ts'
import { requestMessage } from './request-message.ts'

/** What more time can be asked for: the reports that are owed by a day. */
export const extendable = ({ view }: ReportSubject): ReportDue[] =>
  owedReports(view.assignment).filter((r) => r.due !== null)

/** Why no more time can be asked for, or null. */
export function cannotExtend({ say }: Visit, subject: ReportSubject): string | null {
  const about = { directive: nameOf(subject.directive, say) }
  if (extendable(subject).length > 0) return null
  return nextReport(subject.view.assignment) === null && hasReported(subject.view.assignment)
    ? say('extension-reported', about)
    : say('extension-undated', about)
}

/** The day must lie after the one that counts now, and after today; says so when it does not. */
export async function isLater(visit: Visit, { due: end }: ReportDue, until: Day): Promise<boolean> {
  const { say, tools, now } = visit
  const due = tools.officeTime.startOf(addDays(until, 1))
  if (end !== null && due > end && due > now) return true
  await visit.reply(say('extension-not-later', { day: dateText(until) }))
  return false
}

/** Keeps the request and puts it before the officers. A later one takes the place of one that waits; the same one is one. */
export async function keepRequest(
  visit: Visit,
  { subject, due }: { subject: ReportSubject; due: ReportDue },
  { until, reason }: { until: Day; reason: string },
): Promise<void> {
  const { say, stores, tools, now, who } = visit
  const { id: assignmentId } = subject.view.assignment
  const about = { directive: nameOf(subject.directive, say), until: dateText(until) }
  const waiting = await stores.extensions.waitingOf(due.id)
  if (waiting?.askedUntil === until && waiting.reason === reason)
    return visit.reply(say('extension-asked-before', about))
  if (waiting) await stores.extensions.settle(waiting.id, 'replaced', null)
  const extension: Extension = {
    id: tools.newId(),
    assignmentId,
    dueId: due.id,
    askedUntil: until,
    reason: reason.slice(0, 500),
    state: 'waiting',
    askedBy: who?.person.id ?? '',
    askedAt: now,
    decision: null,
  }
  await stores.extensions.save(extension)
  await visit.audit('extension.ask', `assignment:${assignmentId}`, { extension: extension.id, until, reason })
  const officers = await stores.people.peopleWithRole('officer', now)
  await tellPeople(visit, officers, `extension:${extension.id}`, (words) =>
    requestMessage(visit, extension, subject, words),
  )
  await visit.reply([say('extension-asked', about), ...dueLines(visit, subject, due)].join('\n'))
}
