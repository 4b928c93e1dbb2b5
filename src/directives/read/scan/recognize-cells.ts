import { boxesOf, type Grid } from '../layout/table/grid.ts'
import type { OcrLine, OcrPool } from './ocr-pool.ts'
import type { Picture } from './picture/picture.ts'

const POINTS_PER_INCH = 72
/** pixels inside the drawn line */
const INSET = 3
const SMALLEST = 12
/** share of the cell's brightness; fewer dark pixels than these are dirt */
const INK = 0.75
const FEWEST_DARK = 12
/** A sheet of so many cells is a list of figures, and would take minutes. */
const MOST_CELLS = 500

/** What was recognised cell by cell, and the picture without it. */
interface Cells {
  lines: OcrLine[]
  rest: Picture
}

/**
 * Cells are recognised one by one: in a line that runs across several, the recogniser loses the blanks between the words.
 * Places are those of the picture.
 */
export async function recognizeCells(
  picture: Picture,
  grids: readonly Grid[],
  dpi: number,
  ocr: OcrPool,
): Promise<Cells> {
  const pixels = dpi / POINTS_PER_INCH
  const boxes = grids.flatMap(boxesOf)
  if (boxes.length === 0 || boxes.length > MOST_CELLS) return { lines: [], rest: picture }
  const parts = boxes.flatMap((box) => {
    const [x0, y0] = [Math.round(box.x * pixels) + INSET, Math.round(box.y * pixels) + INSET]
    const [x1, y1] = [
      Math.round((box.x + box.width) * pixels) - INSET,
      Math.round((box.y + box.height) * pixels) - INSET,
    ]
    return x1 - x0 < SMALLEST || y1 - y0 < SMALLEST ? [] : [{ x0, y0, cell: cut(picture, x0, y0, x1, y1) }]
  })
  const read = await Promise.all(
    parts
      .filter(({ cell }) => hasInk(cell))
      .map(async ({ x0, y0, cell }) => (await ocr.recognize(cell, dpi)).map((line) => moved(line, x0, y0))),
  )
  const rest = { ...picture, data: Uint8Array.from(picture.data) }
  for (const grid of grids) blank(rest, grid, pixels)
  return { lines: read.flat(), rest }
}

function cut({ data, width }: Picture, x0: number, y0: number, x1: number, y1: number): Picture {
  const [w, h] = [x1 - x0, y1 - y0]
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) out.set(data.subarray((y0 + y) * width + x0, (y0 + y) * width + x1), y * w)
  return { data: out, width: w, height: h }
}

function hasInk({ data }: Picture): boolean {
  const mean = data.reduce((sum, v) => sum + v, 0) / data.length
  let dark = 0
  for (const value of data) if (value < mean * INK) dark++
  return dark >= FEWEST_DARK
}

/** Fills a table with the paper that is seen at its corner. */
function blank({ data, width, height }: Picture, grid: Grid, pixels: number): void {
  const [x0, x1] = [
    Math.max(0, Math.floor(grid.x * pixels)),
    Math.min(width, Math.ceil((grid.x + grid.width) * pixels)),
  ]
  const y1 = Math.min(height, Math.ceil((grid.y + grid.height) * pixels))
  const paper = data[Math.max(0, Math.floor(grid.y * pixels) - INSET) * width + x0] ?? 255
  for (let y = Math.max(0, Math.floor(grid.y * pixels)); y < y1; y++) data.fill(paper, y * width + x0, y * width + x1)
}

function moved({ words, baseline }: OcrLine, x: number, y: number): OcrLine {
  const place = <T extends { x0: number; y0: number; x1: number; y1: number }>(box: T): T => ({
    ...box,
    x0: box.x0 + x,
    y0: box.y0 + y,
    x1: box.x1 + x,
    y1: box.y1 + y,
  })
  return { words: words.map(place), baseline: place(baseline) }
}
