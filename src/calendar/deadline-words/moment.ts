import type { Day } from '../day.ts'
import { addDays, day } from '../day.ts'
import type { Keyed } from './word-pattern.ts'
import { allOf, wordPattern } from './word-pattern.ts'

/** What the words around a text are known to mean: the day of issue, or of typing. */
export interface DeadlineContext {
  year: number | null
  month?: number | null
  date?: number | null
}

/** A day as written, with the hour that stands before it. Offsets into the keyed text, end exclusive. */
export interface Moment {
  start: number
  end: number
  date: number
  /** null in "ngày 10 hằng tháng" */
  month: number | null
  year: number | null
  /** "HH:mm" */
  time: string | null
  /** first date of a short range "20-28/3/2025" */
  from: number | null
  /** false for "31/4/2025": a slip of the document that nobody may correct by guessing */
  exists: boolean
}

const MINUTES = "(?:(?<mi>\\d{1,2})\\s*(?:phút\\b|p\\b|['’′])?)?"
/** An hour with its minutes, as a source for patterns: "16h00", "9 giờ sáng", "10h00'". */
export const HOUR_SOURCE = `(?<h>\\d{1,2})\\s*(?:giờ|h|g|:)\\s*${MINUTES}(?: (?<half>sáng|chiều|tối|trưa|đêm))?`
export const WEEKDAY_SOURCE = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật)'
const NUMERIC =
  '(?:(?<d0>\\d{1,2})\\s*[-–]\\s*)?(?<![\\d/])(?<d>\\d{1,2})\\s*[/.]\\s*(?<m>\\d{1,2})(?:\\s*[/.]\\s*(?<y>\\d{4})(?!\\d)|(?!\\s*[/.]?\\d))(?![/\\d])'
/** "05-12-2025", and "ngày 05/12/25": only a full year or the word "ngày" tells these from other figures. */
const DASHED = '(?<![\\d/-])(?<dd>\\d{1,2})-(?<dm>\\d{1,2})-(?<dy>\\d{4})(?![\\d-])'
const SHORT_YEAR = 'ngày (?<sd>\\d{1,2})/(?<sm>\\d{1,2})/(?<sy>\\d{2})(?![\\d/])'
const WORDED =
  'ngày (?:mồng |mùng )?(?<wd>\\d{1,2})\\s*(?:/\\s*)?tháng\\s*(?<wm>\\d{1,2})(?!\\d)(?:\\s*(?:,\\s*)?(?:năm\\s*|/\\s*)(?<wy>\\d{4})(?!\\d))?'
const UNNAMED = '(?<ud>\\d{1,2}) tháng (?<um>\\d{1,2})(?:,? năm |\\s*/\\s*)(?<uy>\\d{4})(?!\\d)'
const MOMENT = wordPattern(
  `(?<![\\d/.,])(?:${HOUR_SOURCE}(?:\\s*,)?\\s*(?:của )?(?:\\(?${WEEKDAY_SOURCE}\\)?\\s*,?\\s*)?\\(?)?(?:${WORDED}|${UNNAMED}|${SHORT_YEAR}|(?:ngày )?(?:${DASHED}|${NUMERIC}))`,
  'g',
)
const PERCENT = /^\s*(?:%|đồng|dong|tỷ|ha\b|km|kg|điểm|(?:tổng )?số (?!\d)|(?:tong )?so (?!\d))/u

export function clock(h: string | undefined, minutes: string | undefined, half: string | undefined): string | null {
  if (h === undefined) return null
  let hour = Number(h)
  const minute = Number(minutes ?? 0)
  if (half !== undefined && /^(chi|t|đ|d)/u.test(half) && !/^tr/u.test(half) && hour < 12 && hour > 0) hour += 12
  if (hour > 24 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Every day of a text that names a month, in order. Without a year, a day that no year has is no day at all. */
export function momentsOf(keyed: Keyed): Moment[] {
  const found: Moment[] = []
  for (const match of allOf(MOMENT, keyed)) {
    const g = match.groups ?? {}
    const end = match.index + match[0].length
    const date = Number(g['wd'] ?? g['ud'] ?? g['sd'] ?? g['dd'] ?? g['d'])
    const month = Number(g['wm'] ?? g['um'] ?? g['sm'] ?? g['dm'] ?? g['m'])
    const written = g['wy'] ?? g['uy'] ?? g['dy'] ?? g['y'] ?? (g['sy'] === undefined ? undefined : `20${g['sy']}`)
    const year = written === undefined ? null : Number(written)
    if (g['d'] !== undefined && PERCENT.test(keyed.key.slice(end, end + 8))) continue
    // 2024 is a leap year, so 29/02 without a year is let through here and checked with its year later.
    const exists = day(year ?? 2024, month, date) !== null
    if (!exists && (year === null || month > 12 || date > 31 || month < 1 || date < 1)) continue
    const from = g['d0'] === undefined || Number(g['d0']) >= date ? null : Number(g['d0'])
    const time = clock(g['h'], g['mi'], g['half'])
    found.push({ start: match.index, end, date, month, year, time, from, exists })
  }
  return found
}

interface DatedMoment {
  day: Day
  /** the year was not written */
  assumedYear: boolean
}

/**
 * The day of a moment. Without a year it is the context's; when that day lies more than half a year before the context,
 * the year after. A day a little before the context is nobody's safe guess: null.
 */
export function dayOfMoment(moment: Moment, context: DeadlineContext): DatedMoment | null {
  if (moment.month === null) return null
  if (moment.year !== null) {
    const exact = day(moment.year, moment.month, moment.date)
    return exact === null || moment.year < 1990 || moment.year > 2100 ? null : { day: exact, assumedYear: false }
  }
  if (context.year === null) return null
  const same = day(context.year, moment.month, moment.date)
  const now = context.month == null ? null : day(context.year, context.month, context.date ?? 1)
  if (now === null || same === null || same >= now) return same === null ? null : { day: same, assumedYear: true }
  if (same >= addDays(now, -182)) return null
  const next = day(context.year + 1, moment.month, moment.date)
  return next === null ? null : { day: next, assumedYear: true }
}
