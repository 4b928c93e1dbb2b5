import type { Day } from './day.ts'
import { addDays, weekday } from './day.ts'
import type { HolidayYear } from './vietnam-holidays.ts'
import { VIETNAM_HOLIDAYS, fixedHolidays } from './vietnam-holidays.ts'
import type { WorkCalendar } from './work-calendar.ts'

export interface VietnamCalendar extends WorkCalendar {
  /** false when the government hasn't announced the year's days off: what is told of them may still change */
  isAnnounced(year: number): boolean
}

const MADE_UP = 'Nghỉ bù'
const SWAPPED = 'Nghỉ hoán đổi'
/** No run of days off is longer than this; an officer's data that leaves no working day must not hang the house. */
const LONGEST = 60

/** Years that `data` does not hold have weekends and the holidays with a fixed date only. */
export function createWorkCalendar(data: readonly HolidayYear[] = VIETNAM_HOLIDAYS): VietnamCalendar {
  const known = new Map(data.map((y) => [y.year, y]))
  const worked = new Set(data.flatMap((y) => y.swaps.map((s) => s.worked)))
  const built = new Map<number, Map<Day, string>>()

  const offOf = (year: number): Map<Day, string> => {
    const ready = built.get(year)
    if (ready) return ready
    const off = daysOff(known.get(year) ?? { year, announced: false, holidays: fixedHolidays(year), swaps: [] })
    built.set(year, off)
    return off
  }
  const holiday = (d: Day): string | null => offOf(Number(d.slice(0, 4))).get(d) ?? null
  const isWorkingDay = (d: Day): boolean => worked.has(d) || (weekday(d) < 6 && holiday(d) === null)

  const seek = (from: Day, step: 1 | -1): Day => {
    let d = from
    for (let i = 0; i < LONGEST; i++, d = addDays(d, step)) if (isWorkingDay(d)) return d
    throw new RangeError(`no working day within ${LONGEST} days of ${from}`)
  }
  return {
    isWorkingDay,
    holiday,
    isAnnounced: (year) => known.get(year)?.announced ?? false,
    lastWorkingDayUpTo: (d) => seek(d, -1),
    firstWorkingDayFrom: (d) => seek(d, 1),
    addWorkingDays(d, n) {
      const step = n < 0 ? -1 : 1
      let at = d
      for (let left = Math.abs(n); left > 0; left--) at = seek(addDays(at, step), step)
      return at
    },
  }
}

/** The year's days off by day: holidays, swaps, and for each holiday on a weekend the next working day (nghỉ bù). */
function daysOff({ holidays, swaps }: HolidayYear): Map<Day, string> {
  const off = new Map<Day, string>(holidays)
  for (const swap of swaps) off.set(swap.off, SWAPPED)
  for (const [d, name] of [...holidays].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (weekday(d) < 6) continue
    let next = d
    while (weekday(next) > 5 || off.has(next)) next = addDays(next, 1)
    off.set(next, `${MADE_UP} ${name}`)
  }
  return off
}
