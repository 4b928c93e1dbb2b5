import { tableLines } from '../layout/table/table-text.ts'

/** lines of the head that can stand in its left cell */
const HEAD_LINES = 12
const FOOT_LINES = 20
/** lines of a first cell in a table that goes on */
const CELL_LINES = 6

interface OpenRow {
  /** index of its first and last line */
  from: number
  to: number
  cells: string[][]
}

/**
 * The words of an old Word file hold a tab where a cell ends and a tab at the end of a line where a row ends. Where the first
 * cell of a table begins stands nowhere: it begins in the line of its first tab, at the top of the paper, or at "Nơi nhận".
 */
export function withTables(body: string): string {
  const lines = body.split('\n')
  const out: string[] = []
  let table: OpenRow[] = []
  let taken = 0
  const close = (): void => {
    if (table.length > 0) out.push(...tableLines({ rows: table.map((r) => r.cells), hasBorders: true }))
    table = []
  }
  for (const [i, line] of lines.entries()) {
    if (!line.endsWith('\t')) continue
    const row = rowEndingAt(lines, i, taken, table.at(-1)?.cells.length ?? 0)
    if (row.from > taken) {
      close()
      out.push(...lines.slice(taken, row.from))
    }
    table.push(row)
    taken = i + 1
  }
  close()
  return [...out, ...lines.slice(taken)].join('\n')
}

function rowEndingAt(lines: readonly string[], to: number, since: number, columns: number): OpenRow {
  const inner = lines.slice(since, to + 1).findIndex((l) => /\t(?!\t*$)/.test(l))
  const first = inner < 0 ? to : since + inner
  const cells = (from: number): string[][] =>
    lines
      .slice(from, to + 1)
      .join('\n')
      .replace(/\t$/, '')
      .split('\t')
      .map((cell) => cell.split('\n'))
  const isNext = columns > 0 && first - since < CELL_LINES
  if (isNext && cells(since).length === columns) return { from: since, to, cells: cells(since) }
  const top = since === 0 && first <= HEAD_LINES ? 0 : null
  const copies = lines
    .slice(Math.max(since, first - FOOT_LINES), first + 1)
    .findLastIndex((l) => /^nơi nhận\s*[:.]?/iu.test(l.trim()))
  const from = top ?? (copies < 0 ? first : Math.max(since, first - FOOT_LINES) + copies)
  return { from, to, cells: cells(from) }
}
