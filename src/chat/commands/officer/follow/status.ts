import { nameOf, titleOf } from '../../../../broadcasts/title.ts'
import { reportLine } from '../../../../broadcasts/deadline-line.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { Assignment } from '../../../../tasks/assignment.ts'
import type { Round } from '../../../../tasks/standing/progress.ts'
import { isUnacknowledged, isUnreported, progressOf, roundsOf } from '../../../../tasks/standing/progress.ts'
import { hasExtension, hasReported, owedReports, writtenFor } from '../../../../tasks/standing/report-due.ts'
import type { SayIn } from '../../../../wording/say.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { mustBeNamed, refIn } from './published-named.ts'
import { showUnits } from './unit-list.ts'
import { unreachedUnits } from './unreached.ts'
import type { UnitState } from './unit-states.ts'
import { sourcesOf, UNIT_STATES } from './unit-states.ts'

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
    const assignments = await stores.tasks.assignmentsOf(directive.id)
    const { all, acknowledged, wanted, reported, returned, late } = progressOf(assignments, now)
    const title = titleOf(directive, say)
    lines.push(say('status-line', { title, ref: directive.ref, all, acknowledged, wanted, reported, returned, late }))
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
  const extended = assignments.filter(hasExtension).length
  const sources = [...sourcesOf(assignments)].map(([via, count]) =>
    say('status-source', { count, source: say(`report-audit-source-${via}`) }),
  )
  const from = sources.length > 0 ? ` (${say('status-reported-sources', { sources: sources.join(', ') })})` : ''
  const rounds = roundsOf(assignments)
  const lines = [
    say('status-head', { title: nameOf(directive, say) }),
    ...(rounds.length > 1 ? [] : await dueLines(visit, directive, assignments, rounds)),
    say('status-acknowledged', { count: counts.acknowledged, all: counts.all }),
    ...(rounds.length > 1 ? await dueLines(visit, directive, assignments, rounds) : []),
    ...(counts.wanted === 0 ? [] : [`${reportedLine(say, rounds)}${from}`]),
    ...(extended > 0 ? [say('status-extended', { count: extended })] : []),
    ...(counts.reportedLate > 0 ? [say('status-reported-late', { count: counts.reportedLate })] : []),
    ...(counts.returned > 0 ? [say('status-returned', { count: counts.returned })] : []),
    ...(counts.late > 0 ? [say('status-late', { count: counts.late })] : []),
    ...(unreached.length > 0 ? [say('status-unreached', { count: unreached.length })] : []),
    ...(await sendingLine(visit, directive.id)),
  ]
  const missing = assignments.some((a) => isUnacknowledged(a) || owedReports(a).length > 0)
  const choices = choicesFor(visit, directive, {
    unacknowledged: assignments.filter(isUnacknowledged).length,
    unreported: assignments.filter(isUnreported).length,
    late: counts.late,
    returned: counts.returned,
    reported: assignments.filter(hasReported).length,
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

/** The one report that is wanted, or all of several days together. */
function reportedLine(say: SayIn, rounds: readonly Round[]): string {
  const sum = (of: (r: Round) => number): number => rounds.reduce((all, r) => all + of(r), 0)
  const counts = { count: sum((r) => r.reported), all: sum((r) => r.wanted) }
  return say(rounds.length > 1 ? 'status-reported-all' : 'status-reported', counts)
}

/** The days that units report by, and how many have, where there are several. */
async function dueLines(
  visit: Visit,
  directive: Directive,
  assignments: readonly Assignment[],
  rounds: readonly Round[],
): Promise<string[]> {
  const { say, stores, tools, now, locale } = visit
  const demands = await stores.tasks.demandsOf(directive.id)
  const when = { now, officeTime: tools.officeTime, calendar: tools.calendar, locale, say }
  const lines: string[] = []
  for (const { due, reported, wanted } of rounds) {
    const one = due && assignments.find((a) => writtenFor(a, due) !== null)
    const view = one && (await stores.tasks.view(directive.id, one.unitId))
    if (!due || !view) continue
    const line = reportLine(due, { directive, view, demands }, when)
    lines.push(rounds.length > 1 ? say('status-round', { line, reported, wanted }) : line)
  }
  return lines
}

/** Only while something is on its way or lost: when all is sent there is nothing to say. */
async function sendingLine({ say, stores }: Visit, directiveId: string): Promise<string[]> {
  const sums = { sent: 0, waiting: 0, failed: 0 }
  for (const { id } of await stores.broadcasts.of(directiveId)) {
    const progress = await stores.broadcasts.progress(id)
    sums.sent += progress.sent
    sums.waiting += progress.waiting + progress.sending
    sums.failed += progress.failed
  }
  return sums.waiting + sums.failed > 0 ? [say('status-sending', sums)] : []
}
