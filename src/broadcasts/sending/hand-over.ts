import type { Directive } from '../../directives/directive.ts'
import type { DirectiveStore } from '../../directives/store.ts'
import type { Address, Person } from '../../people/person.ts'
import type { Unit } from '../../people/unit.ts'
import type { AssignmentView } from '../../tasks/assignment.ts'
import { pointsOfView } from '../../tasks/standing/points.ts'
import { isUnacknowledged } from '../../tasks/standing/progress.ts'
import { byDue, isAnsweredFor, nextReport, owedReports } from '../../tasks/standing/report-due.ts'
import type { TaskStore } from '../../tasks/store.ts'
import { wordsForDue, type When } from '../deadline-line.ts'
import { correctionLines, withCorrection } from '../delivery/correction.ts'
import type { BroadcastStore } from '../store.ts'
import { capital, nameOf } from '../title.ts'
import { announcement, officeName } from './announce.ts'
import { whenFor, type SendStores, type SendTools } from './send-out.ts'

/** More than that at once is not read on a phone: the rest is one list. */
const SINGLY = 5
const LISTED = 15

export interface HandOverStores extends SendStores {
  directives: DirectiveStore
  tasks: TaskStore
  broadcasts: BroadcastStore
}

/** Somebody who has come to a unit after its work was given out. */
export interface Newcomer {
  person: Person
  address: Address
  unit: Unit
}

export interface OpenPart {
  directive: Directive
  view: AssignmentView
}

/** What the unit still owes and this person was never told of, nearest end first. */
export async function openPartsFor(
  { directives, tasks, broadcasts }: HandOverStores,
  { person, unit }: Newcomer,
  now: Date,
): Promise<OpenPart[]> {
  const told = await broadcasts.toldTo(person.id)
  const known = new Set(told.filter((t) => t.unitId === unit.id).map((t) => t.directiveId))
  const parts: OpenPart[] = []
  for (const view of await tasks.viewsOf(unit.id)) {
    const { directiveId } = view.assignment
    if (known.has(directiveId) || !isOpen(view, now)) continue
    const directive = await directives.byId(directiveId)
    if (directive) parts.push({ directive, view })
  }
  const end = ({ view }: OpenPart): number => nextEnd(view, now)?.getTime() ?? Infinity
  return parts.sort((a, b) => (end(a) === end(b) ? 0 : end(a) - end(b)))
}

const isOpen = (view: AssignmentView, now: Date): boolean =>
  nextReport(view.assignment) !== null || isUnacknowledged(view.assignment) || nextEnd(view, now) !== null

/** The earliest day of the reports that are owed, and of the tasks whose day is ahead and unanswered. */
export function nextEnd(view: AssignmentView, now: Date): Date | null {
  const { assignment } = view
  const ahead = pointsOfView(view).filter(({ due }) => due > now && !isAnsweredFor(assignment, due))
  return [...owedReports(assignment), ...ahead].sort(byDue)[0]?.due ?? null
}

/** Gives those parts: each as the notice that the unit got when it was published, the rest as one list. Each is given once for ever. */
export async function handOver(
  stores: HandOverStores,
  to: Newcomer,
  parts: readonly OpenPart[],
  tools: SendTools,
): Promise<void> {
  const { person, address, unit } = to
  const when = whenFor(tools, person.locale)
  const { channel, chatId } = address
  const add = async (key: string, message: ReturnType<typeof announcement>): Promise<void> => {
    const row = { key, channel, chatId, chatKind: 'private', lane: 'reply', message, personId: person.id } as const
    await stores.outbox.add(row, tools.realNow)
  }
  for (const { directive, view } of parts.slice(0, SINGLY)) {
    const key = `hand-over:${directive.id}:${unit.id}:${person.id}`
    const demands = await stores.tasks.demandsOf(directive.id)
    const about = { directive, office: await officeName(stores, directive), demands }
    const corrections = correctionLines(await stores.broadcasts.of(directive.id), directive, tools, when.say)
    const message = announcement([{ unit, view }], about, when, tools.buttons(channel))
    await add(key, withCorrection(message, corrections))
    await keepTold(stores, directive, to, key, tools)
  }
  const rest = parts.slice(SINGLY)
  const [first] = rest
  if (!first) return
  const key = `hand-over:${first.directive.id}:${unit.id}:${person.id}`
  await add(key, await restList(stores, rest, unit, when))
  for (const { directive } of rest) await keepTold(stores, directive, to, key, tools)
}

async function restList(
  { tasks }: HandOverStores,
  rest: readonly OpenPart[],
  unit: Unit,
  when: When,
): Promise<ReturnType<typeof announcement>> {
  const { say } = when
  const lines: string[] = []
  for (const { directive, view } of rest.slice(0, LISTED)) {
    const end = nextEnd(view, when.now)
    const words = end && wordsForDue(end, view, await tasks.demandsOf(directive.id), say)
    const name = capital(nameOf(directive, say))
    lines.push(words ? say('hand-over-line', { name, deadline: words }) : say('hand-over-line-undated', { name }))
  }
  const more = rest.length - lines.length
  if (more > 0) lines.push(say('hand-over-more', { count: more }))
  return {
    text: [say('hand-over-rest', { count: rest.length, unit: unit.shortName }), ...lines].join('\n'),
    choices: [{ label: say('choice-my-tasks'), value: 'viec' }],
  }
}

/** Who was told stands with the sending-out of the directive, also when the outbox has long been cleared. */
async function keepTold(
  { broadcasts }: HandOverStores,
  directive: Directive,
  { person, unit }: Newcomer,
  outboxKey: string,
  { newId }: SendTools,
): Promise<void> {
  const published = (await broadcasts.of(directive.id)).find((b) => b.kind === 'publish')
  if (!published) return
  const whom = { unitId: unit.id, groupId: null, personId: person.id }
  await broadcasts.addTarget({ id: newId(), broadcastId: published.id, ...whom, outboxKey, problem: null })
}
