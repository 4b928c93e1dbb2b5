import { nameOf, titleOf } from '../../../../broadcasts/title.ts'
import { wordsForDue, withSafeDay } from '../../../../broadcasts/deadline-line.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import { progressOf } from '../../../../tasks/progress.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { mustBeNamed, refIn } from './published-named.ts'
import { showUnits } from './unit-list.ts'
import { unreachedUnits } from './unreached.ts'
import type { UnitState } from './unit-states.ts'
import { isLate, isUnacknowledged, isUnreported, sourcesOf, UNIT_STATES } from './unit-states.ts'

const MOST = 8

/** "tình hình [512]": who has acknowledged, who has reported, who is late, who could not be told. */
export const status: Command = {
  name: 'tinhhinh',
  help: 'officer-help-status',
  roles: ['officer', 'leader'],
  where: ['private'],
  match: refIn('tinh hinh', 'tien do', 'tong hop', 'status'),
  async run(visit, [named, state, page]) {
    const published = await visit.stores.directives.list('published')
    const [only] = published
    const directive = named !== undefined ? await mustBeNamed(visit, named) : published.length === 1 ? only : undefined
    if (!directive) return listAll(visit, published)
    const listed = UNIT_STATES.find((s) => s === state)
    return listed ? showUnits(visit, directive, listed, Number(page ?? '1') || 1) : showOne(visit, directive)
  },
}

async function listAll(visit: Visit, published: readonly Directive[]): Promise<void> {
  const { say, stores, now } = visit
  if (published.length === 0) return visit.reply(say('status-none'))
  const lines: string[] = []
  for (const directive of published.slice(0, MOST)) {
    const { all, acknowledged, wanted, reported, late } = progressOf(
      await stores.tasks.assignmentsOf(directive.id),
      now,
    )
    lines.push(
      say('status-line', {
        title: titleOf(directive, say),
        ref: directive.ref,
        all,
        acknowledged,
        wanted,
        reported,
        late,
      }),
    )
  }
  await visit.reply({
    text: [say('status-list-head'), ...lines].join('\n'),
    choices: published
      .slice(0, MOST)
      .map(({ id, ref }) => ({ label: say('status-act-one', { ref }), value: choiceValue('tinhhinh', id) })),
  })
}

async function showOne(visit: Visit, directive: Directive): Promise<void> {
  const { say, stores, now } = visit
  const assignments = await stores.tasks.assignmentsOf(directive.id)
  const counts = progressOf(assignments, now)
  const unreached = await unreachedUnits(visit, directive.id)
  const sources = [...sourcesOf(assignments)].map(([via, count]) =>
    say('status-source', { count, source: say(`report-audit-source-${via}`) }),
  )
  const lines = [
    say('status-head', { title: nameOf(directive, say) }),
    ...(await dueLine(visit, directive, assignments)),
    say('status-acknowledged', { count: counts.acknowledged, all: counts.all }),
    ...(counts.wanted === 0
      ? []
      : [
          `${say('status-reported', { count: counts.reported, all: counts.wanted })}${
            sources.length > 0 ? ` (${say('status-reported-sources', { sources: sources.join(', ') })})` : ''
          }`,
        ]),
    ...(counts.reportedLate > 0 ? [say('status-reported-late', { count: counts.reportedLate })] : []),
    ...(counts.late > 0 ? [say('status-late', { count: counts.late })] : []),
    ...(unreached.length > 0 ? [say('status-unreached', { count: unreached.length })] : []),
    ...(await sendingLine(visit, directive.id)),
  ]
  const missing = assignments.some((a) => isUnacknowledged(a) || isUnreported(a))
  const choices = choicesFor(visit, directive, {
    unacknowledged: assignments.filter(isUnacknowledged).length,
    unreported: assignments.filter(isUnreported).length,
    late: assignments.filter((a) => isLate(a, now)).length,
    reported: counts.reported,
    unreached: unreached.length,
  })
  const nudge = missing && visit.who?.role === 'officer' && directive.status === 'published'
  if (nudge) choices.push({ label: say('status-act-nudge'), value: choiceValue('dondoc', directive.id) })
  await visit.reply({ text: lines.join('\n'), choices })
}

const choicesFor = ({ say }: Visit, { id }: Directive, sizes: Record<UnitState, number>): Choice[] =>
  UNIT_STATES.filter((state) => sizes[state] > 0).map((state) => ({
    label: say(`status-act-${state}`, { count: sizes[state] }),
    value: choiceValue('tinhhinh', id, state),
  }))

/** The day that most units report by. */
async function dueLine(visit: Visit, { id }: Directive, assignments: readonly Assignment[]): Promise<string[]> {
  const { say, stores, tools, now, locale } = visit
  const dated = assignments.find((a) => a.reportDue !== null)
  if (!dated?.reportDue) return []
  const view = await stores.tasks.view(id, dated.unitId)
  const words = view ? wordsForDue(dated.reportDue, view, await stores.tasks.demandsOf(id), say) : ''
  const when = { now, officeTime: tools.officeTime, calendar: tools.calendar, locale, say }
  return [say('status-due', { deadline: withSafeDay(words, dated.reportDue, when) })]
}

/** Only while something is on its way or lost: when all is sent there is nothing to say. */
async function sendingLine({ say, stores }: Visit, directiveId: string): Promise<string[]> {
  const sums = { sent: 0, waiting: 0, failed: 0 }
  for (const { id } of await stores.broadcasts.of(directiveId)) {
    const progress = await stores.broadcasts.progress(id)
    sums.sent += progress.sent
    sums.waiting += progress.waiting
    sums.failed += progress.failed
  }
  return sums.waiting + sums.failed > 0 ? [say('status-sending', sums)] : []
}
