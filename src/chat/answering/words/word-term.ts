import type { Granted } from '../../../answers/fact.ts'
import type { Term } from '../../../answers/facts/source-and-term.ts'
import { dateText, weekdayText } from '../../../wording/dates.ts'
import type { Locale, SayIn } from '../../../wording/say.ts'

/** The deadline as the document has it: its own words when they are short, else its kind and day. */
export function writtenTerm(term: Term, say: SayIn): string {
  if (term.words.length <= 60 && /\d/.test(term.words) && term.kind !== 'range') return lowered(term.words)
  if (term.end === null) return lowered(term.words)
  const [day, time] = [dateText(term.end), term.time]
  if (term.kind === 'range' && term.start !== null)
    return say('answers-term-range', { start: dateText(term.start), end: day })
  if (term.kind === 'before')
    return time === null ? say('answers-term-before', { day }) : say('answers-term-before-time', { time, day })
  if (term.kind === 'on') return say('answers-term-on', { day })
  return time === null ? say('answers-term-by', { day }) : say('answers-term-by-time', { time, day })
}

/** How it stands: the last safe working day, then the days left or over. Empty when no day is set. */
export function standingLines(term: Term, asked: 'when' | 'remaining' | 'late', say: SayIn, locale: Locale): string[] {
  const { lastDay, safeDay, daysLeft, workingDaysLeft, late, daysLate } = term
  if (lastDay === null || safeDay === null) return []
  if (late) return [daysLate > 0 ? say('answers-term-late', { days: daysLate }) : say('answers-term-late-today')]
  const left = daysLeft ?? 0
  const days =
    left < 0
      ? say('answers-term-days-off', { day: weekdayText(lastDay, locale) })
      : left === 0
        ? say('answers-term-today')
        : workingDaysLeft === null || workingDaysLeft === left
          ? say('answers-term-left', { days: left })
          : say('answers-term-left-working', { days: left, working: workingDaysLeft })
  const safe =
    safeDay === lastDay
      ? say('answers-term-safe', { day: weekdayText(safeDay, locale) })
      : say('answers-term-last-safe', { last: weekdayText(lastDay, locale), safe: weekdayText(safeDay, locale) })
  const start = term.startsIn === null ? '' : `${say('answers-term-starts', { days: term.startsIn })} `
  return asked === 'when'
    ? [`${start}${safe} ${days}`]
    : [`${asked === 'late' ? `${say('answers-term-not-late')} ` : start}${days} ${safe}`]
}

/** gia hạn, said beside the document's own day. */
export const grantedLines = (granted: Granted | null, say: SayIn): string[] =>
  granted === null
    ? []
    : [say('answers-granted', { until: dateText(granted.until), by: granted.by, on: dateText(granted.on) })]

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
