import { expect, test } from 'vitest'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { decide } from '../../../src/reminders/decide.ts'
import type { Reminder } from '../../../src/reminders/reminder.ts'
import { targetOf } from '../../../src/reminders/target.ts'
import type { Assignment, AssignmentView, Obligation } from '../../../src/tasks/assignment.ts'
import { aDirective, anAssignment, anObligation, aReminder, at, aTask } from '../../support/nouns.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const directive = aDirective('512', { status: 'published' })
const due = at('2025-04-06T00:00')

function view(assignment: Partial<Assignment> = {}, ...obligations: Partial<Obligation>[]): AssignmentView {
  const own = anAssignment(directive.id, 'unit', assignment)
  return {
    assignment: own,
    obligations: obligations.map((o, i) => ({
      obligation: anObligation(own.id, 't', o),
      task: aTask(directive.id, i + 1),
    })),
  }
}

const now = at('2025-04-02T08:00')
const ask = (
  reminder: Reminder,
  v: AssignmentView,
  more: { siblings?: Reminder[]; now?: Date; status?: 'withdrawn' | 'draft' } = {},
): string => {
  const decision = decide(reminder, {
    directive: { ...directive, status: more.status ?? 'published' },
    view: v,
    siblings: [reminder, ...(more.siblings ?? [])],
    now: more.now ?? now,
    officeTime,
  })
  return decision.fire ? `fire ${decision.target.what}` : decision.reason
}

const three = aReminder('a', 'three-working-days-before', { due })
const safe = aReminder('a', 'last-safe-day', { due, fireAt: at('2025-04-04T08:00') })
const late = aReminder('a', 'overdue', { due, fireAt: at('2025-04-08T08:00') })

test('a reminder is judged from the state at its moment', () => {
  expect(ask(three, view())).toBe('fire report')
  expect(ask(three, view({ reportedAt: now }))).toBe('reported')
  expect(ask(three, view({ reportDue: at('2025-04-12T00:00') }))).toBe('deadline-changed')
  expect(ask(three, view(), { status: 'withdrawn' })).toBe('withdrawn')
  expect(ask(three, view(), { status: 'draft' })).toBe('not-published')
  expect(ask(aReminder('a', 'moon', { due }), view())).toBe('unknown-rule')
})

test('after a jump only the latest one that still says something is said', () => {
  const friday = at('2025-04-04T09:00')
  expect(ask(three, view(), { siblings: [safe, late], now: friday })).toBe('superseded')
  expect(ask(safe, view(), { siblings: [three, late], now: friday })).toBe('fire report')
  const later = at('2025-04-09T09:00')
  expect(ask(three, view(), { siblings: [safe, late], now: later })).toBe('superseded')
  expect(ask(safe, view(), { siblings: [three, late], now: later })).toBe('superseded')
  expect(ask(late, view(), { siblings: [three, safe], now: later })).toBe('fire report')
})

test('a warning after the deadline warns of nothing', () => {
  expect(ask(safe, view(), { now: at('2025-04-07T09:00') })).toBe('passed')
})

test('without a report the nearest dated duty counts; a standing one never does', () => {
  const time = officeTime
  const dated = view(
    { reportDue: null, reportWanted: false },
    { due: at('2025-04-10T00:00') },
    { due: at('2025-04-05T00:00') },
    { due: at('2025-03-01T00:00') },
  )
  expect(targetOf(dated, now, time)).toEqual({ what: 'task', due: at('2025-04-05T00:00') })
  expect(targetOf(view({ reportDue: null }, { kind: 'standing', due: null }), now, time)).toBeNull()
  expect(
    targetOf(view({ reportDue: null }, { kind: 'standing', due: null, followUpOn: '2025-04-10' }), now, time),
  ).toEqual({ what: 'follow-up', due: at('2025-04-11T00:00') })
  expect(targetOf(view({ reportDue: due, reportedAt: now }), now, time)).toBeNull()
})
