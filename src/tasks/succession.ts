import type { OfficeTime } from '../calendar/office-time.ts'
import { hasEnded, heirsOf } from '../people/register/validity.ts'
import type { PeopleStore } from '../people/store.ts'
import type { Unit } from '../people/unit.ts'
import type { Assignment, AssignmentView, ReportDue } from './assignment.ts'
import { isDated, pointsOf } from './standing/points.ts'
import { byDue, hasExtension, hasHandedIn, hasReported, owedReports } from './standing/report-due.ts'
import type { TaskStore } from './store.ts'

export interface SuccessionStores {
  people: Pick<PeopleStore, 'units'>
  tasks: Pick<TaskStore, 'viewsOf' | 'view' | 'saveAssignment' | 'removeAssignment'>
}

export interface SuccessionFacts {
  /** office time */
  now: Date
  officeTime: OfficeTime
  /** keeps what was, so that the unit's own time can still be told */
  audit: (action: string, subject: string, details: Record<string, unknown>) => Promise<void>
}

/** Open parts of a unit that has ended, of which nobody but an officer knows who has taken them over. */
export interface Unsettled {
  from: Unit
  /** several, or none */
  heirs: Unit[]
  directiveIds: string[]
}

export interface Succession {
  /** parts that have gone over */
  moved: number
  unsettled: Unsettled[]
}

/** Which parts of ended units wait for an officer; nothing is written. */
export async function unsettled(stores: SuccessionStores, facts: Omit<SuccessionFacts, 'audit'>): Promise<Unsettled[]> {
  const found: Unsettled[] = []
  for (const { unit, heirs, open } of await endedWithOpen(stores, facts)) {
    const waiting = heirs.length === 1 ? await unmergeable(stores, heirs[0] as Unit, open) : open
    if (waiting.length > 0)
      found.push({ from: unit, heirs, directiveIds: waiting.map((v) => v.assignment.directiveId) })
  }
  return found
}

/**
 * Hands the open parts of units that have ended to the one unit that each lives on in; what is reported or past stays under
 * the old name. What has several heirs stays and is told. To be run inside a transaction; a second run finds nothing.
 */
export async function followSuccessors(stores: SuccessionStores, facts: SuccessionFacts): Promise<Succession> {
  let moved = 0
  for (const { unit, heirs, open } of await endedWithOpen(stores, facts)) {
    const [heir, ...others] = heirs
    if (!heir || others.length > 0) continue
    for (const view of open) if (await handOver(stores, facts, { view, from: unit, to: heir })) moved++
  }
  return { moved, unsettled: await unsettled(stores, facts) }
}

/** An officer's decision: what is open of `from`, in one directive or in all, is `to`'s. Returns how many parts have gone over. */
export async function handOverTo(
  stores: SuccessionStores,
  facts: SuccessionFacts,
  { from, to, directiveId }: { from: Unit; to: Unit; directiveId: string | null },
): Promise<number> {
  let moved = 0
  for (const view of await openOf(stores, from, facts.officeTime)) {
    if (directiveId !== null && view.assignment.directiveId !== directiveId) continue
    if (await handOver(stores, facts, { view, from, to })) moved++
  }
  return moved
}

interface Ended {
  unit: Unit
  heirs: Unit[]
  open: AssignmentView[]
}

async function endedWithOpen(
  stores: SuccessionStores,
  { now, officeTime }: Omit<SuccessionFacts, 'audit'>,
): Promise<Ended[]> {
  const register = await stores.people.units()
  const byCode = new Map(register.map((u) => [u.code, u]))
  const today = officeTime.dayOf(now)
  const ended: Ended[] = []
  for (const unit of register.filter((u) => hasEnded(u, today))) {
    const open = await openOf(stores, unit, officeTime)
    if (open.length > 0) ended.push({ unit, heirs: heirsOf(unit, byCode, today), open })
  }
  return ended
}

const openOf = async (stores: SuccessionStores, unit: Unit, officeTime: OfficeTime): Promise<AssignmentView[]> =>
  (await stores.tasks.viewsOf(unit.id)).filter((view) => isOpen(view, unit, officeTime))

/** Still owed when the unit ended: a report that isn't in or was returned; or, where none is wanted, what has no day or a later one. */
function isOpen({ assignment, obligations }: AssignmentView, { validTo }: Unit, officeTime: OfficeTime): boolean {
  if (owedReports(assignment).length > 0) return true
  if (hasReported(assignment)) return false
  return obligations.some(
    ({ task }) =>
      !isDated(task) ||
      validTo === null ||
      pointsOf([task]).some(({ due }) => officeTime.dayOf(new Date(due.getTime() - 1)) > validTo),
  )
}

/** The new unit has not said yet that it knows of it. */
const unacknowledged = { acknowledgedAt: null, acknowledgedBy: null, acknowledgedVia: null } as const

/** False where the new unit's own part and the old one's cannot become one. */
async function handOver(
  stores: SuccessionStores,
  { audit }: SuccessionFacts,
  { view, from, to }: { view: AssignmentView; from: Unit; to: Unit },
): Promise<boolean> {
  const { assignment } = view
  const obligations = view.obligations.map((o) => o.obligation)
  const own = await stores.tasks.view(assignment.directiveId, to.id)
  if (own && !canMerge(assignment, own.assignment)) return false
  if (own) {
    const known = own.obligations.map((o) => o.obligation)
    const added = obligations
      .filter((o) => !known.some((k) => k.taskId === o.taskId))
      .map((o) => ({ ...o, assignmentId: own.assignment.id }))
    await stores.tasks.removeAssignment(assignment.id)
    await stores.tasks.saveAssignment(
      {
        ...own.assignment,
        reports: merged(own.assignment.reports, assignment.reports),
        ...(added.length > 0 ? unacknowledged : {}),
      },
      [...known, ...added],
    )
  } else {
    await stores.tasks.saveAssignment({ ...assignment, unitId: to.id, ...unacknowledged }, obligations)
  }
  await audit('assignment.follow', `assignment:${own ? own.assignment.id : assignment.id}`, {
    from: from.code,
    to: to.code,
    merged: own !== null,
    before: { assignment, obligations },
  })
  return true
}

/** A part with a report of its own, or with more time of its own, keeps it: it isn't dissolved in another. */
const canMerge = (old: Assignment, own: Assignment): boolean =>
  ![old, own].some((a) => hasHandedIn(a) || hasExtension(a))

async function unmergeable(
  stores: SuccessionStores,
  heir: Unit,
  open: readonly AssignmentView[],
): Promise<AssignmentView[]> {
  const found: AssignmentView[] = []
  for (const view of open) {
    const own = await stores.tasks.view(view.assignment.directiveId, heir.id)
    if (own && !canMerge(view.assignment, own.assignment)) found.push(view)
  }
  return found
}

/** Each report that is demanded of either, once. */
function merged(own: readonly ReportDue[], old: readonly ReportDue[]): ReportDue[] {
  const demanded = [...own, ...old].filter((r) => r.demandId !== null)
  const once = [...new Map(demanded.reverse().map((r) => [r.demandId, r])).values()]
  return once.length > 0 ? once.sort(byDue) : [...own]
}
