import type { Span } from '../reading.ts'
import type { Box } from '../read/file-text.ts'
import type { PageLayout, PlacedLine } from './page-layout.ts'

/** A page with the boxes of a passage on it. */
export interface MarkedPage {
  number: number
  boxes: Box[]
}

/** The pages that passages of the repaired text stand on, in order, with what to mark there. */
export function marksOf({ pages }: PageLayout, spans: readonly Span[]): MarkedPage[] {
  return pages.flatMap(({ number, lines }) => {
    const boxes = lines.flatMap((line) => spans.flatMap((span) => partOf(line, span)))
    return boxes.length > 0 ? [{ number, boxes }] : []
  })
}

/** The part of a line that belongs to the passage, as wide as its share of the letters. */
function partOf({ start, end, box }: PlacedLine, span: Span): Box[] {
  const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)]
  if (from >= to) return []
  const share = box.width / (end - start)
  return [{ ...box, x: box.x + (from - start) * share, width: (to - from) * share }]
}
