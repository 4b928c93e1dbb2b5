import type { Deadline } from '../../../calendar/deadline.ts'
import type { Assignment, Obligation } from '../../../tasks/assignment.ts'
import type { ReportDemand, Task } from '../../../tasks/task.ts'
import type { Prisma } from '../../generated/sqlite/client.ts'
import type { AssignmentModel, ObligationModel, ReportDemandModel, TaskModel } from '../../generated/sqlite/models.ts'
import { dataOf, json, jsonOrNull } from '../../json.ts'

const toDeadline = (row: TaskModel): Deadline | null =>
  row.deadlineText === null
    ? null
    : {
        text: row.deadlineText,
        start: row.deadlineStart,
        end: row.deadlineEnd,
        time: row.deadlineTime,
        kind: row.deadlineKind as Deadline['kind'],
        derivation: dataOf(row.derivation) as Deadline['derivation'],
      }

export const toTask = (row: TaskModel): Task => ({
  id: row.id,
  directiveId: row.directiveId,
  position: row.position,
  section: row.section,
  words: row.words,
  assignees: row.assignees as string[],
  coordinators: row.coordinators as string[],
  deadline: toDeadline(row),
  due: row.due,
  span: { start: row.spanStart, end: row.spanEnd },
  confidence: row.confidence,
  corrected: row.corrected,
})

export function fromTask({ deadline, span, ...task }: Task): Prisma.TaskUncheckedCreateInput {
  return {
    ...task,
    assignees: json(task.assignees),
    coordinators: json(task.coordinators),
    deadlineText: deadline?.text ?? null,
    deadlineKind: deadline?.kind ?? null,
    deadlineStart: deadline?.start ?? null,
    deadlineEnd: deadline?.end ?? null,
    deadlineTime: deadline?.time ?? null,
    derivation: jsonOrNull(deadline?.derivation ?? null),
    spanStart: span.start,
    spanEnd: span.end,
  }
}

export const toDemand = (row: ReportDemandModel): ReportDemand => ({ ...row, kind: row.kind as ReportDemand['kind'] })

export const toAssignment = (row: AssignmentModel): Assignment => ({
  ...row,
  acknowledgedVia: row.acknowledgedVia as Assignment['acknowledgedVia'],
  reportedVia: row.reportedVia as Assignment['reportedVia'],
})

export const toObligation = (row: ObligationModel): Obligation => ({
  ...row,
  part: row.part as Obligation['part'],
  kind: row.kind as Obligation['kind'],
})
