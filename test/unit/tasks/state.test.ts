import { expect, test } from 'vitest'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import type { Assignment, Obligation } from '../../../src/tasks/assignment.ts'
import { progressOf } from '../../../src/tasks/progress.ts'
import { stateOf } from '../../../src/tasks/state.ts'
import { anAssignment, anObligation, at } from '../../support/nouns.ts'

const time = createOfficeTime('Asia/Ho_Chi_Minh')
const calendar = createWorkCalendar()
// Before 07/4/2025, a holiday after a weekend: the last safe day is Friday 04/4.
const part = (more: Partial<Assignment> = {}): Assignment =>
  anAssignment('d', 'u', { reportDue: at('2025-04-07T00:00'), ...more })
const told = { acknowledgedAt: at('2025-03-18T09:00') }
const state = (a: Assignment, now: string, obligations: Obligation[] = []): [string, string] => {
  const { stage, timing } = stateOf(a, obligations, { now: at(now), time, calendar })
  return [stage, timing]
}

test('a part is new until acknowledged, and time runs meanwhile', () => {
  expect(state(part(), '2025-03-20T08:00')).toEqual(['new', 'ahead'])
  expect(state(part(told), '2025-03-20T08:00')).toEqual(['acknowledged', 'ahead'])
})

test('it is due soon three working days before the last safe day', () => {
  expect(state(part(told), '2025-03-31T23:59')).toEqual(['acknowledged', 'ahead'])
  expect(state(part(told), '2025-04-01T00:00')).toEqual(['acknowledged', 'due-soon'])
  expect(state(part(told), '2025-04-06T23:59')).toEqual(['acknowledged', 'due-soon'])
  expect(state(part(told), '2025-04-07T00:00')).toEqual(['acknowledged', 'late'])
})

test('a report is in time or late for ever, whatever the day; approval is another question', () => {
  const reported = { ...told, reportedAt: at('2025-04-03T09:00'), timely: true }
  expect(state(part(reported), '2025-05-01T08:00')).toEqual(['reported', 'in-time'])
  expect(state(part({ ...reported, timely: false, approved: true }), '2025-05-01T08:00')).toEqual(['approved', 'late'])
  expect(state(part({ ...reported, approved: false }), '2025-05-01T08:00')).toEqual(['returned', 'in-time'])
})

test('without any date an acknowledged part is standing, never open for ever', () => {
  const undated = part({ reportWanted: false, reportDue: null, ...told })
  const standing = anObligation(undated.id, 't', { kind: 'standing', due: null })
  expect(state(undated, '2026-01-01T08:00', [standing])).toEqual(['standing', 'none'])
})

test('a dated task without a report is not late: nobody was asked to tell', () => {
  const silent = part({ reportWanted: false, reportDue: null, ...told })
  const dated = anObligation(silent.id, 't')
  expect(state(silent, '2025-03-27T08:00', [dated])).toEqual(['acknowledged', 'due-soon'])
  expect(state(silent, '2025-03-28T00:00', [dated])).toEqual(['acknowledged', 'none'])
})

test('counts keep the late, the waiting and the undated apart', () => {
  const now = at('2025-04-07T00:00')
  const parts = [
    part(),
    part({ ...told, reportDue: at('2025-04-10T00:00') }),
    part({ ...told, reportDue: null }),
    part({ reportWanted: false, reportDue: null }),
    part({ reportedAt: at('2025-04-03T09:00'), reportedVia: 'paper', timely: true }),
    part({ ...told, reportedAt: at('2025-04-09T09:00'), reportedVia: 'chat', timely: false }),
  ]
  expect(progressOf(parts, now)).toEqual({
    all: 6,
    acknowledged: 4,
    wanted: 5,
    reported: 2,
    reportedLate: 1,
    late: 1,
    waiting: 1,
    undated: 1,
  })
  expect(progressOf(parts, new Date(now.getTime() - 1)).late).toBe(0)
})
