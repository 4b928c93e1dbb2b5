import { titleTypeOf } from '../../structure/parts.ts'
import type { Row } from './rows.ts'
import { boxOf, textOf } from './rows.ts'
import { rightOf } from './word.ts'

/** Lines in reading order. `apart`: another column or part of the form begins here. */
export interface PlacedRow extends Row {
  apart: boolean
  /** null in running text */
  column: 'left' | 'right' | null
}

const MOTTO = /CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|CONG HOA XA HOI/u
const ADDRESSED = /^(?:kính gửi|điện)\s*:?/iu
/** What comes after a foot on the same page. */
const ANNEX = /^(?:PHỤ LỤC|BIỂU|DANH SÁCH|DANH MỤC|MẪU)(?!\p{L})/u
const COPIES = /^nơi\s*nhận\s*[:.]?/iu
const HEAD_ROWS = 14
/** No line of a right column ends like this. */
const TORN = /(?:\sVIỆT|\sCHỦ|\sNGHĨA|\sSẢN|,|ngày(?:\s*\d+)?|tháng(?:\s*\d+)?|năm)\s*$/u
/** share of the page's width where the gutter between two columns can lie */
const FROM = 0.2
const TO = 0.75
/** em */
const NARROWEST = 0.7

/** Head and foot of a directive stand in two columns: first the left one, then the right one. */
export function inReadingOrder(rows: readonly Row[], width: number): PlacedRow[] {
  const head = headOf(rows, width)
  const rest = rows.slice(head?.end ?? 0)
  const foot = footOf(rest, width)
  const flowing = (some: readonly Row[]): PlacedRow[] =>
    some.map((row, i) => ({ ...row, column: null, apart: i === 0 && head !== null }))
  if (foot === null) return [...(head ? columns(head) : []), ...flowing(rest)]
  return [
    ...(head ? columns(head) : []),
    ...flowing(rest.slice(0, foot.start)),
    ...columns(foot),
    ...rest.slice(foot.end).map((row, i) => ({ ...row, column: null, apart: i === 0 })),
  ]
}

interface TwoColumns {
  rows: readonly Row[]
  start: number
  end: number
  gutter: Interval
}

type Interval = [from: number, to: number]

function columns({ rows, gutter: [from, to] }: TwoColumns): PlacedRow[] {
  const middle = (from + to) / 2
  const side = (column: 'left' | 'right'): PlacedRow[] =>
    rows
      .map((row) => ({ ...row, words: row.words.filter((w) => w.x < middle === (column === 'left')) }))
      .filter((row) => row.words.length > 0)
      .map((row, i) => ({ ...row, column, apart: i === 0 }))
  return [...side('left'), ...whole(side('right'))]
}

/** A narrow column breaks "… VIỆT / NAM" and "… tháng 11 năm / 2025". */
function whole(rows: PlacedRow[]): PlacedRow[] {
  const out: PlacedRow[] = []
  for (const row of rows) {
    const last = out.at(-1)
    const torn = last !== undefined && TORN.test(textOf(last.words, last.size))
    if (last && torn) out[out.length - 1] = { ...last, words: [...last.words, ...row.words] }
    else out.push(row)
  }
  return out
}

/** From the top to the last line that leaves a gutter free: agency and number left, motto and date right. */
function headOf(rows: readonly Row[], width: number): TwoColumns | null {
  const motto = rows.slice(0, HEAD_ROWS).findIndex((r) => MOTTO.test(textOf(r.words, r.size)))
  if (motto < 0) return null
  let gutter: Interval | null = [width * FROM, width * TO]
  let end = 0
  for (const row of rows.slice(0, HEAD_ROWS)) {
    const text = textOf(row.words, row.size).trim()
    const isTitle = ADDRESSED.test(text) || titleTypeOf(text) !== null
    const next: Interval | null = isTitle ? null : narrowed(gutter, row)
    if (next === null) break
    gutter = next
    end++
  }
  return end > motto ? { rows: rows.slice(0, end), start: 0, end, gutter } : null
}

/** From "Nơi nhận" (and the capacity beside or above it) as far down as a gutter stays free. */
function footOf(rows: readonly Row[], width: number): TwoColumns | null {
  const copies = rows.findIndex((r) => COPIES.test(textOf(r.words, r.size).trim()))
  if (copies < 0) return null
  let gutter: Interval = [width * FROM, width * TO]
  let end = copies
  for (const row of rows.slice(copies)) {
    const next = ANNEX.test(textOf(row.words, row.size).trim()) ? null : narrowed(gutter, row)
    if (next === null) break
    gutter = next
    end++
  }
  let start = copies
  while (start > 0 && isRight(rows[start - 1], gutter, width)) start--
  return end > copies ? { rows: rows.slice(start, end), start, end, gutter } : null
}

const isRight = (row: Row | undefined, [, to]: Interval, width: number): boolean =>
  row !== undefined && boxOf(row).x > Math.max(width * 0.4, to - width * 0.12) && rightOf(boxOf(row)) > width * 0.5

/** The widest piece of the gutter that the line leaves free; null when none is wide enough. */
function narrowed([from, to]: Interval, { words, size }: Row): Interval | null {
  let best: Interval | null = null
  let at = from
  const offer = (end: number): void => {
    if (end - at >= NARROWEST * size && end - at > (best === null ? 0 : best[1] - best[0])) best = [at, end]
  }
  for (const word of words) {
    if (word.x > at) offer(Math.min(word.x, to))
    at = Math.max(at, rightOf(word))
    if (at >= to) break
  }
  if (at < to) offer(to)
  return best
}
