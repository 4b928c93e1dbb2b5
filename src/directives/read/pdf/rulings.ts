import type { Ruling } from '../layout/word.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdf } from './pdfium.ts'

/** fpdf_edit.h */
const PATH = 2
const FORM = 5
const LINE_TO = 0
const MOVE_TO = 2
/** points: a thin rectangle is a line */
const THICKEST = 2.5
const STRAIGHT = 1
const MOST_OBJECTS = 20_000
const DEEPEST = 3

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]
const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** The drawn lines of a page, upright and level ones. */
export function rulingsOfPage(pdf: Pdf, page: number, frame: PageFrame): Ruling[] {
  const { api, scratch } = pdf
  const out: Ruling[] = []
  let left = MOST_OBJECTS

  function walk(count: number, at: (i: number) => number, matrix: Matrix, depth: number): void {
    for (let i = 0; i < count && left-- > 0; i++) {
      const object = at(i)
      const type = api.FPDFPageObj_GetType(object)
      if (type === PATH) path(object, times(matrixOf(object), matrix))
      else if (type === FORM && depth < DEEPEST) {
        const inner = times(matrixOf(object), matrix)
        walk(api.FPDFFormObj_CountObjects(object), (k) => api.FPDFFormObj_GetObject(object, k), inner, depth + 1)
      }
    }
  }

  function matrixOf(object: number): Matrix {
    if (!api.FPDFPageObj_GetMatrix(object, scratch.at)) return SAME
    const value = (i: number): number => scratch.float(i * 4)
    return [value(0), value(1), value(2), value(3), value(4), value(5)]
  }

  function path(object: number, matrix: Matrix): void {
    const segments = api.FPDFPath_CountSegments(object)
    let from: [number, number] | null = null
    let start: [number, number] | null = null
    const points: [number, number][] = []
    for (let i = 0; i < Math.min(segments, 2_000); i++) {
      const segment = api.FPDFPath_GetPathSegment(object, i)
      const type = api.FPDFPathSegment_GetType(segment)
      if (!api.FPDFPathSegment_GetPoint(segment, scratch.at, scratch.at + 4)) continue
      const to = shown(scratch.float(0), scratch.float(4), matrix)
      points.push(to)
      if (type === MOVE_TO) start = to
      else if (type === LINE_TO && from) line(from, to)
      if (api.FPDFPathSegment_GetClose(segment) && start) line(to, start)
      from = to
    }
    if (segments <= 6) thin(points)
  }

  function shown(x: number, y: number, [a, b, c, d, e, f]: Matrix): [number, number] {
    const [px, py] = [a * x + c * y + e, b * x + d * y + f]
    return [frame.x(px, py), frame.y(px, py)]
  }

  function line([ax, ay]: [number, number], [bx, by]: [number, number]): void {
    if (Math.abs(ax - bx) > STRAIGHT && Math.abs(ay - by) > STRAIGHT) return
    out.push({ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) })
  }

  /** Many programs draw a line as a filled rectangle. */
  function thin(points: [number, number][]): void {
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
    if (points.length >= 4 && (box.x1 - box.x0 <= THICKEST || box.y1 - box.y0 <= THICKEST)) out.push(box)
  }

  walk(api.FPDFPage_CountObjects(page), (i) => api.FPDFPage_GetObject(page, i), SAME, 0)
  return out
}

/** First `m`, then `n`. */
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
]
