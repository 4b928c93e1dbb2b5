import type { Directive } from '../directives/directive.ts'
import type { OutgoingMessage } from '../messaging/outgoing.ts'
import { plannedFor } from '../tasks/assign.ts'
import type { AssignmentView } from '../tasks/assignment.ts'
import type { PlannedAssignment } from '../tasks/plan-assignments.ts'
import type { PlanStore } from '../messaging/plan/store.ts'
import type { Reach } from './audience.ts'
import { groupsOf, reachOf } from './audience.ts'
import { costOf, type Cost } from './delivery/cost.ts'
import { canWait } from './digest/digest-hour.ts'
import type { PublishStores } from './publish.ts'
import { announcement, officeName } from './sending/announce.ts'
import type { SendTools } from './sending/send-out.ts'
import { readersOf, whenFor } from './sending/send-out.ts'

/** Who would get what if the directive were published now. */
export interface Preview {
  planned: PlannedAssignment[]
  reaches: Reach[]
  /** how many people would get a message, and how many groups a post */
  people: number
  groups: number
  /** what it takes of the plans of channels that have one */
  costs: Cost[]
}

/** Looks ahead; nothing is written. */
export async function previewOf(
  stores: PublishStores & { plans: PlanStore },
  directive: Directive,
  tools: SendTools,
): Promise<Preview> {
  const planned = await plannedFor(stores, directive, tools)
  const units = planned.map((p) => p.unit)
  const reaches = await reachOf(stores.people, units, tools.now)
  const groups = directive.handling === 'none' ? await groupsOf(stores.people, units) : []
  const dues = planned.flatMap((p) => p.assignment.reports.flatMap((r) => r.due ?? []))
  const to = { reaches, groups: groups.map((g) => g.group), together: canWait(directive, dues, tools) }
  const costs = await costOf(stores, to, tools)
  return { planned, reaches, people: readersOf(reaches).length, groups: groups.length, costs }
}

/** The very message that a unit would get. */
export async function sampleMessage(
  stores: PublishStores,
  directive: Directive,
  { unit, assignment, obligations }: PlannedAssignment,
  tools: SendTools,
): Promise<OutgoingMessage> {
  const tasks = new Map((await stores.tasks.tasksOf(directive.id)).map((t) => [t.id, t]))
  const view: AssignmentView = {
    assignment,
    obligations: obligations.flatMap((obligation) => {
      const task = tasks.get(obligation.taskId)
      return task ? [{ obligation, task }] : []
    }),
  }
  const about = {
    directive,
    office: await officeName(stores, directive),
    demands: await stores.tasks.demandsOf(directive.id),
  }
  return announcement([{ unit, view }], about, whenFor(tools, tools.officeLocale), true)
}
