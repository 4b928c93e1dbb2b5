import type { Assignment, AssignmentView, Obligation, Reported, Via } from './assignment.ts'
import type { ReportDemand, Task } from './task.ts'

export interface TaskStore {
  saveTask(task: Task): Promise<void>
  removeTask(id: string): Promise<void>
  /** in the document's order */
  tasksOf(directiveId: string): Promise<Task[]>
  /** of several directives, each one's in its order */
  tasksOfAll(directiveIds: readonly string[]): Promise<Task[]>
  saveDemand(demand: ReportDemand): Promise<void>
  demandsOf(directiveId: string): Promise<ReportDemand[]>
  demandsOfAll(directiveIds: readonly string[]): Promise<ReportDemand[]>

  /** with its reports due */
  saveAssignment(assignment: Assignment, obligations: Obligation[]): Promise<void>
  /** with its obligations, reports and reminders */
  removeAssignment(id: string): Promise<void>
  assignment(directiveId: string, unitId: string): Promise<Assignment | null>
  assignmentById(id: string): Promise<Assignment | null>
  view(directiveId: string, unitId: string): Promise<AssignmentView | null>
  /** a unit's parts of these directives */
  viewsAmong(unitId: string, directiveIds: readonly string[]): Promise<AssignmentView[]>
  /** ids of the published directives that give the unit a part */
  directivesFor(unitId: string): Promise<string[]>
  /** of those, the ones whose reports the unit has all handed in */
  settledFor(unitId: string): Promise<string[]>
  /** of published directives only, newest directive first; with `since`, only what is not settled, or has a day from then on */
  viewsOf(unitId: string, since?: Date): Promise<AssignmentView[]>
  assignmentsOf(directiveId: string): Promise<Assignment[]>
  /** of several directives, each one's by the units' codes */
  assignmentsOfAll(directiveIds: readonly string[]): Promise<Assignment[]>
  /** ids of the published directives of which somebody owes a report, or has not acknowledged */
  unsettled(): Promise<string[]>
  /** reports of published directives that came in that time, both ends included: whose, and whether in time */
  reportedBetween(from: Date, until: Date): Promise<{ directiveId: string; unitId: string; timely: boolean | null }[]>
  /** of published directives, with a task's day ahead, a report owed by a day, or a follow-up day: what reminders look at */
  openDated(now: Date): Promise<AssignmentView[]>
  /** false when it was acknowledged before: the first one stands */
  acknowledge(id: string, by: string | null, via: Via, at: Date): Promise<boolean>
  /** puts an acknowledgement right that was no such thing; null = nobody has acknowledged */
  setAcknowledged(id: string, fact: { by: string | null; via: Via; at: Date } | null): Promise<void>
  /** `id` of the report due */
  setReported(id: string, facts: Reported): Promise<void>
  setFollowUp(assignmentId: string, day: string | null): Promise<void>
}
