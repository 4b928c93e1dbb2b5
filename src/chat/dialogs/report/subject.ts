import type { Directive } from '../../../directives/directive.ts'
import type { Unit } from '../../../people/unit.ts'
import { returnedOf, type Returned } from '../../../reports/returned.ts'
import type { AssignmentView } from '../../../tasks/assignment.ts'
import type { ReportDemand } from '../../../tasks/task.ts'
import type { FormState } from '../../form-dialog/state.ts'
import type { Visit } from '../../visit.ts'

/** A report that is being written: the state of its conversation. */
export interface ReportState {
  /** the id that the report will have: whatever is tapped twice, it is one report */
  token: string
  assignmentId: string
  /** the report due that it is for; a conversation of an earlier version of the house doesn't tell */
  dueId?: string
  form: FormState
}

/** What a report, an acknowledgement or a reading is about: one unit's part of one directive. */
export interface ReportSubject {
  directive: Directive
  unit: Unit
  view: AssignmentView
  demands: ReportDemand[]
  /** reports that are owed again */
  returned: Returned[]
}

/** Null when there is no such part any more. */
export async function subjectOf(visit: Pick<Visit, 'stores'>, assignmentId: string): Promise<ReportSubject | null> {
  const { tasks, directives, people, reports } = visit.stores
  const assignment = await tasks.assignmentById(assignmentId)
  if (!assignment) return null
  const { directiveId, unitId } = assignment
  const directive = await directives.byId(directiveId)
  const unit = await people.unitById(unitId)
  const view = await tasks.view(directiveId, unitId)
  if (!directive || !unit || !view) return null
  const returned = await returnedOf(reports, assignment)
  return { directive, unit, view, demands: await tasks.demandsOf(directiveId), returned }
}
