import { expect, test } from 'vitest'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { decide } from '../../../src/reminders/decide.ts'
import type { Reminder } from '../../../src/reminders/reminder.ts'
import { targetsOf } from '../../../src/reminders/target.ts'
import type { AssignmentView, ReportDue } from '../../../src/tasks/assignment.ts'
import { aDirective, aReminder, at } from '../../support/nouns.ts'
import { aDeadline, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const directive = aDirective('512', { status: 'published' })
const due = at('2025-04-06T00:00')

const owed = (when: Date | null = due, more: Partial<ReportDue> = {}): ReportDue => aReportDue('demand', when, more)

/** a part with these reports, and a task for each list of days */
function view(reports: ReportDue[] = [owed()], ...days: string[][]): AssignmentView {
  const own = anAssignment(directive.id, 'unit', { reports })
  return {
    assignment: own,
    obligations: days.map((ends, i) => ({
      obligation: anObligation(own.id, 't'),
      task: aTask(directive.id, i + 1, { deadlines: ends.map((end) => aDeadline(end)) }),
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
  expect(ask(three, view([owed(due, { reportedAt: now })]))).toBe('reported')
  expect(ask(three, view([owed(at('2025-04-12T00:00'))]))).toBe('deadline-changed')
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

test('every day that is ahead counts, the earliest first, and each moment once', () => {
  const none = [aReportDue(null, null)]
  const dated = view([owed(), owed(at('2025-05-31T00:00'))], ['2025-04-10', '2025-04-05', '2025-03-01'], ['2025-04-06'])
  expect(targetsOf(dated, now, officeTime)).toEqual([
    { what: 'task', due: at('2025-04-05T00:00') },
    { what: 'report', due },
    { what: 'task', due: at('2025-04-10T00:00') },
    { what: 'report', due: at('2025-05-31T00:00') },
  ])
  expect(targetsOf(view(none, []), now, officeTime)).toEqual([])
})

test('a report answers for what was due up to its own day; what comes later stays', () => {
  const second = owed(at('2025-05-31T00:00'))
  const after = view([owed(due, { reportedAt: now }), second], ['2025-04-05', '2025-04-20'])
  expect(targetsOf(after, now, officeTime)).toEqual([
    { what: 'task', due: at('2025-04-20T00:00') },
    { what: 'report', due: at('2025-05-31T00:00') },
  ])
  expect(ask(aReminder('a', 'last-safe-day', { due: at('2025-04-05T00:00') }), after)).toBe('reported')
  expect(ask(aReminder('a', 'last-safe-day', { due: at('2025-04-20T00:00') }), after)).toBe('fire task')
  expect(ask(aReminder('a', 'overdue', { due: at('2025-05-31T00:00') }), after)).toBe('fire report')
  expect(targetsOf(view([owed(null, { reportedAt: now })], ['2025-04-20']), now, officeTime)).toEqual([])
})

test('the follow-up day of the office counts while nothing else does', () => {
  const followed = (reports: ReportDue[], ...days: string[][]): AssignmentView => {
    const { assignment, obligations } = view(reports, ...days)
    return {
      assignment,
      obligations: obligations.map((o) => ({ ...o, obligation: { ...o.obligation, followUpOn: '2025-04-10' } })),
    }
  }
  const none = aReportDue(null, null)
  const day = { what: 'follow-up', due: at('2025-04-11T00:00') }
  expect(targetsOf(followed([none], []), now, officeTime)).toEqual([day])
  expect(targetsOf(followed([none], ['2025-04-20']), now, officeTime)).toEqual([
    { what: 'task', due: at('2025-04-20T00:00') },
  ])
  expect(targetsOf(followed([{ ...none, reportedAt: now }], []), now, officeTime)).toEqual([])
})
