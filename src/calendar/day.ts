import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { remembered } from '../base/remembered.ts'

dayjs.extend(utc)

/** A day of the calendar without an hour or a zone: "2025-04-05". Days compare as strings. */
export type Day = string

/** The day, or null when there is no such day ("2025-02-31"). Month and day from 1. */
export function day(year: number, month: number, date: number): Day | null {
  if (![year, month, date].every(Number.isInteger) || year < 0 || year > 9999) return null
  if (month < 1 || month > 12 || date < 1 || date > daysOfMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

const shift = (d: Day, n: number): Day => dayjs.utc(d).add(n, 'day').format('YYYY-MM-DD')
// Working days are counted one by one, over the same days again and again.
const dayAfter = remembered((d) => shift(d, 1))
const dayBefore = remembered((d) => shift(d, -1))

export const addDays = (d: Day, n: number): Day => (n === 1 ? dayAfter(d) : n === -1 ? dayBefore(d) : shift(d, n))

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => dayjs.utc(to).diff(dayjs.utc(from), 'day')

/** 1 = Monday … 7 = Sunday (Vietnamese: thứ Hai = 1 … Chủ nhật = 7). */
export const weekday: (d: Day) => number = remembered((d) => dayjs.utc(d).day() || 7)

export const lastOfMonth = (year: number, month: number): Day => day(year, month, daysOfMonth(year, month)) ?? ''
