import { addDays, day, lastOfMonth, weekday, type Day } from '../day.ts'
import { NUMERALS } from './day-rules.ts'
import { numbersOf, type Period, type PeriodRule } from './period.ts'

const AFTER = 'sau|toi|ke tiep|tiep theo|sap toi|ke'
const BEFORE = 'truoc|roi|vua roi|vua qua|qua|ngoai'
const HERE = 'nay|hien tai|hien nay'
const WHICH = `${HERE}|sau nua|${AFTER}|${BEFORE}`

function awayOf(which: string | undefined): number {
  if (which === undefined || HERE.split('|').includes(which)) return 0
  if (which === 'sau nua') return 2
  return AFTER.split('|').includes(which) ? 1 : -1
}

type Part = string | undefined

const week = (today: Day, away: number): { start: Day; end: Day } => {
  const monday = addDays(today, 1 - weekday(today) + 7 * away)
  return { start: monday, end: addDays(monday, 6) }
}

function month(today: Day, away: number): { start: Day; end: Day } {
  const { year, month: m } = numbersOf(today)
  const at = year * 12 + m - 1 + away
  return monthOf(Math.floor(at / 12), (at % 12) + 1)
}

const monthOf = (year: number, m: number): { start: Day; end: Day } => ({
  start: day(year, m, 1) ?? '',
  end: lastOfMonth(year, m),
})

const quarterOf = (year: number, q: number): { start: Day; end: Day } => ({
  start: monthOf(year, q * 3 - 2).start,
  end: monthOf(year, q * 3).end,
})

/** "đầu", "giữa" and "cuối" of a month are its decades; of a week, a quarter or a year its first and last parts. */
function partOf({ start, end }: { start: Day; end: Day }, part: Part, unit: 'week' | 'month' | 'long'): Period {
  if (part === undefined) return { start, end }
  if (unit === 'week') return part === 'dau' ? { start, end: addDays(start, 1) } : { start: addDays(start, 3), end }
  if (unit === 'month') {
    if (part === 'dau') return { start, end: addDays(start, 9) }
    return part === 'giua' ? { start: addDays(start, 10), end: addDays(start, 19) } : { start: addDays(start, 20), end }
  }
  const { year, month: m } = numbersOf(start)
  const months = numbersOf(end).month - m + 1
  const third = Math.max(1, Math.floor(months / 3))
  if (part === 'dau') return { start, end: lastOfMonth(year, m + third - 1) }
  return part === 'giua'
    ? { start: monthOf(year, m + third).start, end: lastOfMonth(year, m + 2 * third - 1) }
    : { start: monthOf(year, m + months - third).start, end }
}

const PART = '(?:(dau|giua|cuoi) )?'

const weekRule: PeriodRule = {
  pattern: new RegExp(`(?:trong )?${PART}tuan (${WHICH})\\b`, 'y'),
  read: ([, part, which], { today }) => partOf(week(today, awayOf(which)), part, 'week'),
}

/** "cuối tuần" without more is the one that comes. */
const weekEnd: PeriodRule = {
  pattern: /(dau|giua|cuoi) tuan\b/y,
  read: ([, part], { today }) => partOf(week(today, 0), part, 'week'),
}

/** The year in which that month lies nearest: "tháng 1" in December is next January. */
function yearOfMonth(m: number, today: Day): number {
  const { year, month: now } = numbersOf(today)
  const away = m - now
  return away > 6 ? year - 1 : away <= -6 ? year + 1 : year
}

const MONTH_NAMES = 'gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap'

/** "tháng 3", "tháng tư/2025", "cuối tháng 3"; "thang sau" without marks is the next month, "tháng sáu" is June. */
const namedMonth: PeriodRule = {
  pattern: new RegExp(
    `(?:trong )?${PART}(?:thang|thg) ?(0?[1-9]|1[0-2]|${MONTH_NAMES})(?:(?: nam |[/.-])(\\d{4})| nam (nay|sau|truoc))?(?![\\d/])\\b`,
    'y',
  ),
  read([, part, said = '', year, which], { today }, raw) {
    if (said === 'sau' && !raw.includes('sáu')) return null
    const m = NUMERALS[said] ?? Number(said)
    const y =
      year !== undefined
        ? Number(year)
        : which !== undefined
          ? numbersOf(today).year + awayOf(which)
          : yearOfMonth(m, today)
    return partOf(monthOf(y, m), part, 'month')
  },
}

