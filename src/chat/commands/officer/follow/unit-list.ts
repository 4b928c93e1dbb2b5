import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { Report } from '../../../../reports/report.ts'
import { returnedAmong } from '../../../../reports/returned.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { STANDS } from '../../../../tasks/standing/states.ts'
import { lastReported, owedReports } from '../../../../tasks/standing/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { unreachedUnits } from './unreached.ts'
import type { UnitState } from './unit-states.ts'

const PAGE = 20

/** The units of a directive that stand in one way, a page at a time. */
export async function showUnits(visit: Visit, directive: Directive, state: UnitState, wanted: number): Promise<void> {
  const { say } = visit
  const lines = await linesOf(visit, directive.id, state)
  const pages = Math.max(1, Math.ceil(lines.length / PAGE))
  const page = Math.min(Math.max(wanted, 1), pages)
  const turn = (to: number, label: string): Choice => ({
    label,
    value: choiceValue('tinhhinh', directive.id, state, String(to)),
  })
  const head = say(`status-list-${state}`, { ref: directive.ref, count: lines.length })
  await visit.reply({
    text: [
      head,
      ...(lines.length === 0 ? [say('status-list-empty')] : lines.slice((page - 1) * PAGE, page * PAGE)),
    ].join('\n'),
    choices: [
      ...(page < pages ? [turn(page + 1, say('page-next'))] : []),
      ...(page > 1 ? [turn(page - 1, say('page-back'))] : []),
      { label: say('status-act-one', { ref: directive.ref }), value: choiceValue('tinhhinh', directive.id) },
    ],
  })
}

async function linesOf(visit: Visit, directiveId: string, state: UnitState): Promise<string[]> {
  const { say, stores, now } = visit
  if (state === 'unreached') {
    const unreached = await unreachedUnits(visit, directiveId)
    return unreached.map(({ unit, problem }) => say(`status-problem-${problem}`, { unit: unit.shortName }))
  }
  const chosen = new Map(
    (await stores.tasks.assignmentsOf(directiveId)).filter((a) => STANDS[state](a, now)).map((a) => [a.unitId, a]),
  )
  const units = (await stores.people.units()).filter((u) => chosen.has(u.id))
  const latest = state === 'returned' ? await stores.reports.latestOf([...chosen.values()].map((a) => a.id)) : []
  const lines = units.flatMap((unit) => {
    const a = chosen.get(unit.id)
    if (a && state === 'returned') return returnedLines(visit, unit, a, latest)
    if (a && state === 'reported') return [reportedLine(visit, unit, a)]
    const until = a && owedReports(a).find((r) => r.extension !== null)?.extension?.until
    return [until ? say('status-extended-unit', { unit: unit.shortName, until: dateText(until) }) : unit.shortName]
  })
  return lines.sort((a, b) => a.localeCompare(b, 'vi'))
}

/** Of a peer a supplement is asked; its report is not sent back. */
function returnedLines({ say, tools }: Visit, unit: Unit, a: Assignment, latest: readonly Report[]): string[] {
  const key = unit.relation === 'subordinate' ? 'status-returned-unit' : 'status-supplement-unit'
  return returnedAmong(a, latest).map(({ at, note }) =>
    say(key, { unit: unit.shortName, day: dateText(tools.officeTime.dayOf(at)), note: note ?? '' }),
  )
}

function reportedLine({ say, tools }: Visit, unit: Unit, a: Assignment): string {
  const last = lastReported(a)
  if (!last?.reportedVia) return unit.shortName
  const day = (at: Date): string => dateText(tools.officeTime.dayOf(at))
  const source = say(`report-audit-source-${last.reportedVia}`)
  const key = last.timely === false ? 'status-reported-unit-late' : 'status-reported-unit'
  const line = say(key, { unit: unit.shortName, day: day(last.reportedAt), source })
  const { resubmittedAt } = last
  return resubmittedAt === null ? line : `${line}, ${say('status-resubmitted', { day: day(resubmittedAt) })}`
}
