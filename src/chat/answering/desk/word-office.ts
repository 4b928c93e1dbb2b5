import type { NamedPeriod } from '../../../answers/facts/desk-fact.ts'
import type { DueRound, OfficeFact, PaperStanding } from '../../../answers/facts/office-fact.ts'
import { bareDeadline } from '../../../broadcasts/deadline-line.ts'
import { capital } from '../../../broadcasts/title.ts'
import { dateText } from '../../../wording/dates.ts'
import type { SayIn } from '../../../wording/say.ts'
import { namePaper } from '../name-paper.ts'
import { writtenTerm } from '../words/word-term.ts'
import { totalsLines } from './word-totals.ts'
import { daysLeft, type DeskWording, wordPeriod } from './word-desk.ts'

const MOST_PAPERS = 12
const NAMES = 12
const NAMES_OF_SEVERAL = 5

type Of<K extends OfficeFact['kind']> = Extract<OfficeFact, { kind: K }>

/** The state of the office in one message: counts by directive, and the names that were asked for. */
export function wordOffice(fact: OfficeFact, wording: DeskWording): string[] {
  const { say } = wording
  switch (fact.kind) {
    case 'standings':
      return fact.list === 'overview' ? overviewLines(fact, wording) : nameLines(fact, fact.list, say)
    case 'rounds':
      return roundLines(fact, say)
    case 'published':
      return publishedLines(fact, say)
    case 'compared':
      return comparedLines(fact, say)
    case 'totals':
      return totalsLines(fact, wording)
  }
}

const item = (text: string, say: SayIn): string => say('answers-item', { text })

function overviewLines({ items, scope, at }: Of<'standings'>, { say, officeTime }: DeskWording): string[] {
  if (items.length === 0) return [say('office-none-papers')]
  const when = { time: officeTime.timeOf(at), day: dateText(officeTime.dayOf(at)) }
  const head = scope === null ? say('office-overview', when) : say('office-overview-of', { ...when, scope })
  return [head, ...items.slice(0, MOST_PAPERS).map((s) => item(standingLine(s, say), say)), ...more(items, say)]
}

const more = (items: readonly unknown[], say: SayIn): string[] =>
  items.length > MOST_PAPERS ? [say('desk-more', { count: items.length - MOST_PAPERS })] : []

/** "Công văn 512/SYT-NVY: 47/60 đơn vị đã báo cáo, 3 trễ; 58/60 đã nắm việc; hạn trước ngày 07/4/2025" */
function standingLine({ paper, counts, term }: PaperStanding, say: SayIn): string {
  const { all, acknowledged, wanted, reported, late, returned } = counts
  const reports = [
    ...(wanted > 0 ? [say('office-fact-reported', { reported, wanted })] : []),
    ...(late > 0 ? [say('office-fact-late', { count: late })] : []),
    ...(returned > 0 ? [say('office-fact-returned', { count: returned })] : []),
  ]
  const facts = [
    ...(reports.length > 0 ? [reports.join(', ')] : []),
    say('office-fact-acknowledged', { acknowledged, all }),
    ...(term === null ? [] : [say('office-fact-term', { term: writtenTerm(term, say) })]),
  ]
  return say('office-standing', { name: namePaper(paper, say), facts: facts.join('; ') })
}

function nameLines(
  { items, scope, parts }: Of<'standings'>,
  list: Exclude<Of<'standings'>['list'], 'overview'>,
  say: SayIn,
): string[] {
  if (parts === 0) return [say('office-none-papers')]
  const some = items.filter((s) => s.names.length > 0)
  if (some.length === 0) {
    const none = say(`office-${list}-none`)
    const [only] = items
    const about = only && items.length === 1 ? [item(standingLine(only, say), say)] : []
    return [scope === null ? none : say('office-none-of', { scope: capital(scope), none }), ...about]
  }
  const head = scope === null ? say(`office-${list}`) : say(`office-${list}-of`, { scope })
  const lines = some.slice(0, MOST_PAPERS).map(({ paper, names }) => {
    const most = some.length > 1 ? NAMES_OF_SEVERAL : NAMES
    const told = { name: namePaper(paper, say), count: names.length, names: names.slice(0, most).join(', ') }
    return item(
      names.length > most
        ? say('office-names-more', { ...told, more: names.length - most })
        : say('office-names', told),
      say,
    )
  })
  return [head, ...lines, ...more(some, say)]
}

function roundLines({ period, items, next }: Of<'rounds'>, say: SayIn): string[] {
  const count = items.length
  const head = headOf(period, count, say)
  return [
    capital(head),
    ...items.slice(0, MOST_PAPERS).map((r) => item(roundLine(r, say), say)),
    ...more(items, say),
    ...(next ? [say('office-due-next'), item(roundLine(next, say), say)] : []),
  ]
}

function headOf(period: NamedPeriod | null, count: number, say: SayIn): string {
  if (period === null) return count === 0 ? say('office-due-none') : say('office-due')
  if (period.words === '') return count === 0 ? say('office-due-soon-none') : say('office-due-soon', { count })
  const words = wordPeriod(period, say)
  return count === 0 ? say('office-due-in-none', { period: words }) : say('office-due-in', { period: words, count })
}

function roundLine({ paper, term, wanted, reported }: DueRound, say: SayIn): string {
  const days = daysLeft(term, say)
  return say('office-round', {
    name: namePaper(paper, say),
    term: bareDeadline(writtenTerm(term, say)),
    left: days === null ? '' : say('office-round-left', { left: days }),
    wanted,
    reported,
  })
}

function publishedLines({ period, items }: Of<'published'>, say: SayIn): string[] {
  const count = items.length
  const words = period && wordPeriod(period, say)
  const head =
    words === null
      ? count === 0
        ? say('office-published-none')
        : say('office-published', { count })
      : count === 0
        ? say('office-published-in-none', { period: words })
        : say('office-published-in', { period: words, count })
  return [
    capital(head),
    ...items.slice(0, MOST_PAPERS).map((s) => item(standingLine(s, say), say)),
    ...more(items, say),
  ]
}

function comparedLines({ figures }: Of<'compared'>, say: SayIn): string[] {
  const lines = figures.map(({ period, published, reported, reportedLate }) =>
    item(
      capital(say('office-figures', { period: wordPeriod(period, say), published, reported, late: reportedLate })),
      say,
    ),
  )
  const [a, b] = figures
  if (!a || !b) return lines
  const by = Math.abs(a.reported - b.reported)
  const change = a.reported > b.reported ? 'more' : a.reported < b.reported ? 'fewer' : 'same'
  return [...lines, say('office-figures-change', { change, by })]
}
