import { expect, test } from 'vitest'
import type { Assignment, ReportDue } from '../../../src/tasks/assignment.ts'
import { missingNow, progressOf, roundsOf } from '../../../src/tasks/progress.ts'
import { at } from '../../support/nouns.ts'
import { anAssignment, aReportDue } from '../../support/task-nouns.ts'

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

test('counts keep the late, the waiting and the undated apart', () => {
  const now = at('2025-04-07T00:00')
  const parts = [
    part([owed('2025-04-07')]),
    part([owed('2025-04-10')], told),
    part([owed(null)], told),
    part([aReportDue(null, null)]),
    part([owed('2025-04-07', given('2025-04-03', true))]),
    part([owed('2025-04-07', given('2025-04-09', false))], told),
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
