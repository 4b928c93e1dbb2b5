import type { Assignment, Obligation, ReportDue } from '../../../tasks/assignment.ts'
import { byDue } from '../../../tasks/standing/report-due.ts'
import type { ReportDemand, Task, TaskDeadline } from '../../../tasks/task.ts'
import type { Prisma } from '../../generated/sqlite/client.ts'
import type {
  AssignmentModel,
  ExtensionModel,
  ObligationModel,
  ReportDemandModel,
  ReportDueModel,
  TaskDeadlineModel,
  TaskModel,
} from '../../generated/sqlite/models.ts'
import { toGranted } from './extension-store.ts'
import { dataOf, json } from '../../json.ts'

export const inOrder = { position: 'asc' as const }
export const withDeadlines = { deadlines: true }

export type TaskRow = TaskModel & { deadlines: TaskDeadlineModel[] }
type ReportDueRow = ReportDueModel & { extensions: ExtensionModel[] }
export type AssignmentRow = AssignmentModel & { dues: ReportDueRow[] }

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

const toReportDue = (row: ReportDueRow): ReportDue => {
  const extension = toGranted(row.extensions)
  return {
    id: row.id,
    demandId: row.demandId,
    due: extension?.due ?? row.due,
    writtenDue: row.due,
    extension,
    reportedAt: row.reportedAt,
    reportedVia: row.reportedVia as ReportDue['reportedVia'],
    timely: row.timely,
    complete: row.complete,
    approved: row.approved,
    returnedAt: row.returnedAt,
    resubmittedAt: row.resubmittedAt,
  }
}

/** With its written day: an extension has rows of its own. */
export const fromReportDue = (assignmentId: string, report: ReportDue): Prisma.ReportDueUncheckedCreateInput => ({
  id: report.id,
  assignmentId,
  demandId: report.demandId,
  due: report.writtenDue,
  reportedAt: report.reportedAt,
  reportedVia: report.reportedVia,
  timely: report.timely,
  complete: report.complete,
  approved: report.approved,
  returnedAt: report.returnedAt,
  resubmittedAt: report.resubmittedAt,
})

export const toAssignment = ({ dues, ...row }: AssignmentRow): Assignment => ({
  ...row,
  acknowledgedVia: row.acknowledgedVia as Assignment['acknowledgedVia'],
  reports: dues.sort(byDue).map(toReportDue),
})

export const toObligation = (row: ObligationModel): Obligation => ({ ...row, part: row.part as Obligation['part'] })
