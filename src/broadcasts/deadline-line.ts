import { standing } from '../calendar/days-left.ts'
import { daysBetween } from '../calendar/day.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import type { ReportDemand } from '../tasks/task.ts'
import { dateText, weekdayText } from '../wording/dates.ts'
import type { Locale, SayIn } from '../wording/say.ts'

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

/** "trước ngày 05/4/2025": the document's words for the moment `due`. */
export function wordsForDue(due: Date, view: AssignmentView, demands: readonly ReportDemand[], say: SayIn): string {
  const isIt = (d: Date | null): boolean => d?.getTime() === due.getTime()
  const task = view.obligations.find((o) => isIt(o.task.due))?.task
  const demand = demands.find((d) => isIt(d.due))
  return (task?.deadline && bareDeadline(task.deadline.text)) ?? (demand && dayAsWritten(demand, say)) ?? ''
}

/** "trước ngày 05/4/2025 (ngày làm việc cuối còn kịp: thứ Sáu, 04/4/2025; còn 12 ngày)", or "… (đã quá 3 ngày)" */
export function withSafeDay(words: string, due: Date, { now, officeTime, calendar, locale, say }: When): string {
  const { lastSafeDay, late, daysLate } = standing(due, now, officeTime, calendar)
  if (late) return daysLate > 0 ? say('deadline-past', { words, days: daysLate }) : say('deadline-just-past', { words })
  const days = daysBetween(officeTime.dayOf(now), lastSafeDay)
  const left = days > 0 ? say('unit-left-days', { days }) : say('unit-left-today')
  return say('deadline-safe', { words, day: weekdayText(lastSafeDay, locale), left })
}
