import { describe, expect, test } from 'vitest'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import { planReminders } from '../../../src/reminders/plan.ts'
import { reminderRules } from '../../../src/reminders/rules/index.ts'
import type { Target } from '../../../src/reminders/target.ts'
import { at } from '../../support/nouns.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()
let n = 0
const tools = { officeTime, calendar, newId: () => `r${String(n++)}` }
const since = at('2024-01-01T08:00')

const days = (due: Date, what: Target['what'] = 'report'): string[] =>
  planReminders({ assignmentId: 'a', target: { what, due }, since, now: since }, tools).map(
    (r) => `${officeTime.dayOf(r.fireAt)} ${officeTime.timeOf(r.fireAt)}`,
  )

describe('reminders stand on working days, at eight', () => {
  test.each([
    // "trước ngày 07/4/2025": Sunday 06/4 is the last day, Friday 04/4 the last safe one; 07/4 is Giỗ Tổ.
    ['before 07/4/2025', '2025-04-07T00:00', ['2025-04-01 08:00', '2025-04-04 08:00', '2025-04-08 08:00']],
    ['by 25/3/2025', '2025-03-26T00:00', ['2025-03-20 08:00', '2025-03-25 08:00', '2025-03-26 08:00']],
    // Tết 2025: offices are closed from Saturday 25/01 to Sunday 02/02.
    [
      'by 03/02/2025, right after Tết',
      '2025-02-04T00:00',
      ['2025-01-22 08:00', '2025-02-03 08:00', '2025-02-04 08:00'],
    ],
    ['by 28/01/2025, in Tết', '2025-01-29T00:00', ['2025-01-21 08:00', '2025-01-24 08:00', '2025-02-03 08:00']],
    // Saturday 26/4/2025 is worked for Friday 02/5.
    [
      'by 26/4/2025, a worked Saturday',
      '2025-04-27T00:00',
      ['2025-04-23 08:00', '2025-04-26 08:00', '2025-04-28 08:00'],
    ],
    [
      'by 02/5/2025, a day off in exchange',
      '2025-05-03T00:00',
      ['2025-04-25 08:00', '2025-04-29 08:00', '2025-05-05 08:00'],
    ],
    // "trước 8h00 ngày 25/3": on that day at eight it is already late.
    ['before 8:00 on 25/3/2025', '2025-03-25T08:00', ['2025-03-19 08:00', '2025-03-24 08:00', '2025-03-26 08:00']],
    ['before 16:00 on 25/3/2025', '2025-03-25T16:00', ['2025-03-20 08:00', '2025-03-25 08:00', '2025-03-26 08:00']],
  ])('%s', (_, due, expected) => {
    expect(days(at(due))).toEqual(expected)
  })
})

test('a duty is warned of before its day, a follow-up day only on it', () => {
  expect(days(at('2025-03-26T00:00'), 'task')).toHaveLength(2)
  expect(days(at('2025-03-26T00:00'), 'follow-up')).toEqual(['2025-03-25 08:00'])
})

test('the key names part, rule and deadline', () => {
  const [first] = planReminders(
    { assignmentId: 'a', target: { what: 'report', due: at('2025-04-07T00:00') }, since, now: since },
    tools,
  )
  expect(first?.key).toBe('a:three-working-days-before:2025-04-06T17:00:00.000Z')
})

test('an occasion before the unit was told is kept as skipped: late', () => {
  const published = at('2025-04-02T10:00')
  const plan = planReminders(
    { assignmentId: 'a', target: { what: 'report', due: at('2025-04-07T00:00') }, since: published, now: published },
    tools,
  )
  expect(plan.map((r) => [r.rule, r.state, r.reason])).toEqual([
    ['three-working-days-before', 'skipped', 'late'],
    ['last-safe-day', 'planned', null],
    ['overdue', 'planned', null],
  ])
})

test('no rule ever says a thing on a day off, whatever the deadline', () => {
  for (let i = 0; i < 800; i++) {
    const due = new Date(at('2025-01-01T00:00').getTime() + i * 86_400_000)
    for (const rule of reminderRules) {
      const day = rule.day(due, officeTime, calendar)
      expect(calendar.isWorkingDay(day), `${rule.name} for ${due.toISOString()}`).toBe(true)
      expect(officeTime.at(day, '08:00') < due, `${rule.name} for ${due.toISOString()}`).toBe(rule.side === 'before')
    }
  }
})
