import { columnOf, isDutyHeader } from './duty-header.ts'

/** A word with where it begins and ends on its line, in any unit. */
interface PlacedWord {
  text: string
  x: number
  right: number
}

/** A line of writing; a text file counts in letters, a page in points. */
export interface PlacedLine {
  words: readonly PlacedWord[]
  y: number
}

interface BlankRow {
  cells: string[]
  /** its lines, end exclusive */
  from: number
  end: number
}

type Interval = [from: number, to: number]

const MOST_HEADER_LINES = 3
const NUMBER = /^\d{1,3}[.)]?$/
/** times the usual distance of lines: what stands further below is no part of the last row */
const APART = 1.7

/** A table of duties whose columns are parted by nothing but blanks of at least `gap`, from line `at` on; or null. The header is its first row. */
export function blankTable(lines: readonly PlacedLine[], at: number, gap: number): BlankRow[] | null {
  const header = headerAt(lines, at, gap)
  if (header === null) return null
  let { gutters } = header
  const body: PlacedLine[] = []
  let end = header.end
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line === undefined || !isNear(body.at(-1), line, lines, at)) break
    const next = gutters.map((gutter) => narrowed(gutter, line.words, gap))
    if (next.some((g) => g === null)) break
    const [first] = next
    const number = line.words.filter((w) => w.right <= (first?.[1] ?? 0)).map((w) => w.text)
    if (number.length > 0 && !NUMBER.test(number.join(''))) break
    gutters = next.filter((g) => g !== null)
    body.push(line)
  }
  const middles = gutters.map(([from, to]) => (from + to) / 2)
  const rows = rowsOf(
    body.map((line) => cellsOf(line, middles)),
    header.end,
  )
  return rows.length === 0 ? null : [{ cells: header.cells, from: at, end: header.end }, ...rows]
}

interface Header {
  cells: string[]
  gutters: Interval[]
  end: number
}

/** Headings over one line or several; what stands above number one still belongs to them. */
function headerAt(lines: readonly PlacedLine[], at: number, gap: number): Header | null {
  if (!/^(?:stt|tt|số)$/iu.test(lines[at]?.words[0]?.text ?? '')) return null
  const one = lines.slice(at + 1, at + 1 + MOST_HEADER_LINES).findIndex((l) => NUMBER.test(l.words[0]?.text ?? ''))
  if (one < 0) return null
  const own = lines.slice(at, at + 1 + one)
  const columns = columnsOf(own, gap)
  const middles = columns.slice(1).map(([from], i) => (from + (columns[i]?.[1] ?? from)) / 2)
  const byLine = own.map((line) => cellsOf(line, middles))
  const cells = middles.concat(0).map((_, i) =>
    byLine
      .map((c) => c[i] ?? '')
      .join(' ')
      .trim(),
  )
  if (columnOf(cells[0] ?? '') !== 'no' || !isDutyHeader(cells)) return null
  const gutters = columns.slice(1).map(([from], i): Interval => [columns[i]?.[1] ?? from, from])
  return { cells, gutters, end: at + 1 + one }
}

/** Where words stand over each other without a gap between. */
function columnsOf(lines: readonly PlacedLine[], gap: number): Interval[] {
  const out: Interval[] = []
  for (const { x, right } of lines.flatMap((l) => l.words).sort((a, b) => a.x - b.x)) {
    const last = out.at(-1)
    if (last && x - last[1] < gap) last[1] = Math.max(last[1], right)
    else out.push([x, right])
  }
  return out
}

/** The widest piece of a gutter that the words leave free. */
function narrowed([from, to]: Interval, words: readonly PlacedWord[], gap: number): Interval | null {
  let best: Interval | null = null
  let start = from
  const offer = (end: number): void => {
    if (end - start >= gap && end - start > (best === null ? 0 : best[1] - best[0])) best = [start, end]
  }
  for (const { x, right } of words) {
    if (right <= from) continue
    if (x >= to) break
    offer(x)
    start = Math.max(start, right)
  }
  offer(to)
  return best
}

/** The next line of a table is no further away than its lines are from each other; a numbered one may be. */
function isNear(before: PlacedLine | undefined, line: PlacedLine, lines: readonly PlacedLine[], at: number): boolean {
  if (before === undefined || NUMBER.test(line.words[0]?.text ?? '')) return true
  const usual = Math.min(
    ...lines.slice(at, at + 8).flatMap((l, i, all) => (i === 0 ? [] : [l.y - (all[i - 1]?.y ?? 0)])),
  )
  return line.y - before.y <= Math.max(usual, 0) * APART
}

const cellsOf = ({ words }: PlacedLine, middles: readonly number[]): string[] =>
  [...middles, Infinity].map((right, i) =>
    words
      .filter((w) => w.x >= (middles[i - 1] ?? -Infinity) && w.x < right)
      .map((w) => w.text)
      .join(' '),
  )

/** A row begins where its number stands. */
function rowsOf(lines: readonly string[][], start: number): BlankRow[] {
  const rows: BlankRow[] = []
  for (const [i, cells] of lines.entries()) {
    const last = rows.at(-1)
    if (cells[0] !== '' || last === undefined) rows.push({ cells, from: start + i, end: start + i + 1 })
    else {
      last.cells = last.cells.map((cell, k) => `${cell} ${cells[k] ?? ''}`.trim())
      last.end = start + i + 1
    }
  }
  return rows
}
