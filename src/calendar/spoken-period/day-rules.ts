import { addDays, day, daysBetween, weekday, type Day } from '../day.ts'
import { numbersOf, oneDay, type PeriodRule } from './period.ts'

/** Folded numerals as people say them in days and months. "sau" is six only where a day of the week is named. */
export const NUMERALS: Readonly<Record<string, number>> = {
  mot: 1,
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
}

const AWAY: Readonly<Record<string, number>> = {
  'hom nay': 0,
  'ngay hom nay': 0,
  'bua nay': 0,
  'sang nay': 0,
  'chieu nay': 0,
  'toi nay': 0,
  'trong ngay': 0,
  'ngay mai': 1,
  'hom sau': 1,
  mai: 1,
  'ngay kia': 2,
  'ngay mot': 2,
  'ngay moi': 1,
  'hom qua': -1,
  'ngay hom qua': -1,
  'hom kia': -2,
  'hom kia kia': -3,
}

/** The named day of a week: "thứ 6 này", "t6 tuần sau"; alone it is the next one, today included. */
const weekdayRule: PeriodRule = {
  pattern:
    /(?:ngay |sang |chieu )?(?:thu ([2-7]|hai|ba|tu|nam|sau|bay)|t([2-7])|(chu nhat|cn))(?: (tuan nay|tuan sau|tuan toi|tuan truoc|tuan roi|nay|toi|sau|truoc|roi|vua roi|vua qua))?/y,
  read([, spoken, short, sunday, which], { today }) {
    const said = spoken ?? short ?? ''
    const n = sunday ? 7 : (NUMERALS[said] ?? Number(said)) - 1
    const here = addDays(today, n - weekday(today))
    if (which === 'tuan nay') return oneDay(here)
    if (which === 'tuan sau' || which === 'tuan toi') return oneDay(addDays(here, 7))
    if (which === 'tuan truoc' || which === 'tuan roi') return oneDay(addDays(here, -7))
    if (which === 'truoc' || which === 'roi' || which === 'vua roi' || which === 'vua qua')
      return oneDay(here < today ? here : addDays(here, -7))
    if (which === 'sau') return oneDay(addDays(here, 7))
    if (which === 'toi') return oneDay(here > today ? here : addDays(here, 7))
    return oneDay(here >= today ? here : addDays(here, 7))
  },
}

/** The year in which a day and month lie nearest to today: "02/01" in December is next January's. */
function nearest(month: number, date: number, today: Day): Day | null {
  const { year } = numbersOf(today)
  const days = [year, year + 1, year - 1].flatMap((y) => day(y, month, date) ?? [])
  const away = (d: Day): number => Math.abs(daysBetween(today, d))
  return days.reduce<Day | null>((best, d) => (best === null || away(d) < away(best) ? d : best), null)
}

const fullYear = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed))

/** "15/4", "15.4.2025", "ngày 15 tháng 4" */
const dateRule: PeriodRule = {
  pattern:
    /(?:ngay |hom |mung |mong |thu \S+ ,? ?ngay )?(\d{1,2}) ?(?:[/.-] ?|thang )(\d{1,2})(?:(?: ?[/.-] ?| nam )(\d{4}|\d{2}))?(?![\d/])/y,
  read([, date, month, year], { today }) {
    const [d, m] = [Number(date), Number(month)]
    return oneDay(year === undefined ? nearest(m, d, today) : day(fullYear(year), m, d))
  },
}

/** "mùng 5", "ngày 20", "ngày 20 tháng này": of this month while it lies ahead, else of the next. */
const dateAlone: PeriodRule = {
  pattern:
    /(?:ngay|hom|mung|mong) (\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: (thang nay|thang sau|thang toi|thang truoc|toi|nay))?(?! (?:ngay|thang|tet|nua|lam viec)|[\d/])/y,
  read([, said = '', which], { today }) {
    const { year, month } = numbersOf(today)
    const date = NUMERALS[said] ?? Number(said)
    const inMonth = (away: number): Day | null => {
      const at = year * 12 + month - 1 + away
      return day(Math.floor(at / 12), (at % 12) + 1, date)
    }
    if (which === 'thang sau' || which === 'thang toi') return oneDay(inMonth(1))
    if (which === 'thang truoc') return oneDay(inMonth(-1))
    const here = inMonth(0)
    return oneDay(which === 'thang nay' || (here !== null && here >= today) ? here : inMonth(1))
  },
}

const awayRule: PeriodRule = {
  pattern: new RegExp(
    `(?:${Object.keys(AWAY)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?! \\d)`,
    'y',
  ),
  read: ([said = ''], { today }) => oneDay(addDays(today, AWAY[said] ?? 0)),
}

/** "3 ngày nữa", "sau 2 tuần": one day ahead */
const inDays: PeriodRule = {
  pattern: /(\d{1,2}) (ngay|tuan|hom|bua) nua/y,
  read: ([, n, unit], { today }) => oneDay(addDays(today, Number(n) * (unit === 'tuan' ? 7 : 1))),
}

export const DAY_RULES: readonly PeriodRule[] = [dateRule, weekdayRule, dateAlone, inDays, awayRule]
