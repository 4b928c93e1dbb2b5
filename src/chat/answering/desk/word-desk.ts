import { clipped } from '../../../answers/retrieve/text/excerpt.ts'
import type { AgendaItem, DeskFact, HandedPaper, NamedPeriod } from '../../../answers/facts/desk-fact.ts'
import type { Term } from '../../../answers/facts/source-and-term.ts'
import { bareDeadline } from '../../../broadcasts/deadline-line.ts'
import { capital } from '../../../broadcasts/title.ts'
import type { OfficeTime } from '../../../calendar/office-time.ts'
import { dateText } from '../../../wording/dates.ts'
import type { Locale, SayIn } from '../../../wording/say.ts'
import { namePaper, namePlace } from '../name-paper.ts'
import { writtenTerm } from '../words/word-term.ts'

export interface DeskWording {
  say: SayIn
  locale: Locale
  officeTime: OfficeTime
}

/** Past one screen of a phone a list is asked for with "xem tiếp"; past this, the rest is only counted. */
const MOST = 20
const WORDS = 90
const ABOUT = 60

/** Lists over all directives: what, its day, how long it is still, and where it stands. */
export function wordDesk(fact: DeskFact, wording: DeskWording): string[] {
  if (fact.kind === 'agenda') return agendaLines(fact, wording)
  if (fact.kind === 'handed') return handedLines(fact, wording.say)
  return givenLines(fact, wording)
}

type Of<K extends DeskFact['kind']> = Extract<DeskFact, { kind: K }>

function agendaLines(fact: Of<'agenda'>, wording: DeskWording): string[] {
  const { say } = wording
  const { items, next } = fact
  const count = items.length
  return [
    ...(fact.list === 'these' ? [] : [capital(agendaHead(fact, fact.list, say))]),
    ...items.slice(0, MOST).map((item) => say('answers-item', { text: itemLine(item, wording) })),
    ...(count > MOST ? [say('desk-more', { count: count - MOST })] : []),
    ...(next ? [say('desk-next'), say('answers-item', { text: itemLine(next, wording) })] : []),
    ...(fact.late > 0 ? [say('desk-late-too', { count: fact.late })] : []),
    ...(fact.undated > 0 ? [say('desk-undated-too', { count: fact.undated })] : []),
  ]
}

/** Whatever the words of a period were taken for stands in the head. */
function agendaHead(
  { unit, items, period: asked }: Of<'agenda'>,
  list: Exclude<Of<'agenda'>['list'], 'these'>,
  say: SayIn,
): string {
  const count = items.length
  if (asked === null || list === 'soon') return say(count === 0 ? `desk-${list}-none` : `desk-${list}`, { unit, count })
  const period = wordPeriod(asked, say)
  if (list === 'due') return say(count === 0 ? 'desk-due-in-none' : 'desk-due-in', { unit, count, period })
  const head = say(count === 0 ? `desk-${list}-none` : `desk-${list}`, { unit, count })
  return say('desk-in', { period, head })
}

/** "Báo cáo kết quả …: trước ngày 05/4/2025 – còn 12 ngày [Công văn 512/SYT-NVY, mục 4]" */
function itemLine(item: AgendaItem, wording: DeskWording): string {
  const { say } = wording
  const { what, words, term, paper, section } = item
  const name =
    what === 'follow_up'
      ? say('desk-item-follow-up')
      : words === null || words === ''
        ? say('desk-item-report')
        : capital(clipped(words, WORDS))
  const day = term === null ? say('desk-no-day') : bareDeadline(writtenTerm(term, say))
  const line =
    term !== null && day !== '' && name.toLowerCase().includes(day) ? name : say('desk-item', { what: name, term: day })
  const left = leftOf(item, wording)
  const told = left === null ? line : say('desk-item-left', { item: line, left })
  return say('desk-item-from', { item: told, place: namePlace(paper, section, say) })
}

function leftOf({ state, term, reportedAt, granted }: AgendaItem, { say, officeTime }: DeskWording): string | null {
  if (state === 'returned') return say('desk-left-returned')
  if (state === 'reported')
    return reportedAt === null
      ? say('desk-left-reported')
      : say('desk-left-reported-on', { day: dateText(officeTime.dayOf(reportedAt)) })
  if (state === 'past') return say('desk-left-past')
  const days = term && daysLeft(term, say)
  if (days === null) return null
  return granted === null ? days : `${say('desk-left-extended', { until: dateText(granted.until) })}, ${days}`
}

/** "còn 12 ngày (9 ngày làm việc)", "quá hạn 3 ngày"; null where no day is set. */
export function daysLeft(
  { lastDay, late, daysLate, daysLeft: days, workingDaysLeft }: Term,
  say: SayIn,
): string | null {
  if (lastDay === null) return null
  if (late) return daysLate > 0 ? say('desk-left-late', { days: daysLate }) : say('desk-left-late-today')
  const left = days ?? 0
  if (left < 0) return say('desk-left-days-off')
  if (left === 0) return say('desk-left-today')
  return workingDaysLeft === null || workingDaysLeft === left
    ? say('desk-left', { days: left })
    : say('desk-left-working', { days: left, working: workingDaysLeft })
}

function handedLines({ list, unit, period, items }: Of<'handed'>, say: SayIn): string[] {
  const count = items.length
  const head =
    list === 'papers' && period !== null
      ? say(count === 0 ? 'desk-papers-in-none' : 'desk-papers-in', { unit, count, period: wordPeriod(period, say) })
      : say(count === 0 ? `desk-${list}-none` : `desk-${list}`, { unit, count })
  return [
    capital(head),
    ...items.slice(0, MOST).map((item) => say('answers-item', { text: paperLine(item, list, say) })),
    ...(count > MOST ? [say('desk-more', { count: count - MOST })] : []),
  ]
}

function paperLine({ paper, tasks, term, acknowledged }: HandedPaper, list: string, say: SayIn): string {
  const about = paper.about === null ? '' : ` (${clipped(paper.about, ABOUT)})`
  const line = say('desk-paper', { name: namePaper(paper, say), about, tasks })
  const due = term === null ? line : say('desk-paper-due', { line, term: writtenTerm(term, say) })
  return acknowledged || list === 'unacknowledged' ? due : say('desk-paper-unacknowledged', { line: due })
}

function givenLines({ unit, items }: Of<'given'>, { say, officeTime }: DeskWording): string[] {
  if (items.length === 0) return [say('desk-given-none', { unit })]
  const lines = items.slice(0, MOST).flatMap(({ paper, version, state, at, note }) => [
    say('answers-item', {
      text: say('desk-given-line', {
        name: namePaper(paper, say),
        version,
        day: dateText(officeTime.dayOf(at)),
        state: say(`unit-state-${state}`),
      }),
    }),
    ...(note === null ? [] : [`  ${say('unit-reported-note', { note })}`]),
  ])
  return [say('desk-given', { unit }), ...lines]
}

/** "tuần này (17/3/2025 – 23/3/2025)": what the words were taken for is always said. */
export function wordPeriod({ words, start, end }: NamedPeriod, say: SayIn): string {
  if (start !== null && start === end) return say('desk-period-words-day', { words, day: dateText(start) })
  if (start !== null && end !== null)
    return say('desk-period-words', { words, start: dateText(start), end: dateText(end) })
  if (start !== null) return say('desk-period-from', { words, start: dateText(start) })
  return end === null ? words : say('desk-period-until', { words, end: dateText(end) })
}
