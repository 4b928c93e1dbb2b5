import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** A day of the calendar without an hour or a zone: "2025-04-05". Days compare as strings. */
export type Day = string

/** The day, or null when there is no such day ("2025-02-31"). Month and day from 1. */
export function day(year: number, month: number, date: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return dayjs.utc(text).format('YYYY-MM-DD') === text ? text : null
}

export const addDays = (d: Day, n: number): Day => dayjs.utc(d).add(n, 'day').format('YYYY-MM-DD')

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => dayjs.utc(to).diff(dayjs.utc(from), 'day')

/** 1 = Monday … 7 = Sunday (Vietnamese: thứ Hai = 1 … Chủ nhật = 7). */
export const weekday = (d: Day): number => dayjs.utc(d).day() || 7

export const lastOfMonth = (year: number, month: number): Day =>
  dayjs
    .utc(`${String(year)}-${String(month).padStart(2, '0')}-01`)
    .endOf('month')
    .format('YYYY-MM-DD')