const monthRule: PeriodRule = {
  pattern: new RegExp(`(?:trong )?${PART}(?:thang|thg) (${WHICH})\\b`, 'y'),
  read: ([, part, which], { today }) => partOf(month(today, awayOf(which)), part, 'month'),
}

const monthEnd: PeriodRule = {
  pattern: /(dau|giua|cuoi) thang\b/y,
  read([, part], { today }) {
    const here = partOf(month(today, 0), part, 'month')
    return here.end !== null && here.end < today ? partOf(month(today, 1), part, 'month') : here
  },
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, mot: 1, hai: 2, ba: 3, tu: 4, bon: 4 }

const quarterRule: PeriodRule = {
  pattern: new RegExp(
    `(?:trong )?${PART}quy (?:([1-4]|iv|i{1,3}|mot|hai|ba|tu|bon)(?:(?: nam |[/.-]| )(\\d{4}))?|(${WHICH}))\\b`,
    'y',
  ),
  read([, part, said, year, which], { today }) {
    const { year: now, month: m } = numbersOf(today)
    if (said !== undefined)
      return partOf(quarterOf(year === undefined ? now : Number(year), QUARTERS[said] ?? Number(said)), part, 'long')
    const at = now * 4 + Math.floor((m - 1) / 3) + awayOf(which)
    return partOf(quarterOf(Math.floor(at / 4), (at % 4) + 1), part, 'long')
  },
}

const yearRule: PeriodRule = {
  pattern: new RegExp(`(?:trong |ca )?${PART}nam (20\\d\\d|${WHICH})\\b|(cuoi|dau) nam\\b`, 'y'),
  read([, part, which = 'nay', alone], { today }) {
    const year = /^\d/.test(which) ? Number(which) : numbersOf(today).year + awayOf(which)
    return partOf({ start: `${String(year)}-01-01`, end: `${String(year)}-12-31` }, part ?? alone, 'long')
  },
}

/** "6 tháng đầu năm", "nửa cuối năm" */
const halfYear: PeriodRule = {
  pattern: /(?:6 thang|sau thang|nua) (dau|cuoi) nam(?: (20\d\d))?\b/y,
  read([, half, year], { today }) {
    const y = year ?? String(numbersOf(today).year)
    return half === 'dau' ? { start: `${y}-01-01`, end: `${y}-06-30` } : { start: `${y}-07-01`, end: `${y}-12-31` }
  },
}

/** "3 ngày tới", "trong 5 ngày làm việc tới", "2 tuần nữa trở lại", "7 ngày qua", "mấy ngày tới" */
const nextDays: PeriodRule = {
  pattern:
    /(?:trong )?(?:vong )?(\d{1,2}|may|vai) (ngay lam viec|ngay|hom|tuan|thang) (toi|sap toi|tiep theo|ke tiep|nua|qua|vua qua|gan day|truoc|vua roi)\b/y,
  read([, said = '', unit, which = ''], { today, calendar }) {
    // "còn mấy ngày nữa" asks for a number.
    if (which === 'nua' && !/\d/.test(said)) return null
    const n = /\d/.test(said) ? Number(said) : 7
    const back = ['qua', 'vua qua', 'gan day', 'truoc', 'vua roi'].includes(which)
    if (unit === 'ngay lam viec')
      return back
        ? { start: calendar.addWorkingDays(today, -n), end: today }
        : { start: today, end: calendar.addWorkingDays(today, n) }
    const days = n * (unit === 'tuan' ? 7 : unit === 'thang' ? 30 : 1)
    return back ? { start: addDays(today, -days), end: today } : { start: today, end: addDays(today, days) }
  },
}

export const SPAN_RULES: readonly PeriodRule[] = [
  halfYear,
  nextDays,
  weekRule,
  weekEnd,
  namedMonth,
  monthRule,
  monthEnd,
  quarterRule,
  yearRule,
]
