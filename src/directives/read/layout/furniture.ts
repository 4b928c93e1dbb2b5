import { fold } from '../../../base/vietnamese.ts'
import type { PageLine } from './page-lines.ts'

const PAGE_NUMBER = /^(?:trang\s+)?[-–(]?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*[-–)]?$/iu
/** A line at the edge that this many pages share is no part of the text. */
const FEWEST_PAGES = 3

/** Takes page numbers and running heads and feet away: they stand at the edge of the page, alone. */
export function withoutFurniture(pages: readonly PageLine[][]): PageLine[][] {
  const edges = pages.map((lines) => [lines[0], lines.at(-1)])
  const shared = new Map<string, number>()
  for (const edge of edges) for (const key of new Set(edge.map(keyOf))) shared.set(key, (shared.get(key) ?? 0) + 1)
  const runs = (line: PageLine | undefined): boolean =>
    line !== undefined && (shared.get(keyOf(line)) ?? 0) >= FEWEST_PAGES && keyOf(line) !== ''
  return pages.map((lines) => {
    let kept = lines
    // A head can stand over the page number.
    for (let i = 0; i < 2; i++) {
      const [first] = kept
      const last = kept.at(-1)
      if (isNumber(first) || runs(first)) kept = kept.slice(1)
      if (kept.length > 1 && (isNumber(last) || runs(last))) kept = kept.slice(0, -1)
    }
    return kept
  })
}

const isNumber = (line: PageLine | undefined): boolean => line !== undefined && PAGE_NUMBER.test(line.text.trim())

const keyOf = (line: PageLine | undefined): string =>
  line === undefined || line.text.length > 120 ? '' : fold(line.text).replace(/\d+/g, '#').trim()
