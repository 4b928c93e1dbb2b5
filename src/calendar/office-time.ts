import { remembered } from '../base/remembered.ts'
import type { Day } from './day.ts'
import { addDays } from './day.ts'

/** Instants and days in the office's time zone. */
export interface OfficeTime {
  readonly zone: string
  dayOf(instant: Date): Day
  /** "2025-03" */
  monthOf(instant: Date): string
  /** "14:05" */
  timeOf(instant: Date): string
  /** The instant of a wall-clock time on a day, "HH:mm"; "24:00" is the next midnight. */
  at(d: Day, time: string): Date
  startOf(d: Day): Date
}

/** Throws RangeError for a zone that does not exist. */
export function createOfficeTime(zone: string): OfficeTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  // Deadlines fall on the same midnights; the platform's formatter takes its time.
  const wallAt = remembered((milliseconds): { day: Day; time: string; asUtc: number } => {
    const parts = format.formatToParts(Number(milliseconds)).map((x) => [x.type, x.value])
    const p = Object.fromEntries(parts) as Record<string, string>
    const d = `${p['year'] ?? ''}-${p['month'] ?? ''}-${p['day'] ?? ''}`
    const time = `${p['hour'] ?? ''}:${p['minute'] ?? ''}`
    return { day: d, time, asUtc: Date.parse(`${d}T${time}:${p['second'] ?? ''}Z`) }
  })
  const wall = (instant: Date): ReturnType<typeof wallAt> => wallAt(String(instant.getTime()))
  const at = (d: Day, time: string): Date => {
    const [real, hm] = time === '24:00' ? [addDays(d, 1), '00:00'] : [d, time]
    const guess = Date.parse(`${real}T${hm}:00Z`)
    const offset = wall(new Date(guess)).asUtc - guess
    const first = guess - offset
    // A second look settles the hours around a change of offset, in zones that have one.
    return new Date(guess - (wall(new Date(first)).asUtc - first))
  }
  return {
    zone,
    dayOf: (instant) => wall(instant).day,
    monthOf: (instant) => wall(instant).day.slice(0, 7),
    timeOf: (instant) => wall(instant).time,
    at,
    startOf: (d) => at(d, '00:00'),
  }
}
