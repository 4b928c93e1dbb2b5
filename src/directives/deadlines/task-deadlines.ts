import { fold } from '../../base/vietnamese.ts'
import type { FoundDeadline } from '../../calendar/deadline-words/candidate.ts'
import type { DeadlineContext } from '../../calendar/deadline-words/moment.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import type { ReadDeadline, Span } from '../reading.ts'

/** Reads the deadlines of one document; the words of an item are asked for more than once while it is read. */
export interface DeadlineReader {
  /** in words of the document; offsets from their beginning */
  inWords(words: string): FoundDeadline[]
  /** in pieces of the repaired text, with spans into it */
  inPieces(pieces: readonly Span[]): ReadDeadline[]
  /** in the cell of a table under "Thời gian": a day or a period alone is the term */
  inCell(cell: Span): ReadDeadline[]
}

const CELL_LABEL = 'Thời gian hoàn thành: '
/** "Ngày 22/01/2026" in a cell is the day itself. */
const DAY_LABEL = 'Vào '

export function createDeadlineReader(text: string, context: DeadlineContext, spelling: Spelling): DeadlineReader {
  const known = new Map<string, FoundDeadline[]>()
  const inWords = (words: string): FoundDeadline[] => {
    const found = known.get(words) ?? readDeadlines(words, context, spelling)
    known.set(words, found)
    return found
  }
  const moved = (found: FoundDeadline, by: number): ReadDeadline => ({
    ...found,
    span: { start: found.span.start + by, end: found.span.end + by },
  })
  return {
    inWords,
    inPieces: (pieces) =>
      pieces.flatMap((piece) => inWords(text.slice(piece.start, piece.end)).map((d) => moved(d, piece.start))),
    inCell(cell) {
      const words = text.slice(cell.start, cell.end)
      const plain = inWords(words)
      if (plain.length > 0) return plain.map((d) => moved(d, cell.start))
      const lead = /^ng[àa]y/iu.test(words) ? DAY_LABEL : CELL_LABEL
      const label = spelling === 'full' ? lead : fold(lead)
      return readDeadlines(`${label}${words}`, context, spelling).flatMap((d) => {
        const start = Math.max(d.span.start, label.length) - label.length
        const end = d.span.end - label.length
        if (end <= start) return []
        return [{ ...d, text: words.slice(start, end), span: { start: cell.start + start, end: cell.start + end } }]
      })
    },
  }
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
