import { day, lastOfMonth } from '../../day.ts'
import type { Derivation } from '../../deadline.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { DeadlineContext } from '../moment.ts'
import type { Keyed, WordPattern } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const YEAR = '(?<y>(?:19|20)\\d{2})(?!\\s*[-–/]?\\s*\\d)'
const MONTH = `tháng (?<m>\\d{1,2})(?!\\s*[/.]\\s*\\d{1,2}(?!\\d))(?:\\s*(?:/|năm )\\s*${YEAR})?`
const QUARTER = `quý (?<q>iv|i{1,3}|[1-4])\\b(?:\\s*(?:/|,|năm |\\s)\\s*${YEAR})?`
const DONE = '(?:(?:hoàn thành|hoàn tất|kết thúc|xong|dứt điểm) )?(?:ngay )?'
const LABEL = '\\bthời (?:gian|hạn)(?: thực hiện| hoàn thành| triển khai)*\\s*:\\s*(?:trong )?'
const ON_AND_ON = '\\s*(?:,\\s*)?(?:và )?(?:các|những) năm (?:tiếp theo|sau|kế tiếp)'
const HEADS = ['quý', 'tháng', 'năm'] as const
const BODY: Record<(typeof HEADS)[number], string> = { quý: QUARTER, tháng: MONTH, năm: `năm ${YEAR}` }

const WITHIN: WordPattern[] = HEADS.map((h) =>
  wordPattern(`\\b${DONE}(?:trong|(?:đến |trước )?hết|chậm nhất(?: là)?(?: trong)?) ${BODY[h]}`, 'g'),
)
const LABELLED: WordPattern[] = HEADS.map((h) => wordPattern(`${LABEL}${BODY[h]}`, 'g'))
const OPEN: WordPattern[] = (['quý', 'năm'] as const).map((h) =>
  wordPattern(`\\b(?:từ |trong )?${BODY[h]}${ON_AND_ON}`, 'g'),
)
/** "Năm 2026, triển khai …" at the head of a text. */
const OPENING = wordPattern(`^\\s*(?:trong )?năm ${YEAR}\\s*,\\s*(?=\\p{L})`, 'g')
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** A month, a quarter or a year as the term: its last day is the end. */
export function periods(keyed: Keyed, context: DeadlineContext): FoundDeadline[] {
  const found: FoundDeadline[] = []
  for (const pattern of OPEN) {
    for (const match of allOf(pattern, keyed)) {
      const first = firstDay(match)
      if (first !== null)
        found.push(
          candidate(keyed, match.index, match.index + match[0].length, {
            rule: 'period-and-on',
            kind: 'range',
            start: first,
          }),
        )
    }
  }
  for (const pattern of [...WITHIN, ...LABELLED, OPENING]) {
    for (const match of allOf(pattern, keyed)) {
      const last = lastDay(match, context)
      if (last === null) continue
      found.push(
        candidate(keyed, match.index, match.index + match[0].replace(/[,\s]+$/, '').length, {
          rule: last.rule,
          kind: 'by',
          end: last.day,
          assumed: last.assumed,
        }),
      )
    }
  }
  return found
}

function firstDay(match: RegExpExecArray): string | null {
  const g = match.groups ?? {}
  return g['y'] === undefined ? null : day(Number(g['y']), ((QUARTERS[g['q'] ?? 'i'] ?? 1) - 1) * 3 + 1, 1)
}

function lastDay(
  match: RegExpExecArray,
  context: DeadlineContext,
): { day: string; rule: string; assumed: Derivation['assumed'] } | null {
  const g = match.groups ?? {}
  const year = g['y'] === undefined ? context.year : Number(g['y'])
  if (year === null) return null
  const assumed: Derivation['assumed'] =
    g['y'] === undefined ? [{ what: 'year', value: String(year), from: 'document' }] : []
  const month = g['m'] !== undefined ? Number(g['m']) : g['q'] !== undefined ? (QUARTERS[g['q']] ?? 0) * 3 : 12
  if (month < 1 || month > 12) return null
  const rule = g['m'] !== undefined ? 'by-end-of-month' : g['q'] !== undefined ? 'by-end-of-quarter' : 'by-end-of-year'
  // A month already past without a year may be next year's or last year's: nobody's safe guess.
  if (g['y'] === undefined && context.month != null && month < context.month) return null
  return { day: lastOfMonth(year, month), rule, assumed }
}
