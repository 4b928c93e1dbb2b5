import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { isLate } from '../../../../tasks/progress.ts'
import { hasReported, lastReported } from '../../../../tasks/report-due.ts'
import { dateText } from '../../../../wording/dates.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { unreachedUnits } from './unreached.ts'
import type { UnitState } from './unit-states.ts'
import { isUnacknowledged, isUnreported } from './unit-states.ts'

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
  const { say, stores, now, tools } = visit
  if (state === 'unreached') {
    const unreached = await unreachedUnits(visit, directiveId)
    return unreached.map(({ unit, problem }) => say(`status-problem-${problem}`, { unit: unit.shortName }))
  }
  const holds: Record<Exclude<UnitState, 'unreached'>, (a: Assignment) => boolean> = {
    unacknowledged: isUnacknowledged,
    unreported: isUnreported,
    late: (a) => isLate(a, now),
    reported: hasReported,
  }
  const chosen = new Map((await stores.tasks.assignmentsOf(directiveId)).filter(holds[state]).map((a) => [a.unitId, a]))
  const units = (await stores.people.units()).filter((u) => chosen.has(u.id))
  const line = (unit: Unit): string => {
    const assignment = chosen.get(unit.id)
    const last = assignment && lastReported(assignment)
    if (state !== 'reported' || !last?.reportedVia) return unit.shortName
    const day = dateText(tools.officeTime.dayOf(last.reportedAt))
    const key = last.timely === false ? 'status-reported-unit-late' : 'status-reported-unit'
    return say(key, { unit: unit.shortName, day, source: say(`report-audit-source-${last.reportedVia}`) })
  }
  return units.map(line).sort((a, b) => a.localeCompare(b, 'vi'))
}
