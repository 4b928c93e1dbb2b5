import { day, lastOfMonth } from '../../day.ts'
import type { Derivation } from '../../deadline.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { DeadlineContext } from '../moment.ts'
import type { Keyed, WordPattern } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const YEAR = '(?<y>(?:19|20)\\d{2})(?!\\s*[-–/]?\\s*\\d)'
const MONTH = `tháng (?:\\d{1,2}\\s*(?:,|và|[-–])\\s*){0,5}(?<m>\\d{1,2})(?!\\d)(?!\\s*[/.]\\s*\\d{1,2}(?!\\d))(?:\\s*(?:/|năm )\\s*${YEAR})?`
const Q = '(?:iv|i{1,3}|[1-4])'
const QUARTER = `quý (?:${Q}\\s*(?:,|và|[-–])\\s*(?:quý )?){0,3}(?<q>${Q})\\b(?:\\s*(?:/|,|năm |\\s)\\s*${YEAR})?`
const HALF = `(?:0?(?<hm>6|9)|sáu|chín) tháng (?<half>đầu|cuối) năm(?: ${YEAR})?`
const DONE = '(?:(?:hoàn thành|hoàn tất|kết thúc|xong|dứt điểm) )?(?:ngay )?'
const LABEL = '\\bthời (?:gian|hạn)(?: thực hiện| hoàn thành| triển khai)*\\s*:\\s*(?:trong |hoàn thành )*'
const ON_AND_ON = '\\s*(?:,\\s*)?(?:và )?(?:các|những) năm (?:tiếp theo|sau|kế tiếp)'
const HEADS = ['quý', 'tháng', 'nửa', 'năm'] as const
const BODY: Record<(typeof HEADS)[number], string> = {
  quý: QUARTER,
  tháng: MONTH,
  nửa: HALF,
  năm: `năm ${YEAR}`,
}

const WITHIN: WordPattern[] = HEADS.map((h) =>
  wordPattern(
    `\\b${DONE}(?:trong(?: các| hai| ba| cả)?|(?:(?:chậm|muộn) nhất (?:là )?)?(?:đến |trước )?hết|(?<!nay )(?:đến |vào |trước )cuối|(?:chậm|muộn) nhất(?: là)?(?: đến)?(?: trong| vào)?(?: cuối)?|không quá) ${BODY[h]}`,
    'g',
  ),
)
const LABELLED: WordPattern[] = HEADS.map((h) => wordPattern(`${LABEL}${BODY[h]}`, 'g'))
const OPEN: WordPattern[] = (['quý', 'năm'] as const).map((h) =>
  wordPattern(`\\b(?:từ |trong )?${BODY[h]}${ON_AND_ON}`, 'g'),
)
/** "Năm 2026, triển khai …", "Tháng 5/2025: …" at the head of a text. */
const OPENING: WordPattern[] = HEADS.map((h) => wordPattern(`^\\s*(?:trong )?${BODY[h]}\\s*[,:]\\s*(?=\\p{L})`, 'g'))
const BEFORE: WordPattern[] = [
  wordPattern(`\\b${DONE}trước (?:đầu )?${MONTH}`, 'g'),
  wordPattern(`\\b${DONE}trước (?:đầu )?${QUARTER}`, 'g'),
  wordPattern(`\\b(?:hoàn thành|hoàn tất|xong|kết thúc) (?:[^,;.]{0,40} )?trước năm ${YEAR}`, 'g'),
]
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
  for (const pattern of BEFORE) {
    for (const match of allOf(pattern, keyed)) {
      const last = lastDay(match, context)
      if (last === null) continue
      const span = match[0].trimEnd().length
      found.push(
        candidate(keyed, match.index, match.index + span, {
          rule: 'before-a-period',
          kind: 'before',
          end: firstOf(match.groups ?? {}, last.day),
          assumed: last.assumed,
        }),
      )
    }
  }
  for (const pattern of [...WITHIN, ...LABELLED, ...OPENING]) {
    for (const match of allOf(pattern, keyed)) {
      const last = lastDay(match, context)
      if (last === null) continue
      found.push(
        candidate(keyed, match.index, match.index + match[0].replace(/[,:\s]+$/, '').length, {
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

/** The first day of the month, quarter or year whose last day is given. */
function firstOf(g: Record<string, string | undefined>, last: string): string | null {
  const year = Number(last.slice(0, 4))
  const month = Number(last.slice(5, 7))
  return day(year, g['m'] !== undefined ? month : g['q'] !== undefined ? month - 2 : 1, 1)
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
  const { month, rule } = lastMonth(g)
  if (month < 1 || month > 12) return null
  // A month already past without a year may be next year's or last year's: nobody's safe guess.
  if (g['y'] === undefined && context.month != null && month < context.month) return null
  return { day: lastOfMonth(year, month), rule, assumed }
}

function lastMonth(g: Record<string, string | undefined>): { month: number; rule: string } {
  if (g['m'] !== undefined) return { month: Number(g['m']), rule: 'by-end-of-month' }
  if (g['q'] !== undefined) return { month: (QUARTERS[g['q']] ?? 0) * 3, rule: 'by-end-of-quarter' }
  const first = g['half'] !== undefined && !/^cu/u.test(g['half'])
  return first ? { month: g['hm'] === '9' ? 9 : 6, rule: 'by-end-of-half-year' } : { month: 12, rule: 'by-end-of-year' }
}
