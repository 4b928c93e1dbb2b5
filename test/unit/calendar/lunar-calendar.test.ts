import { expect, test } from 'vitest'
import { dayOfLunar } from '../../../src/calendar/lunar/lunar-calendar.ts'

test.each([
  [2020, '2020-01-25'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  // A day before the Chinese calendar.
  [2030, '2030-02-02'],
])('Tết of %i', (year, day) => expect(dayOfLunar({ year, month: 1, date: 1 })).toBe(day))

test.each([
  [2025, '2025-04-07'],
  [2026, '2026-04-26'],
  [2027, '2027-04-16'],
])('Giỗ Tổ of %i', (year, day) => expect(dayOfLunar({ year, month: 3, date: 10 })).toBe(day))

test('the leap months of thirty years', () => {
  const leaps: string[] = []
  for (let year = 2020; year <= 2050; year++) {
    for (let month = 1; month <= 12; month++) {
      if (dayOfLunar({ year, month, date: 1, leap: true }) !== null) leaps.push(`${String(year)}-${String(month)}`)
    }
  }
  expect(leaps.join(' ')).toBe('2020-4 2023-2 2025-6 2028-5 2031-3 2033-11 2036-6 2039-5 2042-2 2044-7 2047-5 2050-3')
})

test('every month has 29 or 30 days and follows the one before', () => {
  let days = 0
  for (let year = 2020; year <= 2050; year++) {
    for (let month = 1; month <= 12; month++) {
      for (const leap of [false, true]) {
        if (dayOfLunar({ year, month, date: 1, leap }) === null) continue
        days += dayOfLunar({ year, month, date: 30, leap }) === null ? 29 : 30
      }
    }
  }
  const from = Date.parse(dayOfLunar({ year: 2020, month: 1, date: 1 }) ?? '')
  const to = Date.parse(dayOfLunar({ year: 2050, month: 12, date: 23 }) ?? '')
  expect(days - (to - from) / 86_400_000).toBeGreaterThanOrEqual(29 - 22)
  expect(days - (to - from) / 86_400_000).toBeLessThanOrEqual(30 - 22)
})

test('what the calendar does not have is null', () => {
  expect(dayOfLunar({ year: 2019, month: 1, date: 1 })).toBeNull()
  expect(dayOfLunar({ year: 2025, month: 5, date: 1, leap: true })).toBeNull()
  expect(dayOfLunar({ year: 2025, month: 1, date: 31 })).toBeNull()
})
