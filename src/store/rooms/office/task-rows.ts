import type { Assignment, Obligation, ReportDue } from '../../../tasks/assignment.ts'
import { byDue } from '../../../tasks/report-due.ts'
import type { ReportDemand, Task, TaskDeadline } from '../../../tasks/task.ts'
import type { Prisma } from '../../generated/sqlite/client.ts'
import type {
  AssignmentModel,
  ObligationModel,
  ReportDemandModel,
  ReportDueModel,
  TaskDeadlineModel,
  TaskModel,
} from '../../generated/sqlite/models.ts'
import { dataOf, json } from '../../json.ts'

export type TaskRow = TaskModel & { deadlines: TaskDeadlineModel[] }
export type AssignmentRow = AssignmentModel & { dues: ReportDueModel[] }

const toDeadline = (row: TaskDeadlineModel): TaskDeadline => ({
  position: row.position,
  text: row.text,
  start: row.start,
  end: row.end,
  time: row.time,
  kind: row.kind as TaskDeadline['kind'],
  derivation: dataOf(row.derivation) as TaskDeadline['derivation'],
  due: row.due,
  span: row.spanStart === null || row.spanEnd === null ? null : { start: row.spanStart, end: row.spanEnd },
})

export const fromDeadline = (
  taskId: string,
  { span, derivation, position, text, kind, start, end, time, due }: TaskDeadline,
): Prisma.TaskDeadlineCreateManyInput => ({
  taskId,
  position,
  text,
  kind,
  start,
  end,
  time,
  derivation: json(derivation),
  due,
  spanStart: span?.start ?? null,
  spanEnd: span?.end ?? null,
})

export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  directiveId: row.directiveId,
  position: row.position,
  section: row.section,
  words: row.words,
  assignees: row.assignees as string[],
  coordinators: row.coordinators as string[],
  deadlines: row.deadlines.map(toDeadline).sort((a, b) => a.position - b.position),
  span: { start: row.spanStart, end: row.spanEnd },
  confidence: row.confidence,
  corrected: row.corrected,
  checkedAt: row.checkedAt,
})

/** Without its deadlines: they are rows of their own. */
export const fromTask = ({
  assignees,
  coordinators,
  span,
  ...task
}: Omit<Task, 'deadlines'>): Prisma.TaskUncheckedCreateInput => ({
  ...task,
  assignees: json(assignees),
  coordinators: json(coordinators),
  spanStart: span.start,
  spanEnd: span.end,
})

export const toDemand = (row: ReportDemandModel): ReportDemand => ({ ...row, kind: row.kind as ReportDemand['kind'] })

const toReportDue = (row: ReportDueModel): ReportDue => ({
  id: row.id,
  demandId: row.demandId,
  due: row.due,
  reportedAt: row.reportedAt,
  reportedVia: row.reportedVia as ReportDue['reportedVia'],
  timely: row.timely,
  complete: row.complete,
  approved: row.approved,
})

export const toAssignment = ({ dues, ...row }: AssignmentRow): Assignment => ({
  ...row,
  acknowledgedVia: row.acknowledgedVia as Assignment['acknowledgedVia'],
  reports: dues.map(toReportDue).sort(byDue),
})

export const toObligation = (row: ObligationModel): Obligation => ({ ...row, part: row.part as Obligation['part'] })
