import { expect, test } from 'vitest'
import { day, daysBetween, lastOfMonth, weekday } from '../../../src/calendar/day.ts'
import { dueInstant } from '../../../src/calendar/deadline.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'

const time = createOfficeTime('Asia/Ho_Chi_Minh')

test('a day of the office begins at 17:00 UTC of the day before', () => {
  expect(time.startOf('2025-04-05').toISOString()).toBe('2025-04-04T17:00:00.000Z')
  expect(time.dayOf(new Date('2025-04-04T17:00:00Z'))).toBe('2025-04-05')
  expect(time.timeOf(new Date('2025-04-04T16:59:00Z'))).toBe('23:59')
  expect(time.at('2025-04-05', '24:00')).toEqual(time.startOf('2025-04-06'))
})

test('a zone with daylight saving keeps its wall clock on both sides of the change', () => {
  const berlin = createOfficeTime('Europe/Berlin')
  expect(berlin.at('2025-03-30', '01:30').toISOString()).toBe('2025-03-30T00:30:00.000Z')
  expect(berlin.at('2025-03-30', '03:30').toISOString()).toBe('2025-03-30T01:30:00.000Z')
  expect(berlin.at('2025-10-26', '12:00').toISOString()).toBe('2025-10-26T11:00:00.000Z')
})

test.each([
  ['before', '2025-04-05', null, '2025-04-04T17:00:00.000Z'],
  ['before', '2025-04-05', '16:00', '2025-04-05T09:00:00.000Z'],
  ['by', '2025-04-05', null, '2025-04-05T17:00:00.000Z'],
  ['by', '2025-04-05', '10:00', '2025-04-05T03:01:00.000Z'],
  ['range', '2025-03-25', null, '2025-03-25T17:00:00.000Z'],
  ['on', '2025-03-25', null, '2025-03-25T17:00:00.000Z'],
] as const)('the exclusive end of %s %s %s', (kind, end, hour, instant) => {
  expect(dueInstant({ kind, end, time: hour }, time)?.toISOString()).toBe(instant)
})

test('what names no day is never due', () => {
  expect(dueInstant({ kind: 'recurring', end: null, time: null }, time)).toBeNull()
  expect(dueInstant({ kind: 'milestone', end: null, time: null }, time)).toBeNull()
})

test('days that do not exist are refused', () => {
  expect(day(2025, 2, 29)).toBeNull()
  expect(day(2024, 2, 29)).toBe('2024-02-29')
  expect(lastOfMonth(2025, 2)).toBe('2025-02-28')
  expect(weekday('2025-04-06')).toBe(7)
  expect(daysBetween('2025-04-01', '2025-03-30')).toBe(-2)
})
