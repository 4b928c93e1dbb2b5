import { addDays, day, lastOfMonth } from '../../day.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { DeadlineContext, Moment } from '../moment.ts'
import { dayOfMoment } from '../moment.ts'
import type { Keyed } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const FROM = wordPattern('\\b(?:(?:bắt đầu )?(?:kể )?từ|thời gian(?: [^,;.:]{0,40})?\\s*:)\\s*(?:ngày\\s*)?$')
const TO = wordPattern('^\\s*(?:\\([^)]{0,20}\\)\\s*)?(?:(?:đến|tới)(?: hết)?(?: ngày)?|[-–—])\\s*$')
const FROM_DATE_TO = wordPattern('\\b(?:kể )?từ (?:ngày )?(\\d{1,2}) (?:đến|tới)(?: hết)?(?: ngày)?\\s*$')
const DAYS_FROM = wordPattern('\\btrong (?:vòng|thời hạn|thời gian) (\\d{1,3}) ngày,? kể từ (?:ngày\\s*)?$')
const MONTHS = wordPattern(
  '\\btừ tháng (\\d{1,2})(?:\\s*(?:/|năm )\\s*(\\d{4}))? (?:đến|tới)(?: hết)? tháng (\\d{1,2})\\s*(?:/|năm )\\s*(\\d{4})',
  'g',
)
const assumedFrom = (value: string): { what: 'year'; value: string; from: string }[] => [
  { what: 'year', value, from: 'document' },
]

/** "từ … đến …" in all its shapes. */
export function ranges(keyed: Keyed, moments: Moment[], context: DeadlineContext): FoundDeadline[] {
  const found: FoundDeadline[] = []
  const spelling = keyed.spelling
  moments.forEach((last, i) => {
    const leftFrom = Math.max(0, last.start - 60)
    const left = keyed.key.slice(leftFrom, last.start)
    const to = dayOfMoment(last, context)
    if (to === null) return
    const assumed = to.assumedYear ? assumedFrom(to.day.slice(0, 4)) : []
    const dayBefore = (date: number): string | null => day(Number(to.day.slice(0, 4)), last.month ?? 0, date)
    const short = last.from === null ? null : FROM[spelling].exec(left)
    if (last.from !== null && short !== null) {
      const start = dayBefore(last.from)
      if (start !== null) {
        found.push(
          candidate(keyed, leftFrom + short.index, last.end, {
            rule: 'range-short',
            kind: 'range',
            start,
            end: to.day,
            assumed,
          }),
        )
      }
      return
    }
    const spelled = FROM_DATE_TO[spelling].exec(left)
    if (spelled !== null) {
      const start = dayBefore(Number(spelled[1]))
      if (start !== null && start <= to.day) {
        found.push(
          candidate(keyed, leftFrom + spelled.index, last.end, {
            rule: 'range-short',
            kind: 'range',
            start,
            end: to.day,
            assumed,
          }),
        )
      }
      return
    }
    const counted = DAYS_FROM[spelling].exec(left)
    if (counted !== null) {
      const end = addDays(to.day, Number(counted[1]) - 1)
      found.push(
        candidate(keyed, leftFrom + counted.index, last.end, {
          rule: 'days-from-day',
          kind: 'range',
          start: to.day,
          end,
          assumed,
        }),
      )
      return
    }
    const first = moments[i - 1]
    if (first === undefined || !TO[spelling].test(keyed.key.slice(first.end, last.start))) return
    const outer = Math.max(0, first.start - 60)
    const lead = FROM[spelling].exec(keyed.key.slice(outer, first.start))
    if (lead === null) return
    const year = first.year ?? Number(to.day.slice(0, 4))
    const start = day(year, first.month ?? 0, first.date)
    if (start === null || start > to.day) return
    found.push(
      candidate(keyed, outer + lead.index, last.end, {
        rule: 'range',
        kind: 'range',
        start,
        end: to.day,
        time: first.time ?? last.time,
        assumed,
      }),
    )
  })
  for (const match of allOf(MONTHS, keyed)) {
    const [, m1, y1, m2, y2] = match
    const start = day(Number(y1 ?? y2), Number(m1), 1)
    if (start === null || day(Number(y2), Number(m2), 1) === null) continue
    const end = lastOfMonth(Number(y2), Number(m2))
    found.push(
      candidate(keyed, match.index, match.index + match[0].length, {
        rule: 'range-of-months',
        kind: 'range',
        start,
        end,
      }),
    )
  }
  return found
}
