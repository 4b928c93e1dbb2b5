import type { Directive } from '../../directives/directive.ts'
import type { OutgoingMessage } from '../../messaging/outgoing.ts'
import type { GroupChat } from '../../people/person.ts'
import type { Unit } from '../../people/unit.ts'
import type { Assignment, AssignmentView, ReportDue } from '../../tasks/assignment.ts'
import { isUnacknowledged } from '../../tasks/standing/progress.ts'
import { owedReports } from '../../tasks/standing/report-due.ts'
import type { ReportDemand } from '../../tasks/task.ts'
import type { SayIn } from '../../wording/say.ts'
import { groupsOf } from '../audience.ts'
import type { BroadcastTarget } from '../broadcast.ts'
import type { When } from '../deadline-line.ts'
import { withSafeDay, wordsForDue } from '../deadline-line.ts'
import { nameOf, subjectLine } from '../title.ts'
import type { HandOverStores } from './hand-over.ts'
import type { SendStores, SendTools } from './send-out.ts'
import { whenFor } from './send-out.ts'

/** A day by which reports are owed. */
interface GroupDue {
  words: string
  at: Date
}

const LISTED = 10

/** The days of the reports, the earliest first, each with the document's words; `of` tells which reports. */
export function reportDays(
  views: readonly AssignmentView[],
  demands: readonly ReportDemand[],
  say: SayIn,
  of: (assignment: Assignment) => readonly ReportDue[] = (a) => a.reports,
): GroupDue[] {
  const days = new Map<number, GroupDue>()
  for (const view of views) {
    for (const { due: at } of of(view.assignment)) {
      if (at === null || days.has(at.getTime())) continue
      days.set(at.getTime(), { at, words: wordsForDue(at, view, demands, say) })
    }
  }
  return [...days.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** "LƯU HÀNH NỘI BỘ" is not classified, yet has no business in a group. */
const mayStandInGroups = ({ handling }: Directive): boolean => handling === 'none'

const targetOf = (group: GroupChat, broadcastId: string, outboxKey: string, newId: () => string): BroadcastTarget => ({
  id: newId(),
  broadcastId,
  unitId: null,
  groupId: group.id,
  personId: null,
  outboxKey,
  problem: null,
})

/** One post a group: public facts and how many of its units are concerned, no names. */
export async function postToGroups(
  stores: SendStores,
  about: { directive: Directive; units: readonly Unit[]; broadcastId: string; dues: readonly GroupDue[] },
  tools: SendTools,
): Promise<BroadcastTarget[]> {
  const { directive, units, broadcastId, dues } = about
  if (!mayStandInGroups(directive)) return []
  const { newId, realNow, officeLocale } = tools
  const when = whenFor(tools, officeLocale)
  const targets: BroadcastTarget[] = []
  for (const { group, unitIds } of await groupsOf(stores.people, units)) {
    const key = `broadcast:${broadcastId}:${group.id}`
    const { channel, chatId } = group
    const message = groupPost(directive, unitIds.length, dues, when)
    await stores.outbox.add({ key, channel, chatId, chatKind: 'group', lane: 'bulk', message, broadcastId }, realNow)
    targets.push(targetOf(group, broadcastId, key, newId))
  }
  return targets
}

function groupPost(directive: Directive, count: number, dues: readonly GroupDue[], when: When): OutgoingMessage {
  const { say } = when
  const lines = [
    nameOf(directive, say),
    ...(directive.subject === null ? [] : [subjectLine(directive.subject)]),
    say('broadcast-group', { count }),
    ...dues.map(({ words, at }) => say('broadcast-group-due', { deadline: withSafeDay(words, at, when) })),
  ]
  return { text: lines.join('\n') }
}

/**
 * A group that was linked after the fact: one short list of the directives that are still open for its units, public facts
 * alone. What the group was told of before is not told again; nothing is said when nothing is open.
 */
export async function postOpenToGroup(stores: HandOverStores, group: GroupChat, tools: SendTools): Promise<number> {
  const { broadcasts, directives, tasks, outbox } = stores
  const when = whenFor(tools, tools.officeLocale)
  const told = new Set(await broadcasts.toldToGroup(group.id))
  const open: { directive: Directive; line: string }[] = []
  for (const directive of await directives.list('published')) {
    if (told.has(directive.id) || !mayStandInGroups(directive)) continue
    const own = (await tasks.assignmentsOf(directive.id)).filter((a) => group.unitIds.includes(a.unitId))
    if (!own.some((a) => owedReports(a).length > 0 || isUnacknowledged(a))) continue
    const views = await Promise.all(own.map((a) => tasks.view(directive.id, a.unitId)))
    const [due] = reportDays(
      views.filter((v) => v !== null),
      await tasks.demandsOf(directive.id),
      when.say,
      owedReports,
    )
    const name = nameOf(directive, when.say)
    const line = due
      ? when.say('hand-over-line', { name, deadline: withSafeDay(due.words, due.at, when) })
      : when.say('hand-over-line-undated', { name })
    open.push({ directive, line })
  }
  const [first] = open
  if (!first) return 0
  const more = open.length - LISTED
  const text = [
    when.say('hand-over-group', { count: open.length }),
    ...open.slice(0, LISTED).map((o) => o.line),
    ...(more > 0 ? [when.say('hand-over-more', { count: more })] : []),
  ].join('\n')
  const key = `hand-over:${first.directive.id}:${group.id}`
  const { channel, chatId } = group
  await outbox.add({ key, channel, chatId, chatKind: 'group', lane: 'reply', message: { text } }, tools.realNow)
  for (const { directive } of open) {
    const published = (await broadcasts.of(directive.id)).find((b) => b.kind === 'publish')
    if (published) await broadcasts.addTarget(targetOf(group, published.id, key, tools.newId))
  }
  return open.length
}
