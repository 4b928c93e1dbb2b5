import type { Day } from '../../day.ts'
import { day } from '../../day.ts'
import type { DeadlineKind, Derivation } from '../../deadline.ts'
import { fold } from '../../../base/vietnamese.ts'
import { dayOfLunar } from '../../lunar/lunar-calendar.ts'
import type { FoundDeadline } from '../candidate.ts'
import { candidate } from '../candidate.ts'
import type { DeadlineContext } from '../moment.ts'
import type { Keyed } from '../word-pattern.ts'
import { allOf, wordPattern } from '../word-pattern.ts'

const MONTH_NAMES = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'một', 'chạp']
const BARE_NAMES = MONTH_NAMES.map(fold)
const NAMED = `(?:giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)`
const LEAD =
  '(?<lead>(?:hoàn thành )?(?:(?:chậm|muộn) nhất(?: là| vào)? )?(?:đến )?trước|(?:chậm|muộn) nhất(?: là| vào)?|đến hết|hết|đến|vào|đúng) '
const MARK = '(?:\\s*\\(?(?:âm lịch|âl)\\)?)'
const DATE = '(?:ngày )?(?:mồng |mùng )?(?<d>\\d{1,2})'
const YEAR = '(?: năm (?<y>\\d{4}))?'
/** Days that are surely lunar: the 15th by its own name, months with names of their own, a Tết day, or "âm lịch" written. */
const LUNAR = [
  `(?:ngày )?(?<full>rằm) tháng (?:(?<name>${NAMED})|(?<m>\\d{1,2}))${MARK}?${YEAR}${MARK}?`,
  `${DATE} tháng (?<name>giêng|chạp)${MARK}?${YEAR}${MARK}?`,
  `${DATE}\\s*(?:/|tháng )\\s*(?:(?<name>${NAMED})|(?<m>\\d{1,2}))${MARK}`,
  `(?:mồng|mùng) (?<d>\\d{1,2}) (?<tet>tết)(?: nguyên đán)?${YEAR}`,
].map((source) => wordPattern(`\\b${LEAD}${source}(?![\\p{L}\\p{N}])`, 'g'))

/** Days of the lunar calendar (âm lịch), as the day of the solar one that they fall on next. */
export function lunarDays(keyed: Keyed, context: DeadlineContext): FoundDeadline[] {
  return LUNAR.flatMap((pattern) =>
    allOf(pattern, keyed).map((match) => {
      const g = match.groups ?? {}
      const month = monthOf(g, keyed)
      const date = g['full'] === undefined ? Number(g['d']) : 15
      const found = nextDay(month, date, g['y'], context)
      const kind = kindOf(g['lead'] ?? '')
      const assumed: Derivation['assumed'] =
        found === null ? [] : [{ what: 'lunar', value: `${String(date)}/${String(month)}`, from: 'calendar' }]
      if (found !== null && g['y'] === undefined) {
        assumed.push({ what: 'year', value: found.slice(0, 4), from: 'document' })
      }
      return candidate(keyed, match.index, match.index + match[0].length, {
        rule: 'lunar-day',
        kind,
        start: kind === 'on' ? found : null,
        end: found,
        assumed,
      })
    }),
  )
}

function monthOf(g: Record<string, string | undefined>, { spelling }: Keyed): number {
  if (g['tet'] !== undefined) return 1
  if (g['m'] !== undefined) return Number(g['m'])
  const names = spelling === 'full' ? MONTH_NAMES : BARE_NAMES
  return names.indexOf(g['name'] ?? '') + 1
}

function kindOf(lead: string): DeadlineKind {
  if (/tr(?:ước|uoc)/u.test(lead)) return 'before'
  return /^(?:vào|đúng|vao|dung)/u.test(lead) ? 'on' : 'by'
}

/** With a year the day in it; without one the first such day from the document's own on. */
function nextDay(month: number, date: number, written: string | undefined, context: DeadlineContext): Day | null {
  if (written !== undefined) return dayOfLunar({ year: Number(written), month, date })
  if (context.year === null || context.month == null) return null
  const from = day(context.year, context.month, context.date ?? 1)
  if (from === null) return null
  for (const year of [context.year - 1, context.year, context.year + 1]) {
    const found = dayOfLunar({ year, month, date })
    if (found !== null && found >= from) return found
  }
  return null
}
