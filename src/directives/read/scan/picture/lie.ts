import type { Picture } from './picture.ts'

/** The page is looked at this coarsely: lines of writing are still apart. */
const DPI = 60
/** side of the square whose mean tells paper from ink, in coarse pixels */
const AROUND = 24
const INK = 0.82
const MOST_POINTS = 40_000
/** degrees */
const STEEPEST = 9
const COARSE = 0.5
const FINE = 0.05
/** A tilt must part the lines of writing this much better than none. */
const CLEARER = 1.03

/** How the writing of a page lies. */
export interface Lie {
  /** degrees clockwise to turn the page by, so that its lines are level; they may stand on their heads then */
  degrees: number
}

interface Points {
  xs: Float64Array
  ys: Float64Array
  /** a bound of all distances */
  reach: number
}

/** Told by where the ink is: seen along its lines, a page is stripes of ink and of paper. */
export function lieOf(picture: Picture, dpi: number): Lie {
  const points = inkOf(coarse(picture, Math.max(1, Math.round(dpi / DPI))))
  if (points.xs.length < 200) return { degrees: 0 }
  const level = tiltOf(points)
  const upright = tiltOf({ ...points, xs: points.ys, ys: points.xs.map((x) => -x) })
  return upright.stripes > level.stripes * CLEARER ? { degrees: 270 - upright.tilt } : { degrees: -level.tilt }
}

/** The tilt, in degrees clockwise, at which the stripes are clearest. */
function tiltOf(points: Points): { tilt: number; stripes: number } {
  const none = stripes(points, 0)
  let best = { tilt: 0, stripes: none }
  const look = (from: number, to: number, step: number): void => {
    for (let tilt = from; tilt <= to + step / 2; tilt += step) {
      const found = stripes(points, tilt)
      if (found > best.stripes) best = { tilt, stripes: found }
    }
  }
  look(-STEEPEST, STEEPEST, COARSE)
  look(best.tilt - COARSE, best.tilt + COARSE, FINE)
  return best.stripes > none * CLEARER ? best : { tilt: 0, stripes: none }
}

/** How much the ink of neighbouring stripes differs. */
function stripes({ xs, ys, reach }: Points, degrees: number): number {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const sums = new Float64Array(2 * reach + 2)
  for (let i = 0; i < xs.length; i++) {
    const at = Math.round((ys[i] ?? 0) * cos - (xs[i] ?? 0) * sin) + reach
    sums[at] = (sums[at] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < sums.length; i++) sum += ((sums[i] ?? 0) - (sums[i - 1] ?? 0)) ** 2
  return sum
}

/** The darkest pixel of each square stands for it, so that thin strokes stay. */
function coarse({ data, width, height }: Picture, side: number): Picture {
  const [w, h] = [Math.ceil(width / side), Math.ceil(height / side)]
  const out = new Uint8Array(w * h).fill(255)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / side) * w
    for (let x = 0; x < width; x++) {
      const at = row + Math.floor(x / side)
      const value = data[y * width + x] ?? 255
      if (value < (out[at] ?? 255)) out[at] = value
    }
  }
  return { data: out, width: w, height: h }
}

/** Pixels that are darker than the paper around them. */
function inkOf({ data, width, height }: Picture): Points {
  const means = meansOf({ data, width, height }, AROUND)
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) < means(x, y) * INK) {
        xs.push(x)
        ys.push(y)
      }
    }
  }
  const every = Math.max(1, Math.ceil(xs.length / MOST_POINTS))
  const some = (all: number[]): Float64Array => Float64Array.from(all.filter((_, i) => i % every === 0))
  return { xs: some(xs), ys: some(ys), reach: width + height }
}

/** The mean of the square that a pixel lies in. */
export function meansOf({ data, width, height }: Picture, side: number): (x: number, y: number) => number {
  const [w, h] = [Math.ceil(width / side), Math.ceil(height / side)]
  const sums = new Float64Array(w * h)
  const counts = new Float64Array(w * h)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / side) * w
    for (let x = 0; x < width; x++) {
      const at = row + Math.floor(x / side)
      sums[at] = (sums[at] ?? 0) + (data[y * width + x] ?? 255)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return (x, y) => {
    const at = Math.floor(y / side) * w + Math.floor(x / side)
    return (sums[at] ?? 0) / Math.max(1, counts[at] ?? 1)
  }
}
