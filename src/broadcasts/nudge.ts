import type { Directive } from '../directives/directive.ts'
import type { OutgoingMessage } from '../messaging/outgoing.ts'
import type { Unit } from '../people/unit.ts'
import type { Assignment, AssignmentView } from '../tasks/assignment.ts'
import { isUnacknowledged, missingNow } from '../tasks/standing/progress.ts'
import { hasReturned, isWanted, missingReports, owedReports } from '../tasks/standing/report-due.ts'
import type { ReportDemand } from '../tasks/task.ts'
import { dateText } from '../wording/dates.ts'
import { reachOf } from './audience.ts'
import type { Broadcast } from './broadcast.ts'
import type { When } from './deadline-line.ts'
import { reportLine } from './deadline-line.ts'
import type { PublishStores } from './publish.ts'
import type { SendTools } from './sending/send-out.ts'
import { readersOf, sendToReaders, whenFor } from './sending/send-out.ts'
import { nameOf } from './title.ts'

/** Who of a directive still owes something. */
export interface Missing {
  units: Unit[]
  unacknowledged: number
  unreported: number
  /** people who can be told now */
  people: number
}

/** Units that have not acknowledged, or owe a report that is asked for now. */
export async function missingUnits(stores: PublishStores, directiveId: string, now: Date): Promise<Missing> {
  const all = await stores.tasks.assignmentsOf(directiveId)
  const unreported = new Set(missingNow(all, now))
  const owing = all.filter((a) => isUnacknowledged(a) || unreported.has(a))
  const ids = new Set(owing.map((a) => a.unitId))
  const units = (await stores.people.units()).filter((u) => ids.has(u.id))
  return {
    units,
    unacknowledged: owing.filter(isUnacknowledged).length,
    unreported: unreported.size,
    people: readersOf(await reachOf(stores.people, units, now)).length,
  }
}

/** đôn đốc: reminds those units now, at the officer's word. Returns how many were told. */
export async function nudge(
  stores: PublishStores,
  { directive, by }: { directive: Directive; by: string | null },
  tools: SendTools,
): Promise<{ broadcast: Broadcast; units: number; people: number }> {
  const { now, newId } = tools
  const { units } = await missingUnits(stores, directive.id, now)
  const broadcast: Broadcast = {
    id: newId(),
    directiveId: directive.id,
    kind: 'nudge',
    state: 'queued',
    words: null,
    createdBy: by,
    createdAt: now,
  }
  const demands = await stores.tasks.demandsOf(directive.id)
  const views = new Map<string, AssignmentView>()
  for (const { id } of units) {
    const view = await stores.tasks.view(directive.id, id)
    if (view) views.set(id, view)
  }
  const reaches = await reachOf(stores.people, units, now)
  const sending = { broadcastId: broadcast.id, directiveId: directive.id, together: false }
  const targets = await sendToReaders(stores, reaches, sending, tools, (reader) => {
    const when = whenFor(tools, reader.person.locale)
    const parts = reader.units.flatMap((unit) => {
      const view = views.get(unit.id)
      return view ? [nudgeFor(unit, view, directive, demands, when)] : []
    })
    return { text: parts.map((p) => p.text).join('\n\n'), choices: parts.flatMap((p) => p.choices ?? []) }
  })
  await stores.broadcasts.save(broadcast, targets)
  return { broadcast, units: reaches.filter((r) => r.problem === null).length, people: readersOf(reaches).length }
}

function nudgeFor(
  unit: Unit,
  view: AssignmentView,
  directive: Directive,
  demands: readonly ReportDemand[],
  when: When,
): OutgoingMessage {
  const { say } = when
  const { assignment } = view
  const { id } = assignment
  const owed = owedReports(assignment)
  const passed = owed.filter((r) => r.due !== null && r.due <= when.now)
  const asked = passed.length > 0 ? passed : owed.slice(0, 1)
  const wanted = isWanted(assignment) || hasReturned(assignment)
  const unacknowledged = isUnacknowledged(assignment)
  const lines = [
    say('nudge-head', { directive: nameOf(directive, say) }),
    ...owedLines(unit, assignment, when),
    ...asked.flatMap(({ due }) => (due === null ? [] : [reportLine(due, { directive, view, demands }, when)])),
    ...(wanted
      ? [say(unit.relation === 'subordinate' ? 'nudge-ask-subordinate' : 'nudge-ask-peer'), say('nudge-already')]
      : [say('nudge-ask-acknowledge')]),
  ]
  return {
    text: lines.join('\n'),
    choices: [
      ...(unacknowledged ? [{ label: say('unit-act-acknowledge'), value: `nhan:${id}` }] : []),
      { label: say('unit-act-part'), value: `phan:${id}` },
      ...(wanted ? [{ label: say('unit-act-report'), value: `baocao:${id}` }] : []),
    ],
  }
}

function owedLines(unit: Unit, assignment: Assignment, { say, officeTime }: When): string[] {
  const name = { unit: unit.shortName }
  const returned = assignment.reports.flatMap(({ returnedAt }) => (returnedAt === null ? [] : [returnedAt]))
  const lines = returned.map((at) =>
    say(unit.relation === 'subordinate' ? 'nudge-returned' : 'nudge-supplement', {
      ...name,
      day: dateText(officeTime.dayOf(at)),
    }),
  )
  if (lines.length > 0 && missingReports(assignment).length === 0) return lines
  return [say(isUnacknowledged(assignment) ? 'nudge-unacknowledged' : 'nudge-unreported', name), ...lines]
}
