import type { DeadlineContext } from '../../calendar/deadline-words/moment.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import type { ReadDeadline, Span } from '../reading.ts'

/** The deadlines in pieces of the repaired text, with spans into it. */
export function deadlinesIn(
  text: string,
  pieces: readonly Span[],
  context: DeadlineContext,
  spelling: Spelling,
): ReadDeadline[] {
  return pieces.flatMap((piece) =>
    readDeadlines(text.slice(piece.start, piece.end), context, spelling).map((found) => ({
      ...found,
      span: { start: piece.start + found.span.start, end: piece.start + found.span.end },
    })),
  )
}

const VAGUE = new Set(['every-period', 'always', 'periodically'])
const rank = (d: ReadDeadline): number =>
  d.end !== null || d.start !== null ? 0 : d.time !== null || !VAGUE.has(d.derivation.rule) ? 1 : 2

/** The one that binds first: a day before an event, an event before "hằng năm"; the others stay beside it. */
export function mainDeadline(found: readonly ReadDeadline[]): { main: ReadDeadline | null; more: ReadDeadline[] } {
  const best = Math.min(...found.map(rank))
  const main = found.find((d) => rank(d) === best) ?? null
  return { main, more: found.filter((d) => d !== main) }
}

/** "2025-03-14" or a part of it → what a deadline without a year may be read against. */
export function contextOf(issuedOn: string | null): DeadlineContext {
  const [year, month, date] = (issuedOn ?? '').split('-').map(Number)
  return { year: year === undefined || year === 0 ? null : year, month: month ?? null, date: date ?? null }
}
