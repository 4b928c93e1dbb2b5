import { nameOf } from '../../../../broadcasts/title.ts'
import type { Unit } from '../../../../people/unit.ts'
import { dueAnswered, latestVersions } from '../../../../reports/due-answered.ts'
import type { Report } from '../../../../reports/report.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { pointsOfView } from '../../../../tasks/points.ts'
import { isAnsweredFor } from '../../../../tasks/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import { dueLines, nextReportText } from '../../../dialogs/report/name-report.ts'
import { subjectOf, type ReportSubject } from '../../../dialogs/report/subject.ts'
import type { Visit } from '../../../visit.ts'
import type { Recorded } from './read-record.ts'

/**
 * Keeps a report that came another way for the report due `dueId` (null = as the record tells), and answers with what stands
 * now. The first report decides whether it was in time.
 */
export async function writeRecord(
  visit: Visit,
  recorded: Recorded,
  unit: Unit,
  assignment: Assignment,
  dueId: string | null,
): Promise<void> {
  const { say, stores, tools, now, who } = visit
  const { via, reference } = recorded
  const versions = await stores.reports.of(assignment.id)
  if (reference !== null && versions.some((r) => r.reference === reference)) {
    return visit.reply(say('recorded-before', { reference, unit: unit.shortName }))
  }
  const due = dueAnswered(assignment, versions, dueId)
  const day = recorded.on ?? tools.officeTime.dayOf(now)
  const report: Report = {
    id: tools.newId(),
    assignmentId: assignment.id,
    dueId: due.id,
    version: (latestVersions(versions).get(due.id)?.version ?? 0) + 1,
    source: via,
    state: 'submitted',
    form: via,
    formVersion: 1,
    answers: {},
    attachments: [],
    reference,
    reportedOn: day,
    note: null,
    byPerson: who?.person.id ?? null,
    createdAt: now,
  }
  await stores.reports.save(report)
  // A paper tells its day, not its hour: whoever comes on the last day is in time.
  const timely = due.due === null ? null : tools.officeTime.startOf(day) < due.due
  const at = day === tools.officeTime.dayOf(now) ? now : tools.officeTime.at(day, '12:00')
  const isFirst = due.reportedAt === null || at < due.reportedAt
  if (isFirst) await stores.tasks.markReported(due.id, { via, at, timely, complete: null })
  // Whoever has reported knows the work.
  await stores.tasks.acknowledge(assignment.id, null, via, at)
  await visit.audit('report.record', `assignment:${assignment.id}`, { unit: unit.code, via, reference, day, timely })
  const subject = await subjectOf(visit, assignment.id)
  const source = say(`report-audit-source-${via}`)
  if (!subject) return
  const next = nextReportText(visit, subject)
  const lines = [
    say('recorded', {
      unit: unit.shortName,
      directive: nameOf(subject.directive, say),
      source,
      day: dateText(day),
    }),
    ...dueLines(visit, subject, due),
    ...(reference === null ? [] : [say('recorded-reference', { reference })]),
    ...(timely === null ? [] : [say(timely ? 'recorded-timely' : 'recorded-late')]),
    next === null ? silence(visit, subject) : say('recorded-next', { report: next }),
    ...(due.reportedVia === null
      ? []
      : [say('recorded-kept', { source: say(`report-audit-source-${due.reportedVia}`) })]),
  ]
  await visit.reply(lines.join('\n'))
}

/** Days behind the last report's own are still reminded of. */
function silence({ say, now }: Visit, { view }: ReportSubject): string {
  const later = pointsOfView(view).some((p) => p.due > now && !isAnsweredFor(view.assignment, p.due))
  return say(later ? 'recorded-later' : 'recorded-last')
}
