import type { Day } from '../../day.ts'
import { addDays, day, lastOfMonth } from '../../day.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { DeadlineContext, Moment } from '../moment.ts'
import { dayOfMoment } from '../moment.ts'
import type { Keyed } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const FROM = wordPattern(
  '\\b(?:(?:bắt đầu )?(?:kể )?từ|thời gian(?: [^,;.:]{0,40})?\\s*:|trong (?:các|\\d{1,2}|hai|ba))\\s*(?:ngày\\s*)?$',
)
const TO = wordPattern('^\\s*(?:\\([^)]{0,20}\\)\\s*)?(?:,\\s*)?(?:(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?|[-–—])\\s*$')
const FROM_DATE_TO = wordPattern(
  '\\b(?:kể )?từ (?:ngày )?(\\d{1,2})\\s*(?:(?:đến|tới)(?: hết)?(?: ngày)?|[-–—](?: ngày)?)\\s*$',
)
const DAYS_FROM = wordPattern('\\btrong (?:vòng|thời hạn|thời gian) (\\d{1,3}) ngày,? kể từ (?:ngày\\s*)?$')
const BEFORE = 60

/** "từ … đến …" between two days, in all its shapes. */
export function ranges(keyed: Keyed, moments: Moment[], context: DeadlineContext): FoundDeadline[] {
  return moments.flatMap((last, i) => {
    if (!last.exists) return []
    const first = moments[i - 1]
    const pair = first === undefined ? null : rangeOfTwo(keyed, first, last, context)
    return pair ?? rangeOfOne(keyed, last, context)
  })
}

interface Facts {
  rule: string
  from: number
  start: Day
  end: Day
  time?: string | null
}

function range(keyed: Keyed, last: Moment, assumedYear: boolean, { rule, from, ...facts }: Facts): FoundDeadline[] {
  if (facts.start > facts.end) return []
  const assumed = assumedYear ? [{ what: 'year' as const, value: facts.end.slice(0, 4), from: 'document' }] : []
  return [candidate(keyed, from, last.end, { rule, kind: 'range', ...facts, assumed })]
}

/** "từ ngày 20-28/3/2025", "từ 20 đến 28/3/2025", "trong vòng 15 ngày kể từ ngày 01/4/2025". */
function rangeOfOne(keyed: Keyed, last: Moment, context: DeadlineContext): FoundDeadline[] {
  const left = Math.max(0, last.start - BEFORE)
  const words = keyed.key.slice(left, last.start)
  const to = dayOfMoment(last, context)
  if (to === null) return []
  const dayBefore = (date: number): Day | null => day(Number(to.day.slice(0, 4)), last.month ?? 0, date)
  const spelled = FROM_DATE_TO[keyed.spelling].exec(words)
  const short = last.from === null ? spelled : FROM[keyed.spelling].exec(words)
  const start = short === null ? null : dayBefore(last.from ?? Number(short[1]))
  if (short !== null && start !== null) {
    return range(keyed, last, to.assumedYear, { rule: 'range-short', from: left + short.index, start, end: to.day })
  }
  const counted = DAYS_FROM[keyed.spelling].exec(words)
  if (counted === null) return []
  const end = addDays(to.day, Number(counted[1]) - 1)
  return range(keyed, last, to.assumedYear, { rule: 'days-from-day', from: left + counted.index, start: to.day, end })
}

/** Each year that is not written is that of the other day, or the one beside it where the months say so. */
function rangeOfTwo(keyed: Keyed, first: Moment, last: Moment, context: DeadlineContext): FoundDeadline[] | null {
  if (!first.exists || !TO[keyed.spelling].test(keyed.key.slice(first.end, last.start))) return null
  const left = Math.max(0, first.start - BEFORE)
  const lead = FROM[keyed.spelling].exec(keyed.key.slice(left, first.start))
  const crosses = (first.month ?? 0) > (last.month ?? 0)
  const written = last.year ?? (first.year === null ? null : first.year + (crosses ? 1 : 0))
  const to = dayOfMoment({ ...last, year: written }, context)
  if (lead === null || to === null) return null
  const year = Number(to.day.slice(0, 4))
  const start = day(first.year ?? (crosses ? year - 1 : year), first.month ?? 0, first.date)
  if (start === null) return null
  const time = first.time ?? last.time
  return range(keyed, last, to.assumedYear, { rule: 'range', from: left + lead.index, start, end: to.day, time })
}

const SEPARATED = '\\s*(?:/|,?\\s*năm )\\s*'
const UNTIL = '\\s*(?:(?:đến|tới)(?: hết| cuối)?|[-–—])\\s*'
const MONTHS = wordPattern(
  `\\btừ (?:đầu )?tháng (?<m1>\\d{1,2})(?:${SEPARATED}(?<y1>\\d{4}))?${UNTIL}(?:tháng )?(?<m2>\\d{1,2})(?!\\d)(?:${SEPARATED}(?<y2>\\d{4}))?`,
  'g',
)
const MONTH_TO_MONTH = wordPattern(
  `\\b(?:trong |thời gian(?: thực hiện| hoàn thành| triển khai)*\\s*:\\s*)tháng (?<m1>\\d{1,2})\\s*[-–]\\s*(?:tháng )?(?<m2>\\d{1,2})(?!\\d)(?:${SEPARATED}(?<y2>\\d{4}))`,
  'g',
)
const QUARTER = '(?:iv|i{1,3}|[1-4])'
const QUARTERS = wordPattern(
  `\\btừ quý (?<q1>${QUARTER})(?:${SEPARATED}(?<y1>\\d{4}))?${UNTIL}(?:quý )?(?<q2>${QUARTER})(?:${SEPARATED}(?<y2>\\d{4}))`,
  'g',
)
const YEARS = wordPattern(
  `\\bthời gian(?: thực hiện| triển khai)?\\s*:\\s*(?:giai đoạn |trong )?(?:từ )?(?:năm )?(?<y1>20\\d{2})${UNTIL}(?:năm )?(?<y2>20\\d{2})(?!\\d)`,
  'g',
)
const NUMBERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }
const quarter = (q: string | undefined): number => NUMBERS[q ?? ''] ?? Number(q)

/** "từ tháng 4 đến tháng 12 năm 2025", "từ quý II đến quý IV/2025", "Thời gian: 2025 - 2030". */
export function rangesOfPeriods(keyed: Keyed, context: DeadlineContext): FoundDeadline[] {
  return [MONTHS, MONTH_TO_MONTH, QUARTERS, YEARS].flatMap((pattern) =>
    allOf(pattern, keyed).flatMap((match) => {
      const g = match.groups ?? {}
      const quarters = g['q1'] !== undefined
      const m1 = quarters ? quarter(g['q1']) * 3 - 2 : Number(g['m1'] ?? 1)
      const m2 = quarters ? quarter(g['q2']) * 3 : Number(g['m2'] ?? 12)
      const y2 = Number(g['y2'] ?? g['y1'] ?? context.year)
      const y1 = Number(g['y1'] ?? (m1 > m2 ? y2 - 1 : y2))
      const start = day(y1, m1, 1)
      if (start === null || day(y2, m2, 1) === null) return []
      const assumed =
        (g['y1'] ?? g['y2']) === undefined
          ? [{ what: 'year' as const, value: String(context.year), from: 'document' }]
          : []
      const end = lastOfMonth(y2, m2)
      if (end < start) return []
      const to = match.index + match[0].length
      return [candidate(keyed, match.index, to, { rule: 'range-of-months', kind: 'range', start, end, assumed })]
    }),
  )
}
