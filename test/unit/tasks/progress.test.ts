import { expect, test } from 'vitest'
import type { Assignment, ReportDue } from '../../../src/tasks/assignment.ts'
import { pointsOfView } from '../../../src/tasks/standing/points.ts'
import { isLate, missingNow, progressOf, roundsOf } from '../../../src/tasks/standing/progress.ts'
import { isAnsweredFor } from '../../../src/tasks/standing/report-due.ts'
import { at } from '../../support/nouns.ts'
import { aDeadline, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'

const told = { acknowledgedAt: at('2025-03-18T09:00') }
const owed = (due: string | null, more: Partial<ReportDue> = {}): ReportDue =>
  aReportDue('demand', due === null ? null : at(`${due}T00:00`), more)
const part = (reports: ReportDue[], more: Partial<Assignment> = {}): Assignment =>
  anAssignment('d', 'u', { reports, ...more })
const given = (day: string, timely: boolean): Partial<ReportDue> => ({
  reportedAt: at(`${day}T09:00`),
  reportedVia: 'paper',
  timely,
})

const returned: Partial<ReportDue> = { timely: true, approved: false, returnedAt: at('2025-04-04T09:00') }

test('counts keep the late, the waiting, the returned and the undated apart', () => {
  const now = at('2025-04-07T00:00')
  const parts = [
    part([owed('2025-04-07')]),
    part([owed('2025-04-10')], told),
    part([owed(null)], told),
    part([aReportDue(null, null)]),
    part([owed('2025-04-07', given('2025-04-03', true))]),
    part([owed('2025-04-07', given('2025-04-09', false))], told),
    part([owed('2025-04-07', returned)]),
  ]
  expect(progressOf(parts, now)).toEqual({
    all: 7,
    acknowledged: 5,
    wanted: 6,
    reported: 2,
    returned: 1,
    reportedLate: 1,
    late: 1,
    waiting: 1,
    undated: 1,
  })
  expect(progressOf(parts, new Date(now.getTime() - 1)).late).toBe(0)
})

test('of two reports one may be returned and the other late; by hand both units are reminded', () => {
  const now = at('2025-05-31T08:00')
  const both = part([owed('2025-04-15', returned), owed('2025-05-30')])
  const one = part([owed('2025-04-15', returned), owed('2025-05-30', given('2025-05-20', true))])
  const done = part([owed('2025-04-15', given('2025-04-10', true)), owed('2025-05-30', given('2025-05-20', true))])
  expect(progressOf([both, one, done], now)).toMatchObject({ reported: 1, returned: 2, late: 1, waiting: 0 })
  expect(roundsOf([both, one, done]).map((r) => [r.wanted, r.reported])).toEqual([
    [3, 1],
    [3, 2],
  ])
  expect(missingNow([both, one, done], now)).toEqual([both, one])
})

test('of two reports each is counted for itself, and the next one is still owed', () => {
  const first = (more = {}): ReportDue => owed('2025-04-15', more)
  const second = (more = {}): ReportDue => owed('2025-05-30', more)
  const done = part([first(given('2025-04-10', true)), second(given('2025-05-20', true))])
  const half = part([first(given('2025-04-10', true)), second()])
  const none = part([first(), second()])
  const all = [done, half, none]
  expect(roundsOf(all)).toEqual([
    { due: at('2025-04-15T00:00'), wanted: 3, reported: 2 },
    { due: at('2025-05-30T00:00'), wanted: 3, reported: 1 },
  ])
  expect(progressOf(all, at('2025-04-20T08:00'))).toMatchObject({ reported: 2, late: 1, waiting: 0 })
  expect(missingNow(all, at('2025-04-20T08:00'))).toEqual([none])
  expect(missingNow([done, half], at('2025-04-20T08:00'))).toEqual([half])
  expect(missingNow(all, at('2025-06-02T08:00'))).toEqual([half, none])
  expect(roundsOf([part([aReportDue(null, null)])])).toEqual([])
})

test('more time for one report moves that one alone: it is late by the granted end, and stays in the round of its day', () => {
  const extension = {
    until: '2025-04-20',
    due: at('2025-04-21T00:00'),
    by: 'Nguyễn Văn An, Phòng NVY',
    on: '2025-04-10',
    at: at('2025-04-10T08:00'),
  }
  const extended = part([owed('2025-04-15', { due: extension.due, extension }), owed('2025-05-30')])
  const other = part([owed('2025-04-15'), owed('2025-05-30')])
  const now = at('2025-04-16T08:00')
  expect([isLate(extended, now), isLate(other, now)]).toEqual([false, true])
  expect(isLate(extended, extension.due)).toBe(true)
  expect(roundsOf([extended, other]).map((r) => [r.due, r.wanted])).toEqual([
    [at('2025-04-15T00:00'), 2],
    [at('2025-05-30T00:00'), 2],
  ])
  expect(progressOf([extended, other], now)).toMatchObject({ late: 1, waiting: 1 })
  expect(missingNow([extended, other], now)).toEqual([extended, other])
  // A day of a task that the report shares moves with it; a later one of its own stays.
  const task = aTask('d', 1, { deadlines: [aDeadline('2025-04-15'), aDeadline('2025-04-18', { position: 2 })] })
  const view = { assignment: extended, obligations: [{ obligation: anObligation(extended.id, task.id), task }] }
  expect(pointsOfView(view).map((p) => p.due)).toEqual([at('2025-04-18T00:00'), extension.due])
  const reported = part([{ ...owed('2025-04-15', given('2025-04-16', true)), due: extension.due, extension }])
  expect([at('2025-04-15T00:00'), extension.due].map((d) => isAnsweredFor(reported, d))).toEqual([true, true])
  expect(isAnsweredFor(reported, at('2025-04-18T00:00'))).toBe(false)
})
