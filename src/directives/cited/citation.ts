import type { Day } from '../../calendar/day.ts'
import { day } from '../../calendar/day.ts'

/** A document as others cite it: "512/SYT-NVY ngày 14/3/2025". */
export interface Citation {
  number: string
  issuedOn: Day | null
}

const UNIT = '\\p{Lu}[\\p{L}\\d.]*'
/** Number and symbol, and the date behind them. */
export const CITATION_SOURCE = `(?<n>\\d{1,6}(?:/\\d{4})?\\s?[-/]\\s?${UNIT}(?:\\s?[-/&]\\s?${UNIT})*)(?:\\s*,?\\s*ng[àa]y\\s*(?<d>\\d{1,2})\\s*(?:/|\\.|\\s*th[áa]ng\\s*)(?<m>\\d{1,2})\\s*(?:/|\\.|\\s*n[ăa]m\\s*)(?<y>\\d{4}))?`

/** Null for what only looks like a number of a document ("3/Nhóm A" has a symbol, "24/7" has none). */
export function citationOf({ groups: g }: RegExpExecArray): Citation | null {
  const number = (g?.['n'] ?? '').replace(/\s*([-/&])\s*/g, '$1').replace(/\.+$/, '')
  if (!/[-/]\p{Lu}/u.test(number) && !/\/QH\d/.test(number)) return null
  const issuedOn = g?.['y'] === undefined ? null : day(Number(g['y']), Number(g['m']), Number(g['d']))
  return { number, issuedOn }
}
