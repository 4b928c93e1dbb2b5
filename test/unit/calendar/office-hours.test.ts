import { expect, test } from 'vitest'
import { isOfficeHour, nextOfficeMoment } from '../../../src/calendar/office-hours.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'

const time = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()
const at = (text: string): Date => {
  const [d = '', hm = ''] = text.split(' ')
  return time.at(d, hm)
}

test.each([
  ['2025-04-04 07:29', false],
  ['2025-04-04 07:30', true],
  ['2025-04-04 11:29', true],
  ['2025-04-04 11:30', false],
  ['2025-04-04 13:30', true],
  ['2025-04-04 17:00', false],
  ['2025-04-05 09:00', false],
  ['2025-04-07 09:00', false],
  ['2025-04-26 09:00', true],
])('%s: the offices are at work: %s', (when, open) => {
  expect(isOfficeHour(at(when), time, calendar)).toBe(open)
})

test.each([
  ['2025-04-03 09:10', '2025-04-03 09:10'],
  ['2025-04-03 06:00', '2025-04-03 07:30'],
  ['2025-04-03 12:00', '2025-04-03 13:30'],
  ['2025-04-03 17:00', '2025-04-04 07:30'],
  ['2025-04-04 20:00', '2025-04-08 07:30'],
  ['2025-01-24 17:30', '2025-02-03 07:30'],
])('from %s the next office moment is %s', (when, next) => {
  expect(nextOfficeMoment(at(when), time, calendar)).toEqual(at(next))
})
