import { newId } from '../../src/base/ids.ts'
import type { Assignment, Obligation, ReportDue } from '../../src/tasks/assignment.ts'
import type { ReportDemand, Task, TaskDeadline } from '../../src/tasks/task.ts'
import { dateText } from '../../src/wording/dates.ts'
import { at } from './nouns.ts'

/** Nouns of what is to be done, made like the others. */

/** "trước ngày 28/3/2025": the day is excluded. */
export const aDeadline = (end: string, more: Partial<TaskDeadline> = {}): TaskDeadline => ({
  position: 1,
  text: `trước ngày ${dateText(end)}`,
  start: null,
  end,
  time: null,
  kind: 'before',
  derivation: { rule: 'before-day', assumed: [{ what: 'year', value: end.slice(0, 4), from: 'issuedOn' }] },
  due: at(`${end}T00:00`),
  span: null,
  ...more,
})

export const aTask = (directiveId: string, position: number, more: Partial<Task> = {}): Task => ({
  id: newId(),
  directiveId,
  position,
  section: `II.${position}`,
  words: 'Tổ chức truyền thông về công tác xã hội trong y tế',
  assignees: ['Các bệnh viện'],
  coordinators: ['Phòng Nghiệp vụ Y'],
  deadlines: [aDeadline('2025-03-28', { span: { start: 20, end: 40 } })],
  span: { start: 10, end: 60 },
  confidence: 0.875,
  corrected: false,
  checkedAt: null,
  ...more,
})

/** Demanded by the demand `demandId`; null = handed in unasked. */
export const aReportDue = (demandId: string | null, due: Date | null, more: Partial<ReportDue> = {}): ReportDue => ({
  id: newId(),
  demandId,
  due,
  writtenDue: due,
  extension: null,
  reportedAt: null,
  reportedVia: null,
  timely: null,
  complete: null,
  approved: null,
  returnedAt: null,
  resubmittedAt: null,
  ...more,
})

export const aDemand = (directiveId: string, position: number, more: Partial<ReportDemand> = {}): ReportDemand => ({
  id: newId(),
  directiveId,
  position,
  taskPosition: null,
  to: 'Sở Y tế',
  text: 'báo cáo kết quả trước ngày 06/4/2025',
  kind: 'before',
  end: '2025-04-06',
  time: null,
  form: null,
  via: null,
  due: at('2025-04-06T00:00'),
  corrected: false,
  ...more,
})

export const anAssignment = (directiveId: string, unitId: string, more: Partial<Assignment> = {}): Assignment => ({
  id: newId(),
  directiveId,
  unitId,
  createdAt: at('2025-03-14T09:00'),
  acknowledgedAt: null,
  acknowledgedBy: null,
  acknowledgedVia: null,
  reports: [aReportDue(null, null)],
  ...more,
})

export const anObligation = (assignmentId: string, taskId: string, more: Partial<Obligation> = {}): Obligation => ({
  id: newId(),
  assignmentId,
  taskId,
  part: 'lead',
  followUpOn: null,
  ...more,
})
