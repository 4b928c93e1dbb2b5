import type { Row } from './rows.ts'
import { boxOf, textOf } from './rows.ts'
import { rightOf } from './word.ts'

/** What begins a paragraph wherever it stands. */
const BEGINS =
  /^\s*(?:[-–+•*]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|\p{Ll}\)\s|\([\da-z]{1,2}\)|[IVX]{1,5}[.)]\s|điều \d|phụ lục|nơi nhận|kính gửi|căn cứ |\|)/iu
const ENDED = /[.;:!?…]["”)]?\s*$/u
/** em */
const SAME = 0.6
const HANGING = 3
const FEWEST_SET_IN = 3

/** Tells which lines of a page only go on with the line above: there was no room for their first word. */
export function createWraps(rows: readonly Row[]): (before: Row, row: Row) => boolean {
  const rights = rows.map((r) => rightOf(boxOf(r))).sort((a, b) => a - b)
  const edge = rights[Math.floor(rights.length * 0.9)] ?? 0
  const starts = rows.map((r) => boxOf(r).x).sort((a, b) => a - b)
  const margin = starts[Math.floor(starts.length * 0.15)] ?? 0
  const isSetIn = (row: Row): boolean => boxOf(row).x - margin > SAME * row.size
  const setsIn = rows.filter(isSetIn).length >= FEWEST_SET_IN

  return (before, row) => {
    const [first] = row.words
    if (first === undefined || Math.abs(before.size - row.size) > 0.12 * row.size) return false
    const room = edge - rightOf(boxOf(before))
    if (first.width + 0.2 * row.size <= room) return false
    const text = textOf(row.words, row.size)
    const above = textOf(before.words, before.size)
    const shift = (boxOf(row).x - boxOf(before).x) / row.size
    const isLower = /^\p{Ll}/u.test(text)
    if (BEGINS.test(text) && (ENDED.test(above) || !isLower)) return false
    if (shift < -SAME) return !isSetIn(row)
    if (shift > SAME) return shift < HANGING && BEGINS.test(above)
    if (isSetIn(row)) return isLower && !ENDED.test(above)
    return setsIn || isLower || !ENDED.test(above)
  }
}
