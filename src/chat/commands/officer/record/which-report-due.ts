import type { Unit } from '../../../../people/unit.ts'
import { latestVersions } from '../../../../reports/hand-in/due-answered.ts'
import type { Assignment, ReportDue } from '../../../../tasks/assignment.ts'
import { numberOf, owedReports } from '../../../../tasks/standing/report-due.ts'
import { choiceValue } from '../../../command.ts'
import { reportLabel } from '../../../dialogs/report/name-report.ts'
import { subjectOf } from '../../../dialogs/report/subject.ts'
import type { Visit } from '../../../visit.ts'
import type { Recorded } from './read-record.ts'

const MOST = 4

/** Asks which of several reports a paper is, when its day does not tell; false when there is nothing to ask. */
export async function askWhichReport(
  visit: Visit,
  recorded: Recorded,
  unit: Unit,
  assignment: Assignment,
): Promise<boolean> {
  const [owed, sent] = [owedNow(visit, recorded, assignment), await sentUnsigned(visit, recorded, assignment)]
  const meant = owed.length === 0 ? [] : [...sent, ...owed].slice(0, MOST)
  const subject = meant.length > 1 ? await subjectOf(visit, assignment.id) : null
  if (!subject) return false
  await visit.reply({
    text: visit.say('record-which-report', { unit: unit.shortName }),
    choices: meant.map((due) => ({
      label: reportLabel(visit, due, subject),
      value: choiceValue('ghinhan', unit.id, assignment.id, numberOf(assignment, due.id)),
    })),
  })
  return true
}

/** The next one; with its day past when the paper was written, any of those owed. */
function owedNow({ tools, now }: Visit, { on }: Recorded, assignment: Assignment): ReportDue[] {
  const owed = owedReports(assignment)
  const day = tools.officeTime.startOf(on ?? tools.officeTime.dayOf(now))
  const [first] = owed
  return first?.due && first.due <= day ? owed : owed.slice(0, 1)
}

/** Reports that came by chat and wait for a decision: a signed paper may be the same one. */
async function sentUnsigned({ stores }: Visit, { via }: Recorded, assignment: Assignment): Promise<ReportDue[]> {
  if (via === 'phone') return []
  const latest = latestVersions(await stores.reports.of(assignment.id))
  return assignment.reports.filter((r) => {
    const version = latest.get(r.id)
    return version?.source === 'chat' && version.state !== 'returned'
  })
}
