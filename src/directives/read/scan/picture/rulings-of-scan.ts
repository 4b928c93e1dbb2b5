import type { Ruling } from '../../layout/word.ts'
import { meansOf } from './lie.ts'
import type { Picture } from './picture.ts'

const POINTS_PER_INCH = 72
/** inches: no letter has so long a stroke */
const SHORTEST = 0.3
/** inches: what is thicker is a bar or a picture */
const THICKEST = 0.04
/** pixels that a scanner drops out of a line */
const HOLE = 3
/** rise of a line that is not quite level */
const SLOPE = 0.004
/** share of the paper's brightness around it */
const INK = 0.78
const AROUND = 64
const MOST_RUNS = 30_000

/** From (from, at) to (to, last): pixels along and across the line. */
interface Run {
  from: number
  to: number
  at: number
  last: number
}

/** The drawn lines of a picture whose writing is level, in points. */
export function rulingsOfScan(picture: Picture, dpi: number): Ruling[] {
  const { data, width, height } = picture
  const mean = meansOf(picture, AROUND)
  const isInk = (x: number, y: number): boolean => (data[y * width + x] ?? 255) < mean(x, y) * INK
  const shortest = Math.round(SHORTEST * dpi)
  const thickest = THICKEST * dpi
  const points = POINTS_PER_INCH / dpi
  const lines = (across: number, along: number, ink: (along: number, across: number) => boolean): Run[] =>
    joined(runsOf(across, along, shortest, ink)).filter((l) => l.last - l.at + 1 <= thickest + SLOPE * (l.to - l.from))
  return [
    ...lines(height, width, isInk).map((l) => ruling([l.from, l.at, l.to, l.last], points)),
    ...lines(width, height, (y, x) => isInk(x, y)).map((l) => ruling([l.at, l.from, l.last, l.to], points)),
  ]
}

const ruling = ([x0, y0, x1, y1]: [number, number, number, number], points: number): Ruling => ({
  x0: x0 * points,
  y0: y0 * points,
  x1: (x1 + 1) * points,
  y1: (y1 + 1) * points,
})

function runsOf(across: number, along: number, shortest: number, ink: (a: number, b: number) => boolean): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < across && runs.length < MOST_RUNS; at++) {
    let from = -1
    let to = -1
    for (let i = 0; i <= along + HOLE; i++) {
      if (i < along && ink(i, at)) {
        if (from < 0) from = i
        to = i
      } else if (from >= 0 && i - to > HOLE) {
        if (to - from + 1 >= shortest) runs.push({ from, to, at, last: at })
        from = -1
      }
    }
  }
  return runs
}

/** A line is several runs, one beside the other, and one after the other where it is not quite level. */
function joined(runs: readonly Run[]): Run[] {
  const open: Run[] = []
  const done: Run[] = []
  for (const run of runs) {
    const touches = (l: Run): boolean => run.from <= l.to + HOLE * 2 && l.from <= run.to + HOLE * 2
    for (let i = open.length - 1; i >= 0; i--) {
      const line = open[i]
      if (line && run.at - line.last > HOLE) done.push(...open.splice(i, 1))
    }
    const met = open.filter(touches)
    const [first] = met
    if (first === undefined) {
      open.push({ ...run })
      continue
    }
    for (const other of met.slice(1)) open.splice(open.indexOf(other), 1)
    first.from = Math.min(run.from, ...met.map((l) => l.from))
    first.to = Math.max(run.to, ...met.map((l) => l.to))
    first.at = Math.min(...met.map((l) => l.at))
    first.last = run.at
  }
  return [...done, ...open]
}

/** The picture without these lines: a recogniser takes them for letters. */
export function withoutRulings({ data, width, height }: Picture, rulings: readonly Ruling[], dpi: number): Picture {
  const out = Uint8Array.from(data)
  const pixels = dpi / POINTS_PER_INCH
  const mean = meansOf({ data, width, height }, AROUND)
  for (const { x0, y0, x1, y1 } of rulings) {
    for (let y = Math.max(0, Math.floor(y0 * pixels) - 1); y <= Math.min(height - 1, Math.ceil(y1 * pixels)); y++) {
      for (let x = Math.max(0, Math.floor(x0 * pixels) - 1); x <= Math.min(width - 1, Math.ceil(x1 * pixels)); x++)
        out[y * width + x] = Math.max(out[y * width + x] ?? 255, mean(x, y))
    }
  }
  return { data: out, width, height }
}
