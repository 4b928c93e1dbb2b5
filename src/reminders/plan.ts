import { nextOfficeMoment } from '../calendar/office-hours.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Reminder } from './reminder.ts'
import { FIRE_AT } from './rules/rule.ts'
import { reminderRules } from './rules/index.ts'
import type { Target } from './target.ts'

export interface PlanOrder {
  assignmentId: string
  target: Target
  /** when the unit was told of it: an occasion before that has gone by */
  since: Date
  /** office time */
  now: Date
}

export interface PlanTools {
  officeTime: OfficeTime
  calendar: WorkCalendar
  newId: () => string
}

export const reminderKey = (assignmentId: string, rule: string, due: Date): string =>
  `${assignmentId}:${rule}:${due.toISOString()}`

/** All reminders of a deadline, pure. Those whose moment lay before the unit was told are kept as skipped, with the reason. */
export function planReminders(
  { assignmentId, target, since, now }: PlanOrder,
  { officeTime, calendar, newId }: PlanTools,
): Reminder[] {
  return reminderRules
    .filter((rule) => rule.kinds.includes(target.what))
    .map((rule) => {
      const day = rule.day(target.due, officeTime, calendar)
      const fireAt = nextOfficeMoment(officeTime.at(day, FIRE_AT), officeTime, calendar)
      const late = fireAt <= since
      return {
        id: newId(),
        key: reminderKey(assignmentId, rule.name, target.due),
        assignmentId,
        rule: rule.name,
        due: target.due,
        fireAt,
        state: late ? 'skipped' : 'planned',
        reason: late ? 'late' : null,
        settledAt: late ? now : null,
      }
    })
}
