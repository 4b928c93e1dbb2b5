import { standing } from '../calendar/days-left.ts'
import { daysBetween } from '../calendar/day.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { purposeIn } from '../directives/deadlines/clause.ts'
import type { Directive } from '../directives/directive.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import { pointsOf, pointsOfView, purposeOf, purposeOfDemand } from '../tasks/standing/points.ts'
import { byDue, extendedTo } from '../tasks/standing/report-due.ts'
import type { ReportDemand, Task, TaskDeadline } from '../tasks/task.ts'
import { dateText, weekdayText } from '../wording/dates.ts'
import type { Locale, SayIn } from '../wording/say.ts'
import { shortened } from './title.ts'

/** What wording a deadline needs. */
export interface When {
  now: Date
  officeTime: OfficeTime
  calendar: WorkCalendar
  locale: Locale
  say: SayIn
}

/** The day as the directive writes it, from what is known of it: "trước ngày 05/4/2025". */
export function dayAsWritten(
  { kind, end, time }: Pick<ReportDemand, 'kind' | 'end' | 'time'>,
  say: SayIn,
): string | null {
  if (end === null || kind === null) return null
  const date = dateText(end)
  const part = kind === 'before' || kind === 'on' ? kind : 'by'
  if (time === null || part === 'on') return say(`unit-deadline-${part}`, { day: date })
  return say(`unit-deadline-${part}-time`, { time: time.replace(':', 'h'), day: date })
}

/** "hoàn thành trước ngày 24/3/2025" after the word "hạn": the day alone is wanted. */
export const bareDeadline = (words: string): string => words.replace(/^hoàn thành\s+/iu, '')

/**
 * "trước ngày 05/4/2025": the document's words for the moment `due`. The end of an extension is told as what it is, beside the
 * written one.
 */
export function wordsForDue(due: Date, view: AssignmentView, demands: readonly ReportDemand[], say: SayIn): string {
  const { extension, writtenDue } = extendedTo(view.assignment, due) ?? {}
  if (!extension) return wordsOf(due, view, demands, say)
  const { until, by, on } = extension
  const written = writtenDue ? wordsOf(writtenDue, view, demands, say) : ''
  return say('deadline-extended', { written, until: dateText(until), by, on: dateText(on) })
}

function wordsOf(due: Date, view: AssignmentView, demands: readonly ReportDemand[], say: SayIn): string {
  const isIt = (d: Date | null): boolean => d?.getTime() === due.getTime()
  const point = pointsOf(view.obligations.map((o) => o.task)).find((p) => isIt(p.due))
  const demand = demands.find((d) => isIt(d.due))
  return (point && bareDeadline(point.deadline.text)) ?? (demand && dayAsWritten(demand, say)) ?? ''
}

/** Where a day's words come from. */
export interface Dated {
  directive: Pick<Directive, 'text'>
  view: AssignmentView
  demands: readonly ReportDemand[]
}

const PURPOSE = 140
const BESIDE = 80

/** What the unit does by that day, in the document's words; "" for the only report that it owes. */
export function purposeFor(
  { what, due }: { what: 'report' | 'task' | 'follow-up'; due: Date },
  { directive, view, demands }: Dated,
): string {
  if (what === 'follow-up') return ''
  const isIt = (d: Date | null): boolean => d?.getTime() === due.getTime()
  if (what === 'report') {
    const written = extendedTo(view.assignment, due)?.writtenDue ?? due
    const demand = demands.find((d) => d.due?.getTime() === written.getTime())
    return demand === undefined || view.assignment.reports.length < 2 ? '' : shortened(purposeOfDemand(demand), PURPOSE)
  }
  const points = pointsOfView(view).filter((p) => isIt(p.due))
  const purposes = points.map(
    ({ task, deadline }) => purposeOf(directive.text, task, deadline) ?? wordsWithout(task, deadline),
  )
  return [...new Set(purposes.map((p) => shortened(p, Math.floor(PURPOSE / Math.min(purposes.length, 2)))))]
    .slice(0, 2)
    .join('; ')
}

/** The day is said beside them. */
function wordsWithout({ words }: Task, { text }: TaskDeadline): string {
  const start = words.indexOf(text)
  const at = { start, end: start + text.length }
  return start < 0 ? words : (purposeIn(words, { start: 0, end: words.length }, at) ?? words)
}

/** The days of a task that the shown words don't hold, with what each of several is for. */
export const daysBeside = (task: Task, words: string, { text }: Pick<Directive, 'text'>): string[] =>
  task.deadlines
    .filter((d) => d.due !== null && !words.includes(d.text))
    .sort(byDue)
    .map((d) => {
      const purpose = purposeOf(text, task, d)
      return purpose === null ? bareDeadline(d.text) : `${bareDeadline(d.text)} (${shortened(purpose, BESIDE)})`
    })

/** A report that the unit owes: "Hạn báo cáo: trước ngày 05/4/2025 (…)"; one of several with what it is about. */
export function reportLine(due: Date, dated: Dated, when: When): string {
  const deadline = withSafeDay(wordsForDue(due, dated.view, dated.demands, when.say), due, when)
  const purpose = purposeFor({ what: 'report', due }, dated)
  return purpose === ''
    ? when.say('broadcast-report-due', { deadline })
    : when.say('broadcast-report-due-for', { purpose, deadline })
}

/** "trước ngày 05/4/2025 (ngày làm việc cuối còn kịp: thứ Sáu, 04/4/2025; còn 12 ngày)", or "… (đã quá 3 ngày)" */
export function withSafeDay(words: string, due: Date, { now, officeTime, calendar, locale, say }: When): string {
  const { lastSafeDay, late, daysLate } = standing(due, now, officeTime, calendar)
  if (late) return daysLate > 0 ? say('deadline-past', { words, days: daysLate }) : say('deadline-just-past', { words })
  const days = daysBetween(officeTime.dayOf(now), lastSafeDay)
  const left = days > 0 ? say('unit-left-days', { days }) : say('unit-left-today')
  return say('deadline-safe', { words, day: weekdayText(lastSafeDay, locale), left })
}
