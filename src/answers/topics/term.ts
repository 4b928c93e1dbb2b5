import type { Deadline } from '../../calendar/deadline.ts'
import { daysBetween } from '../../calendar/day.ts'
import { standing } from '../../calendar/days-left.ts'
import type { Assignment, ReportDue } from '../../tasks/assignment.ts'
import type { GrantedExtension } from '../../tasks/standing/extension.ts'
import type { ReportDemand, Task } from '../../tasks/task.ts'
import { purposeOf } from '../../tasks/standing/points.ts'
import { byDue, isOpen } from '../../tasks/standing/report-due.ts'
import type { TaskDay } from '../fact.ts'
import type { Term } from '../facts/source-and-term.ts'
import type { Inquiry } from './inquiry.ts'

type Dated = Pick<Deadline, 'text' | 'start' | 'end' | 'time' | 'kind'>

/** When a deadline is looked at, and by which calendar. */
export interface Moment {
  asker: Pick<Inquiry['asker'], 'now'>
  tools: Inquiry['tools']
}

/** A deadline as it stands now. */
export function termOf(deadline: Dated, due: Date | null, { asker, tools }: Moment): Term {
  const { text, kind, start, end, time } = deadline
  const words = text.replace(/\s+/g, ' ').trim()
  const today = tools.officeTime.dayOf(asker.now)
  const startsIn = kind === 'range' && start !== null && start > today ? daysBetween(today, start) : null
  const none = {
    lastDay: null,
    safeDay: null,
    daysLeft: null,
    workingDaysLeft: null,
    startsIn,
    late: false,
    daysLate: 0,
  }
  if (due === null) return { words, kind, start, end, time, ...none }
  const now = standing(due, asker.now, tools.officeTime, tools.calendar)
  const { lastDay, lastSafeDay, workingDaysLeft, late, daysLate } = now
  const daysLeft = late ? 0 : daysBetween(today, lastSafeDay)
  return {
    words,
    kind,
    start,
    end,
    time,
    lastDay,
    safeDay: lastSafeDay,
    daysLeft,
    workingDaysLeft,
    startsIn,
    late,
    daysLate,
  }
}

/** Every deadline of a task, the earliest day first, those without a day behind. */
export const daysOfTask = (task: Task, text: string, inquiry: Inquiry, own: Assignment | null = null): TaskDay[] =>
  task.deadlines.toSorted(byDue).map((d) => ({
    purpose: purposeOf(text, task, d),
    term: termOf(d, d.due, inquiry),
    reported:
      own?.reports.some((r) => !isOpen(r) && r.writtenDue !== null && r.writtenDue.getTime() === d.due?.getTime()) ??
      false,
  }))

/** `part`: the unit's, whose granted extension tells how the written day stands. */
export function termOfDemand(demand: ReportDemand, inquiry: Moment, part?: Assignment): Term | null {
  if (demand.kind === null) return null
  const { kind, end, time, text } = demand
  return termOf({ text, start: null, end, time, kind }, extended(demand, part)?.due ?? demand.due, inquiry)
}

/** The extension of just this report, when the unit was granted one. */
export const extended = (demand: ReportDemand, part?: Assignment): GrantedExtension | null =>
  part?.reports.find((r) => isFor(r, demand))?.extension ?? null

/** What a unit hands in for that demand: demands of one day are one report. */
export const isFor = (report: ReportDue, { id, due }: ReportDemand): boolean =>
  report.demandId === id || (due !== null && report.writtenDue?.getTime() === due.getTime())
