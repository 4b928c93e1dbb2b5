import type { OfficeTime } from '../calendar/office-time.ts'
import type { Directive } from '../directives/directive.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import { isAnsweredFor, isReturned } from '../tasks/standing/report-due.ts'
import type { Reminder } from './reminder.ts'
import { reminderRules } from './rules/index.ts'
import type { ReminderRule } from './rules/rule.ts'
import { targetsOf, type Target } from './target.ts'

/** Why a reminder was not said. */
export type SkipReason =
  | 'withdrawn'
  | 'not-published'
  | 'reported'
  /** returned after it was handed in in time: a better one is owed, and is not late */
  | 'returned'
  /** the deadline moved */
  | 'deadline-changed'
  /** its moment lay before the unit was told */
  | 'late'
  /** the deadline it warns of is over */
  | 'passed'
  /** a later one of the same deadline has come due too */
  | 'superseded'
  | 'nobody'
  | 'unreachable'
  | 'unknown-rule'

export type Decision = { fire: true; rule: ReminderRule; target: Target } | { fire: false; reason: SkipReason }

export interface Circumstances {
  directive: Directive
  view: AssignmentView
  /** all reminders of the assignment */
  siblings: readonly Reminder[]
  now: Date
  officeTime: OfficeTime
}

/** Whether a reminder that has come due still says something, judged from the state at that moment. Pure. */
export function decide(reminder: Reminder, { directive, view, siblings, now, officeTime }: Circumstances): Decision {
  const skip = (reason: SkipReason): Decision => ({ fire: false, reason })
  const rule = reminderRules.find((r) => r.name === reminder.rule)
  if (!rule) return skip('unknown-rule')
  if (directive.status !== 'published') return skip(directive.status === 'withdrawn' ? 'withdrawn' : 'not-published')
  const same = siblings.filter((s) => s.due.getTime() === reminder.due.getTime() && s.id !== reminder.id)
  const later = same.some((s) => s.state === 'planned' && s.fireAt <= now && s.fireAt > reminder.fireAt)
  const target = targetsOf(view, now, officeTime).find(
    (t) => t.due.getTime() === reminder.due.getTime() && rule.kinds.includes(t.what),
  )
  if (!target && isAnsweredFor(view.assignment, reminder.due)) return skip('reported')
  const passed = rule.side === 'before' && now >= reminder.due
  if (!target && !passed) return skip('deadline-changed')
  if (later) return skip('superseded')
  if (passed || !target) return skip('passed')
  const report = view.assignment.reports.find((r) => r.due?.getTime() === reminder.due.getTime())
  if (rule.side === 'after' && report && isReturned(report) && report.timely === true) return skip('returned')
  return { fire: true, rule, target }
}
