import { fold, nfc } from '../../../base/vietnamese.ts'
import { addDays, day, daysBetween, lastOfMonth, weekday, type Day } from '../../../calendar/day.ts'
import type { Answer } from '../../../reports/form.ts'
import { refused, taken, type Read } from './refusal.ts'

type Range = Extract<Answer, { kind: 'dateRange' }>
/** A day with parts left out, as people leave them out. */
interface Loose {
  date: number
  month: number | null
  year: number | null
}

/** What is reported has usually happened: without a year, a day further ahead than this lies in the year before. */
const AHEAD_DAYS = 31

/** "25/3", "từ 20 đến 25/3/2025", "20-25/3", "28/12 - 3/1", "hôm qua", "tuần trước", "tháng 3". Both days included. */
export function readDateRange(text: string, today: Day): Read<Range> {
  const words = fold(nfc(text)).trim().replace(/\s+/g, ' ')
  const named = relative(words, today)
  const days = named ? taken(named) : written(words, today)
  if (!days.ok) return days
  const { from, to } = days.value
  if (to < from) return refused('order')
  return taken({ kind: 'dateRange', text: text.trim(), from, to })
}

interface Days {
  from: Day
  to: Day
}

function relative(words: string, today: Day): Days | null {
  const single = (d: Day): Days => ({ from: d, to: d })
  const monday = addDays(today, 1 - weekday(today))
  const table: [RegExp, () => Days][] = [
    [/^(ngay )?hom nay$|^(sang|trua|chieu|toi) (nay|hom nay)$|^today$/, () => single(today)],
    [/^(ngay )?hom qua$|^(sang|trua|chieu|toi) (qua|hom qua)$|^yesterday$/, () => single(addDays(today, -1))],
    [/^(ngay )?hom kia$/, () => single(addDays(today, -2))],
    [/^tuan nay$|^this week$/, () => ({ from: monday, to: addDays(monday, 6) })],
    [/^tuan (truoc|qua|vua roi|vua qua)$|^last week$/, () => ({ from: addDays(monday, -7), to: addDays(monday, -1) })],
    [/^thang nay$/, () => month(Number(today.slice(0, 4)), Number(today.slice(5, 7)))],
    [/^(tu )?hom qua (den|toi|va|-) hom nay$/, () => ({ from: addDays(today, -1), to: today })],
  ]
  return table.find(([pattern]) => pattern.test(words))?.[1]() ?? null
}

const month = (year: number, m: number): Days => ({
  from: `${String(year)}-${String(m).padStart(2, '0')}-01`,
  to: lastOfMonth(year, m),
})

const POINT = String.raw`(?:(?:sang|trua|chieu|toi) )?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? )?(?:ngay |mung )?(\d{1,2})(?: ?(?:[/.]| thang ) ?(\d{1,2}))?(?: ?(?:[/.]| nam ) ?(\d{4}|\d{2}(?!\d)))?`
const DASHED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/
const ONE = new RegExp(`^(?:vao |trong |ca )?${POINT}$`)
const TWO = new RegExp(`^(?:tu |trong )?${POINT} ?(?:-|–|—|den het|den|toi|va|->|,) ?${POINT}$`)
const MONTH = /^(?:trong |ca )?thang (\d{1,2})(?: ?(?:\/|nam| ) ?(\d{4}))?$/

function written(words: string, today: Day): Read<Days> {
  const bare = words.replace(/[.;,]+$/, '').replace(/\s*\(.*\)$/, '')
  const wholeMonth = MONTH.exec(bare)
  if (wholeMonth) return ofMonth(Number(wholeMonth[1]), wholeMonth[2], today)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare)
  if (iso) return single({ date: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }, today)
  const dashed = DASHED.exec(bare) ?? ONE.exec(bare)
  if (dashed) return single(loose(dashed[1], dashed[2], dashed[3]), today)
  const two = TWO.exec(bare)
  return two ? pair(loose(two[1], two[2], two[3]), loose(two[4], two[5], two[6]), today) : refused('no-date')
}

const loose = (date?: string, m?: string, year?: string): Loose => ({
  date: Number(date),
  month: m === undefined ? null : Number(m),
  year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
})

function ofMonth(m: number, yearText: string | undefined, today: Day): Read<Days> {
  if (m < 1 || m > 12) return refused('no-such-day')
  const year = Number(today.slice(0, 4))
  if (yearText !== undefined) return taken(month(Number(yearText), m))
  return taken(month(daysBetween(today, month(year, m).from) > AHEAD_DAYS ? year - 1 : year, m))
}

function single(d: Loose, today: Day): Read<Days> {
  // A lone "25" is as likely a count as a day.
  if (d.month === null) return refused('no-date')
  const found = resolve({ ...d, month: d.month }, today)
  return found === null ? refused('no-such-day') : taken({ from: found, to: found })
}

/** What the first day leaves out, the second one tells. */
function pair(a: Loose, b: Loose, today: Day): Read<Days> {
  // "25-3" is a day written with a dash; "20-25" lacks its month.
  if (a.month === null && b.month === null && b.date <= 12 && a.date > b.date)
    return single({ ...a, month: b.date }, today)
  if (b.month === null) return refused('no-date')
  const to = resolve({ ...b, month: b.month }, today)
  if (to === null) return refused('no-such-day')
  const m = a.month ?? b.month
  const lastYear = Number(to.slice(0, 4))
  const wraps = a.year === null && m > b.month
  const from = day(a.year ?? (wraps ? lastYear - 1 : lastYear), m, a.date)
  return from === null ? refused('no-such-day') : taken({ from, to })
}

function resolve(d: Loose & { month: number }, today: Day): Day | null {
  if (d.year !== null) return day(d.year, d.month, d.date)
  const year = Number(today.slice(0, 4))
  const thisYear = day(year, d.month, d.date)
  if (thisYear !== null && daysBetween(today, thisYear) <= AHEAD_DAYS) return thisYear
  return day(year - 1, d.month, d.date)
}
