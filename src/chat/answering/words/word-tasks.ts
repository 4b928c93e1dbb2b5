import type { Fact, TaskDay, TaskItem, WaitingDraft } from '../../../answers/fact.ts'
import type { Returned } from '../../../reports/returned.ts'
import { clipped, gist, sharesOf } from '../../../answers/retrieve/text/excerpt.ts'
import type { OfficeTime } from '../../../calendar/office-time.ts'
import { dateText } from '../../../wording/dates.ts'
import type { SayIn } from '../../../wording/say.ts'
import { grantedLines, writtenTerm } from './word-term.ts'

export interface TasksWording {
  say: SayIn
  officeTime: OfficeTime
  /** characters that the list may take */
  room: number
}

type Tasks = Extract<Fact, { kind: 'tasks' }>

/** Most items of each sort that one message shows. */
const MOST = 6
const SHORTEST = 75
/** So few of a unit's own are told at length. */
const FEW = 2
const PURPOSE = 60
const LEADS = 70

/** A unit's part as a list: what is named for it at length, what all have to do briefly. */
export function wordTasks(fact: Tasks, { room, say, officeTime }: TasksWording): string[] {
  const named = fact.items.filter((i) => !i.common)
  const common = fact.items.filter((i) => i.common)
  const head = say(fact.own ? 'answers-tasks-own' : 'answers-tasks-other', { unit: fact.unit })
  const forNamed = common.length === 0 ? room : named.length === 0 ? 0 : room * (named.length > FEW ? 0.7 : 0.9)
  const lines = [head, ...list(named, forNamed, say)]
  if (common.length > 0) {
    if (named.length > 0) lines.push(say('answers-tasks-common'))
    lines.push(...list(common, named.length > 0 ? room * 0.3 : room, say))
  }
  if (fact.reports.length > 0)
    lines.push(say('answers-tasks-report', { term: fact.reports.map((day) => wordDay(day, say)).join('; ') }))
  lines.push(...fact.granted.flatMap((granted) => grantedLines(granted, say)))
  lines.push(...fact.returned.map((r) => returnedLine(r, { say, officeTime })))
  lines.push(...fact.drafts.map((d) => draftLine(d, { say, officeTime })))
  return lines
}

/** "đang chờ thủ trưởng đồng ý": said to the unit itself. */
export const draftLine = (
  { at, by }: WaitingDraft,
  { say, officeTime }: Pick<TasksWording, 'say' | 'officeTime'>,
): string => say('answers-state-own-draft', { by, day: dateText(officeTime.dayOf(at)), time: officeTime.timeOf(at) })

/** "trả lại ngày …: …": said to the unit itself. */
export const returnedLine = (
  { at, note }: Returned,
  { say, officeTime }: Pick<TasksWording, 'say' | 'officeTime'>,
): string => say('answers-state-own-returned', { day: dateText(officeTime.dayOf(at)), note: note ?? '' })

function list(items: readonly TaskItem[], room: number, say: SayIn): string[] {
  const shown = items.slice(0, MOST)
  const shares = sharesOf(
    shown.map((item) => item.words.length),
    room,
  )
  const lines = shown.map((item, i) => {
    const share = Math.max(SHORTEST, shares[i] ?? 0)
    const words =
      !item.common && item.words.length > share * 1.2 ? gist(item.words, share) : clipped(item.words, share * 1.2)
    const part =
      item.part === 'coordinating'
        ? item.lead.length > 0
          ? say('answers-tasks-coordinating-with', { words, lead: clipped(item.lead.join('; '), LEADS) })
          : say('answers-tasks-coordinating', { words })
        : item.part === 'named'
          ? say('answers-tasks-named', { words })
          : words
    const untold = item.days
      .filter(({ term }) => term.end !== null && !words.toLowerCase().includes(writtenTerm(term, say)))
      .map((day) => wordDay(day, say))
    const text = untold.length === 0 ? part : say('answers-tasks-due', { words: part, term: untold.join('; ') })
    return item.section === null ? say('answers-item', { text }) : say('answers-item-at', { path: item.section, text })
  })
  return items.length > shown.length
    ? [...lines, say('answers-tasks-more', { count: items.length - shown.length })]
    : lines
}

function wordDay({ term, purpose }: TaskDay, say: SayIn): string {
  const day = writtenTerm(term, say)
  return purpose === null ? day : `${day} (${clipped(purpose, PURPOSE)})`
}
