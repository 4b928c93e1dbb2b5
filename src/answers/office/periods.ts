import { addDays, type Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/spoken-period/period.ts'
import type { SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'
import type { NamedPeriod } from '../facts/desk-fact.ts'
import type { AnswerStores } from '../asking.ts'
import type { Term } from '../facts/source-and-term.ts'
import type { Moment } from '../topics/term.ts'

/** Several periods are one from the first day to the last. */
export function spanOf([first, ...more]: readonly SpokenPeriod[]): NamedPeriod | null {
  if (!first) return null
  return more.reduce<NamedPeriod>(
    (all, { start, end, words }) => ({
      start: all.start === null || start === null ? null : all.start < start ? all.start : start,
      end: all.end === null || end === null ? null : all.end > end ? all.end : end,
      words: `${all.words}, ${words}`,
    }),
    { start: first.start, end: first.end, words: first.words },
  )
}

/** Days that "sắp đến hạn" looks ahead. */
const SOON_DAYS = 7

export const ahead = (today: Day): NamedPeriod => ({ start: today, end: addDays(today, SOON_DAYS), words: '' })

export const holds = ({ start, end }: Period, d: Day): boolean =>
  (start === null || d >= start) && (end === null || d <= end)

/** The first and the last moment of a period; an open side is as far as dates go. */
export function momentsOf({ start, end }: Period, { tools: { officeTime } }: Moment): [Date, Date] {
  const from = start === null ? new Date(0) : officeTime.startOf(start)
  return [from, end === null ? FOREVER : new Date(officeTime.at(end, '24:00').getTime() - 1)]
}
const FOREVER = new Date('9999-12-31T00:00:00Z')

/** Ids of the published directives that were sent out then. */
export const sentOutIn = (period: Period, { directives }: AnswerStores, moment: Moment): Promise<string[]> =>
  directives.publishedBetween(...momentsOf(period, moment))

/** From the last safe working day to the last day, and the day as it is written: whoever looks for either finds it. */
export function fallsDue({ lastDay, safeDay, end }: Term, period: Period): boolean {
  if (lastDay === null) return false
  const last = end !== null && end > lastDay ? end : lastDay
  return (period.end === null || (safeDay ?? lastDay) <= period.end) && (period.start === null || last >= period.start)
}
