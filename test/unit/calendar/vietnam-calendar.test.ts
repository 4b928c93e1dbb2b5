import { expect, test } from 'vitest'
import { addDays } from '../../../src/calendar/day.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import { VIETNAM_HOLIDAYS } from '../../../src/calendar/vietnam-holidays.ts'

const calendar = createWorkCalendar()

function offBetween(from: string, to: string): string[] {
  const off: string[] = []
  for (let d = from; d <= to; d = addDays(d, 1)) if (!calendar.isWorkingDay(d)) off.push(d.slice(5))
  return off
}

test.each([
  // The stretches of days off that the government announced, weekends included, with a working day on both sides.
  ['2022-12-30', '2023-01-03', ['12-31', '01-01', '01-02']],
  ['2023-01-19', '2023-01-27', ['01-20', '01-21', '01-22', '01-23', '01-24', '01-25', '01-26']],
  ['2023-04-28', '2023-05-04', ['04-29', '04-30', '05-01', '05-02', '05-03']],
  ['2023-08-31', '2023-09-05', ['09-01', '09-02', '09-03', '09-04']],
  ['2024-02-07', '2024-02-15', ['02-08', '02-09', '02-10', '02-11', '02-12', '02-13', '02-14']],
  ['2024-04-26', '2024-05-04', ['04-27', '04-28', '04-29', '04-30', '05-01']],
  ['2024-08-30', '2024-09-04', ['08-31', '09-01', '09-02', '09-03']],
  ['2025-01-24', '2025-02-03', ['01-25', '01-26', '01-27', '01-28', '01-29', '01-30', '01-31', '02-01', '02-02']],
  ['2025-04-26', '2025-05-05', ['04-27', '04-30', '05-01', '05-02', '05-03', '05-04']],
  ['2025-08-29', '2025-09-03', ['08-30', '08-31', '09-01', '09-02']],
  ['2026-01-01', '2026-01-10', ['01-01', '01-02', '01-03', '01-04']],
  ['2026-02-13', '2026-02-23', ['02-14', '02-15', '02-16', '02-17', '02-18', '02-19', '02-20', '02-21', '02-22']],
  ['2026-04-24', '2026-04-28', ['04-25', '04-26', '04-27']],
  ['2026-08-22', '2026-09-03', ['08-23', '08-29', '08-30', '08-31', '09-01', '09-02']],
  ['2026-11-23', '2026-11-25', ['11-24']],
])('days off between %s and %s are those that were announced', (from, to, off) => {
  expect(offBetween(from, to)).toEqual(off)
})

test('the last working day before Giỗ Tổ 2025 is the Friday', () => {
  expect(calendar.holiday('2025-04-07')).toBe('Giỗ Tổ Hùng Vương')
  expect(calendar.lastWorkingDayUpTo('2025-04-06')).toBe('2025-04-04')
  expect(calendar.firstWorkingDayFrom('2025-04-05')).toBe('2025-04-08')
})

test('working days are counted over weekends, holidays and worked Saturdays', () => {
  expect(calendar.addWorkingDays('2025-04-04', 1)).toBe('2025-04-08')
  expect(calendar.addWorkingDays('2025-04-08', -3)).toBe('2025-04-02')
  expect(calendar.addWorkingDays('2025-04-25', 1)).toBe('2025-04-26')
  expect(calendar.addWorkingDays('2025-04-25', 0)).toBe('2025-04-25')
})

test('days made up and swapped say so', () => {
  expect(calendar.holiday('2026-04-27')).toBe('Nghỉ bù Giỗ Tổ Hùng Vương')
  expect(calendar.holiday('2025-05-02')).toBe('Nghỉ hoán đổi')
  expect(calendar.holiday('2025-05-03')).toBeNull()
})

test('a year that nobody has announced keeps weekends and fixed holidays, and tells', () => {
  expect(calendar.isAnnounced(2026)).toBe(true)
  expect(calendar.isAnnounced(2027)).toBe(false)
  expect(calendar.isAnnounced(2035)).toBe(false)
  expect(calendar.holiday('2035-11-24')).toBe('Ngày Văn hóa Việt Nam')
  // 2034-04-30 is a Sunday and 1/5 a Monday, so the day made up is Tuesday
  expect(calendar.isWorkingDay('2034-05-02')).toBe(false)
  expect(calendar.isWorkingDay('2034-05-03')).toBe(true)
})

test('every year has eleven statutory days, twelve from 2026', () => {
  for (const y of VIETNAM_HOLIDAYS) expect(new Set(y.holidays.map(([d]) => d)).size).toBe(y.year >= 2026 ? 12 : 11)
})

test("an officer's own data takes the place of the built-in years", () => {
  const own = createWorkCalendar([{ year: 2031, announced: true, holidays: [['2031-03-05', 'Lễ']], swaps: [] }])
  expect(own.holiday('2031-03-05')).toBe('Lễ')
  expect(own.isAnnounced(2031)).toBe(true)
  expect(own.isWorkingDay('2025-04-07')).toBe(true)
})
