import { blankTable } from '../../repair/tables/blank-table.ts'
import type { Box } from '../file-text.ts'
import { inReadingOrder } from './columns.ts'
import type { Grid } from './table/grid.ts'
import { cellsOf, gridsOf, isInside } from './table/grid.ts'
import type { Row } from './rows.ts'
import { boxOf, rowsOf, textOf } from './rows.ts'
import { tableLines } from './table/table-text.ts'
import type { Ruling, Word } from './word.ts'
import { around, rightOf } from './word.ts'

/** A line as it goes into the text. */
export interface PageLine {
  text: string
  box: Box
  words: Word[]
  /** a blank line stands before it */
  apart: boolean
  /** a line of running text, which may go on in the next one; columns and tables keep their lines */
  row: Row | null
}

export interface PageContent {
  words: readonly Word[]
  rulings: readonly Ruling[]
  width: number
}

/** How far a first line is set in, in letters: what joins lines again looks for it. */
const SET_IN = '      '
/** times the usual distance of lines */
const PARTED = 1.45
/** em: a gap between columns is no narrower */
const NARROWEST = 0.7

/** The lines of a page in reading order, with tables row by row. */
export function linesOfPage({ words, rulings, width }: PageContent): PageLine[] {
  const grids = gridsOf(rulings).filter((g) => isTable(g, words))
  const outside = words.filter((w) => !grids.some((g) => isInside(w, g)))
  const flow = rowsOf(outside)
  const cuts = [...grids].sort((a, b) => a.y - b.y)
  const lines: PageLine[] = []
  let from = 0
  for (const grid of cuts) {
    const to = flow.findIndex((r, i) => i >= from && r.base > grid.y)
    const end = to < 0 ? flow.length : to
    lines.push(...linesOfFlow(flow.slice(from, end), width))
    lines.push(...linesOfGrid(grid, words))
    from = end
  }
  return [...lines, ...linesOfFlow(flow.slice(from), width)]
}

/** A frame around a page or a stamp is drawn with the same lines. */
const isTable = (grid: Grid, words: readonly Word[]): boolean =>
  cellsOf(
    grid,
    words.filter((w) => isInside(w, grid)),
  ).some((row) => row.filter((c) => c !== '').length >= 2)

function linesOfGrid(grid: Grid, words: readonly Word[]): PageLine[] {
  const inside = words.filter((w) => isInside(w, grid))
  const rows = cellsOf(grid, inside).map((row) => row.map((cell) => (cell === '' ? [] : [cell])))
  const texts = tableLines({ rows, hasBorders: true }).filter((t) => t !== '')
  return texts.map((text, i) => {
    const [top = grid.y, bottom = top] = [grid.ys[Math.min(i, grid.ys.length - 2)], grid.ys[i + 1]]
    const box = { x: grid.x, width: grid.width, y: top, height: Math.max(0, bottom - top) }
    const own = inside.filter((w) => w.y + w.height / 2 >= top && w.y + w.height / 2 <= bottom)
    return { text, box, words: own, apart: i === 0, row: null }
  })
}

/** Prose, and tables of duties without drawn lines. */
function linesOfFlow(rows: readonly Row[], width: number): PageLine[] {
  const placed = rows.map((r) => ({
    y: r.base,
    words: r.words.map((w) => ({ text: w.text, x: w.x, right: rightOf(w) })),
  }))
  for (const [i, row] of rows.entries()) {
    const table = blankTable(placed, i, NARROWEST * row.size)
    const end = table?.at(-1)?.end
    if (table === null || end === undefined) continue
    return [
      ...linesOfProse(rows.slice(0, i), width),
      ...table.map((r, k) => lineOfBlankRow(r.cells, rows.slice(r.from, r.end), k === 0)),
      ...linesOfFlow(rows.slice(end), width),
    ]
  }
  return linesOfProse(rows, width)
}

function lineOfBlankRow(cells: readonly string[], rows: readonly Row[], apart: boolean): PageLine {
  const words = rows.flatMap((r) => r.words)
  const [text = ''] = tableLines({ rows: [cells.map((c) => [c])], hasBorders: true }).filter((t) => t !== '')
  return { text, box: around(words), words, apart, row: null }
}

function linesOfProse(rows: readonly Row[], width: number): PageLine[] {
  const placed = inReadingOrder(rows, width)
  const margin = marginOf(rows)
  const usual = usualLead(rows)
  return placed.map((row, i) => {
    const before = placed[i - 1]
    const box = around(row.words)
    const parted = before !== undefined && row.base - before.base > usual * PARTED * Math.max(1, row.size / usual)
    const inset = (box.x - margin) / row.size
    const isSetIn = inset > 1 && inset < 5 && rightOf(box) > width * 0.6
    const text = (isSetIn ? SET_IN : '') + textOf(row.words, row.size)
    return { text, box, words: row.words, apart: row.apart || parted, row: row.column === null ? row : null }
  })
}

/** Where full lines begin. */
function marginOf(rows: readonly Row[]): number {
  const starts = rows.map((r) => boxOf(r).x).sort((a, b) => a - b)
  return starts[Math.floor(starts.length * 0.15)] ?? 0
}

/** The usual distance between two lines of a paragraph. */
function usualLead(rows: readonly Row[]): number {
  const leads = rows
    .slice(1)
    .map((row, i) => row.base - (rows[i]?.base ?? 0))
    .filter((d) => d > 4)
    .sort((a, b) => a - b)
  return leads[Math.floor(leads.length * 0.4)] ?? 20
}
