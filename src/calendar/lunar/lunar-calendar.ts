import type { Day } from '../day.ts'
import { addDays } from '../day.ts'
import { newMoon, sunLongitude } from './new-moon.ts'

/** A date of the Vietnamese lunar calendar (âm lịch). */
export interface LunarDate {
  /** the year whose Tết begins it: 2025 = Ất Tỵ */
  year: number
  /** 1 = tháng Giêng, 11 = tháng Một, 12 = tháng Chạp */
  month: number
  date: number
  /** the second of two months with one number (tháng nhuận) */
  leap?: boolean
}

/** Between these the formulae were compared with the published calendars. */
const FIRST_YEAR = 2020
const LAST_YEAR = 2050
/** Vietnam reckons at 105° E. */
const ZONE = 7 / 24
const LUNATION = 29.530588861
const EPOCH = 2451550.09766
/** Julian day of the noon of 1970-01-01. */
const UNIX_NOON = 2440588

interface Month {
  number: number
  leap: boolean
  /** day number (Julian day at noon) of its first day */
  first: number
  days: number
}

const localDay = (jd: number): number => Math.floor(jd + 0.5 + ZONE)
const startOfMonth = (k: number): number => localDay(newMoon(k))
/** Which of the twelve principal terms (trung khí) the sun has passed at the midnight that begins a day; 9 = winter solstice. */
const termAt = (day: number): number => Math.floor(sunLongitude(day - 0.5 - ZONE) / 30)

/** The lunation that holds the winter solstice of a solar year: month 11. */
function eleventh(solarYear: number): number {
  const december31 = UNIX_NOON + Math.round(Date.UTC(solarYear, 11, 31) / 86_400_000)
  let k = Math.round((december31 - EPOCH) / LUNATION) + 1
  while (startOfMonth(k) > december31) k--
  return termAt(startOfMonth(k)) >= 9 ? k - 1 : k
}

/** The months from month 11 of `solarYear` up to the next month 11. */
function monthsFrom(solarYear: number): Month[] {
  const from = eleventh(solarYear)
  const to = eleventh(solarYear + 1)
  const leapYear = to - from === 13
  const months: Month[] = []
  let number = 11
  let used = !leapYear
  for (let k = from; k < to; k++) {
    const first = startOfMonth(k)
    const next = startOfMonth(k + 1)
    // In a year of thirteen months the first one without a principal term is the leap month.
    const leap = !used && k > from && termAt(first) === termAt(next)
    if (leap) used = true
    else if (k > from) number = number === 12 ? 1 : number + 1
    months.push({ number, leap, first, days: next - first })
  }
  return months
}

/** The day of a lunar date; null outside 2020–2050 and for a date or leap month that the year does not have. */
export function dayOfLunar({ year, month, date, leap = false }: LunarDate): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  // Months 1 to 10 lie in the run that began the winter before, 11 and 12 at the head of the next.
  const found = monthsFrom(month >= 11 ? year : year - 1).find((m) => m.number === month && m.leap === leap)
  if (found === undefined || date < 1 || date > found.days) return null
  return addDays('1970-01-01', found.first - UNIX_NOON + date - 1)
}
