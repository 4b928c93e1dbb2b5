import type { Assignment, AssignmentView, Obligation, Via } from './assignment.ts'
import type { ReportDemand, Task } from './task.ts'

export interface TaskStore {
  saveTask(task: Task): Promise<void>
  removeTask(id: string): Promise<void>
  /** in the document's order */
  tasksOf(directiveId: string): Promise<Task[]>
  saveDemand(demand: ReportDemand): Promise<void>
  demandsOf(directiveId: string): Promise<ReportDemand[]>

  saveAssignment(assignment: Assignment, obligations: Obligation[]): Promise<void>
  /** with its obligations, reports and reminders */
  removeAssignment(id: string): Promise<void>
  assignment(directiveId: string, unitId: string): Promise<Assignment | null>
  assignmentById(id: string): Promise<Assignment | null>
  view(directiveId: string, unitId: string): Promise<AssignmentView | null>
  /** of published directives only, newest directive first */
  viewsOf(unitId: string): Promise<AssignmentView[]>
  assignmentsOf(directiveId: string): Promise<Assignment[]>
  /** with a date, neither reported nor withdrawn: what reminders look at */
  openDated(): Promise<Assignment[]>
  /** false when it was acknowledged before: the first one stands */
  acknowledge(id: string, by: string | null, via: Via, at: Date): Promise<boolean>
  markReported(
    id: string,
    fact: { via: Via; at: Date; timely: boolean | null; complete: boolean | null },
  ): Promise<void>
  setApproved(id: string, approved: boolean | null): Promise<void>
  setFollowUp(assignmentId: string, day: string | null): Promise<void>
}
