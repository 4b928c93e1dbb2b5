import type { Box } from '../../file-text.ts'
import { rowsOf, textOf } from '../rows.ts'
import type { Ruling, Word } from '../word.ts'
import { bottomOf, rightOf } from '../word.ts'

/** A drawn table: edges of its columns and rows, and which of the lines between cells are there. */
export interface Grid extends Box {
  xs: number[]
  ys: number[]
  upright: Ruling[]
  level: Ruling[]
}

/** points: lines of one edge are drawn cell by cell, not always at the same place */
const NEAR = 2.5
const SHORTEST = 6
const MOST_RULINGS = 6_000

/** Tables among the drawn lines of a page: at least two columns, lines that meet. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  const long = rulings.filter((r) => r.x1 - r.x0 >= SHORTEST || r.y1 - r.y0 >= SHORTEST).slice(0, MOST_RULINGS)
  const groups: Ruling[][] = []
  for (const ruling of long) {
    const met = groups.filter((g) => g.some((other) => meet(ruling, other)))
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push([ruling, ...met.flat()])
  }
  return groups.flatMap((group) => {
    const upright = group.filter((r) => r.y1 - r.y0 > r.x1 - r.x0)
    const level = group.filter((r) => r.x1 - r.x0 >= r.y1 - r.y0)
    const xs = edges(upright.map((r) => (r.x0 + r.x1) / 2))
    const ys = edges(level.map((r) => (r.y0 + r.y1) / 2))
    const [x = 0, y = 0] = [xs[0], ys[0]]
    if (xs.length < 3 || ys.length < 2) return []
    return [{ x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y, xs, ys, upright, level }]
  })
}

const meet = (a: Ruling, b: Ruling): boolean =>
  a.x0 - NEAR <= b.x1 && b.x0 - NEAR <= a.x1 && a.y0 - NEAR <= b.y1 && b.y0 - NEAR <= a.y1

function edges(values: number[]): number[] {
  const out: number[] = []
  for (const value of values.sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last === undefined || value - last > NEAR * 2) out.push(value)
  }
  return out
}

export const isInside = (word: Box, grid: Box): boolean => {
  const x = word.x + word.width / 2
  const y = word.y + word.height / 2
  return x > grid.x - NEAR && x < rightOf(grid) + NEAR && y > grid.y - NEAR && y < bottomOf(grid) + NEAR
}

/** The words of a table by its rows and cells; a cell over several rows or columns stands in its first. */
export function cellsOf({ xs, ys, upright, level }: Grid, words: readonly Word[]): string[][] {
  const rowCount = ys.length - 1
  const columnCount = xs.length - 1
  const cells: Word[][][] = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => []))
  for (const word of words) {
    const [row, column] = home(indexOf(ys, word.y + word.height / 2), indexOf(xs, word.x + word.width / 2), {
      xs,
      ys,
      upright,
      level,
    })
    cells[row]?.[column]?.push(word)
  }
  return cells.map((row) =>
    row.map((cell) =>
      rowsOf(cell)
        .map((r) => textOf(r.words, r.size).trim().replace(/\s+/g, ' '))
        .join(' '),
    ),
  )
}

/** The boxes of the cells; one that goes over several rows or columns is one box. */
export function boxesOf(grid: Grid): Box[] {
  const { xs, ys } = grid
  const boxes = new Map<string, { from: [number, number]; to: [number, number] }>()
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      const from = home(row, column, grid)
      boxes.set(from.join(' '), { from, to: [row, column] })
    }
  }
  return [...boxes.values()].map(({ from, to }) => {
    const [x = 0, y = 0] = [xs[from[1]], ys[from[0]]]
    return { x, y, width: (xs[to[1] + 1] ?? x) - x, height: (ys[to[0] + 1] ?? y) - y }
  })
}

/** The first cell of those that are joined: no line parts them. */
function home(row: number, column: number, grid: Pick<Grid, 'xs' | 'ys' | 'upright' | 'level'>): [number, number] {
  const { xs, ys, upright, level } = grid
  const mid = (values: number[], i: number): number => ((values[i] ?? 0) + (values[i + 1] ?? 0)) / 2
  let [r, c] = [row, column]
  const parted = (x: number): boolean =>
    upright.some(
      (l) => Math.abs((l.x0 + l.x1) / 2 - x) <= NEAR * 2 && l.y0 - NEAR <= mid(ys, r) && l.y1 + NEAR >= mid(ys, r),
    )
  while (c > 0 && !parted(xs[c] ?? 0)) c--
  const ruled = (y: number): boolean =>
    level.some(
      (l) => Math.abs((l.y0 + l.y1) / 2 - y) <= NEAR * 2 && l.x0 - NEAR <= mid(xs, c) && l.x1 + NEAR >= mid(xs, c),
    )
  while (r > 0 && !ruled(ys[r] ?? 0)) r--
  return [r, c]
}

function indexOf(values: readonly number[], at: number): number {
  const i = values.findIndex((v) => v > at)
  return Math.max(0, Math.min(values.length - 2, (i < 0 ? values.length : i) - 1))
}
