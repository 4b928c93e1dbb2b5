import type { Directive } from '../directives/directive.ts'
import type { DirectiveStore } from '../directives/store.ts'
import type { PeopleStore } from '../people/store.ts'
import type { Unit } from '../people/unit.ts'
import type { PlanFacts, PlannedAssignment } from './plan-assignments.ts'
import { planAssignments } from './plan-assignments.ts'
import type { TaskStore } from './store.ts'

export interface AssignStores {
  directives: Pick<DirectiveStore, 'resolutions'>
  tasks: Pick<TaskStore, 'tasksOf' | 'demandsOf' | 'saveAssignment'>
  people: Pick<PeopleStore, 'units'>
}

/** `now` in office time. */
export type AssignAt = Pick<PlanFacts, 'now' | 'officeTime' | 'newId'>

/** Who would get what if the directive were published now; nothing is written. */
export async function plannedFor(
  { directives, tasks, people }: AssignStores,
  directive: Directive,
  at: AssignAt,
): Promise<PlannedAssignment[]> {
  return planAssignments({
    directive,
    tasks: await tasks.tasksOf(directive.id),
    demands: await tasks.demandsOf(directive.id),
    resolutions: await directives.resolutions(directive.id),
    register: await people.units(),
    ...at,
  })
}

/** Gives every unit its part and returns the units, in the register's order. To be run once, inside a transaction. */
export async function assign(stores: AssignStores, directive: Directive, at: AssignAt): Promise<Unit[]> {
  const planned = await plannedFor(stores, directive, at)
  for (const { assignment, obligations } of planned) await stores.tasks.saveAssignment(assignment, obligations)
  return planned.map((p) => p.unit)
}
