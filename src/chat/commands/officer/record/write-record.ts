import { nameOf } from '../../../../broadcasts/title.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { Report } from '../../../../reports/report.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Visit } from '../../../visit.ts'
import type { Recorded } from './read-record.ts'

/** Keeps a report that came another way, and answers with what stands now. The first report decides whether it was in time. */
export async function writeRecord(visit: Visit, recorded: Recorded, unit: Unit, assignment: Assignment): Promise<void> {
  const { say, stores, tools, now, who } = visit
  const { via, reference } = recorded
  const versions = await stores.reports.of(assignment.id)
  if (reference !== null && versions.some((r) => r.reference === reference)) {
    return visit.reply(say('recorded-before', { reference, unit: unit.shortName }))
  }
  const day = recorded.on ?? tools.officeTime.dayOf(now)
  const report: Report = {
    id: tools.newId(),
    assignmentId: assignment.id,
    version: (versions[0]?.version ?? 0) + 1,
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
  const timely = assignment.reportDue === null ? null : tools.officeTime.startOf(day) < assignment.reportDue
  const at = day === tools.officeTime.dayOf(now) ? now : tools.officeTime.at(day, '12:00')
  const isFirst = assignment.reportedAt === null || at < assignment.reportedAt
  if (isFirst) await stores.tasks.markReported(assignment.id, { via, at, timely, complete: null })
  // Whoever has reported knows the work.
  await stores.tasks.acknowledge(assignment.id, null, via, at)
  await visit.audit('report.record', `assignment:${assignment.id}`, { unit: unit.code, via, reference, day, timely })
  const directive = await stores.directives.byId(assignment.directiveId)
  const source = say(`report-audit-source-${via}`)
  const lines = [
    say('recorded', {
      unit: unit.shortName,
      directive: directive ? nameOf(directive, say) : '',
      source,
      day: dateText(day),
    }),
    ...(reference === null ? [] : [say('recorded-reference', { reference })]),
    say(timely === null ? 'recorded-undated' : timely ? 'recorded-timely' : 'recorded-late'),
    ...(assignment.reportedVia === null
      ? []
      : [say('recorded-kept', { source: say(`report-audit-source-${assignment.reportedVia}`) })]),
  ]
  await visit.reply(lines.join('\n'))
}
