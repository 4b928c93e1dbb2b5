import { expect, test } from 'vitest'
import { dueInstant } from '../../../src/calendar/deadline.ts'
import { standing } from '../../../src/calendar/days-left.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'

const time = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()
const on = (d: string, hm: string): Date => time.at(d, hm)

test('before 07/4/2025: the last day is a Sunday, the last safe one the Friday before it', () => {
  const s = standing(on('2025-04-07', '00:00'), on('2025-04-01', '08:00'), time, calendar)
  expect(s).toEqual({
    lastDay: '2025-04-06',
    lastSafeDay: '2025-04-04',
    daysLeft: 5,
    workingDaysLeft: 3,
    late: false,
    daysLate: 0,
  })
})

test('on the last day nothing is left, but it is not late', () => {
  const s = standing(on('2025-04-05', '00:00'), on('2025-04-04', '23:59'), time, calendar)
  expect(s).toMatchObject({ daysLeft: 0, workingDaysLeft: 0, late: false, daysLate: 0 })
})

test('"trước ngày D" is late on D from midnight on', () => {
  const s = standing(on('2025-04-05', '00:00'), on('2025-04-05', '00:00'), time, calendar)
  expect(s).toMatchObject({ late: true, daysLate: 1, daysLeft: 0 })
})

test('after the hour of the last day it is late by less than a day', () => {
  const due = dueInstant({ end: '2025-04-03', time: '16:00', kind: 'before' }, time)
  expect(due).toEqual(on('2025-04-03', '16:00'))
  const s = standing(due ?? new Date(0), on('2025-04-03', '16:30'), time, calendar)
  expect(s).toMatchObject({ lastDay: '2025-04-03', late: true, daysLate: 0 })
})
