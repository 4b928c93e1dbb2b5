import { nameOf } from '../../../../broadcasts/title.ts'
import type { Unit } from '../../../../people/unit.ts'
import { recordReport } from '../../../../reports/hand-in/record.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { pointsOfView } from '../../../../tasks/standing/points.ts'
import { isAnsweredFor } from '../../../../tasks/standing/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import { choiceValue } from '../../../command.ts'
import { dueLines, nextReportText } from '../../../dialogs/report/name-report.ts'
import { subjectOf, type ReportSubject } from '../../../dialogs/report/subject.ts'
import type { Visit } from '../../../visit.ts'
import type { Recorded } from './read-record.ts'

/**
 * Keeps a report that came another way for the report due `dueId` (null = as the record tells), and answers with what stands
 * now, and with the way back.
 */
export async function writeRecord(
  visit: Visit,
  recorded: Recorded,
  unit: Unit,
  { id }: Assignment,
  dueId: string | null,
): Promise<void> {
  const { say, stores, tools, now, who } = visit
  const { via, reference } = recorded
  const { newId, officeTime } = tools
  const day = recorded.on ?? officeTime.dayOf(now)
  const done = await recordReport(stores, {
    id: newId(),
    assignmentId: id,
    dueId,
    via,
    reference,
    on: day,
    byPerson: who?.person.id ?? null,
    now,
    officeTime,
  })
  if (done.outcome === 'already')
    return visit.reply(say('recorded-before', { reference: reference ?? '', unit: unit.shortName }))
  const { report, before, due } = done
  const { timely } = due
  await visit.audit('report.record', `assignment:${id}`, {
    report: report.id,
    unit: unit.code,
    via,
    reference,
    day,
    timely,
  })
  const subject = await subjectOf(visit, id)
  if (!subject) return
  const next = nextReportText(visit, subject)
  const lines = [
    say('recorded', {
      unit: unit.shortName,
      directive: nameOf(subject.directive, say),
      source: say(`report-audit-source-${via}`),
      day: dateText(day),
    }),
    ...dueLines(visit, subject, due),
    ...(reference === null ? [] : [say('recorded-reference', { reference })]),
    ...(timely === null ? [] : [say(timely ? 'recorded-timely' : 'recorded-late')]),
    next === null ? silence(visit, subject) : say('recorded-next', { report: next }),
    ...(before.reportedVia === null
      ? []
      : [say('recorded-kept', { source: say(`report-audit-source-${before.reportedVia}`) })]),
  ]
  await visit.reply({
    text: lines.join('\n'),
    choices: [{ label: say('record-act-withdraw'), value: choiceValue('boghinhan', report.id) }],
  })
}

/** Days behind the last report's own are still reminded of. */
function silence({ say, now }: Visit, { view }: ReportSubject): string {
  const later = pointsOfView(view).some((p) => p.due > now && !isAnsweredFor(view.assignment, p.due))
  return say(later ? 'recorded-later' : 'recorded-last')
}
