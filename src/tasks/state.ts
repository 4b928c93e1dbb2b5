import { standing } from '../calendar/days-left.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Assignment, Obligation } from './assignment.ts'

/** How far a unit has come with its part. standing = acknowledged, and nothing of it has a date (thường xuyên). */
type Stage = 'new' | 'acknowledged' | 'standing' | 'reported' | 'approved' | 'returned'

/**
 * How it stands with time. none = no date counts now; due-soon = three working days or fewer before the last safe day;
 * in-time and late also of a report that is in.
 */
type Timing = 'none' | 'ahead' | 'due-soon' | 'late' | 'in-time'

/** Four different questions, kept apart: stage and its approval, time, and whether the report is whole. */
export interface WorkState {
  stage: Stage
  timing: Timing
  /** null = not reported, or nobody has said */
  complete: boolean | null
}

/** When the first of the three reminders goes out. */
const SOON_DAYS = 3

interface When {
  now: Date
  time: OfficeTime
  calendar: WorkCalendar
}

/** The state of a unit's part at `now`. */
export function stateOf(assignment: Assignment, obligations: readonly Obligation[], when: When): WorkState {
  return {
    stage: stageOf(assignment, obligations),
    timing: timingOf(assignment, obligations, when),
    complete: assignment.complete,
  }
}

function stageOf(
  { approved, reportedAt, acknowledgedAt, reportDue }: Assignment,
  obligations: readonly Obligation[],
): Stage {
  if (approved === true) return 'approved'
  if (approved === false) return 'returned'
  if (reportedAt !== null) return 'reported'
  if (acknowledgedAt === null) return 'new'
  const isDated = reportDue !== null || obligations.some((o) => o.kind === 'dated')
  return isDated ? 'acknowledged' : 'standing'
}

function timingOf(assignment: Assignment, obligations: readonly Obligation[], { now, time, calendar }: When): Timing {
  if (assignment.reportedAt !== null) {
    const { timely } = assignment
    return timely === null ? 'none' : timely ? 'in-time' : 'late'
  }
  // Only a report can be late: that a dated task was done is known from the report alone.
  if (assignment.reportWanted && assignment.reportDue !== null && now >= assignment.reportDue) return 'late'
  const dues = [assignment.reportDue, ...obligations.map((o) => o.due)].flatMap((d) =>
    d !== null && d > now ? [d.getTime()] : [],
  )
  if (dues.length === 0) return 'none'
  const { lastSafeDay } = standing(new Date(Math.min(...dues)), now, time, calendar)
  return time.dayOf(now) >= calendar.addWorkingDays(lastSafeDay, -SOON_DAYS) ? 'due-soon' : 'ahead'
}
