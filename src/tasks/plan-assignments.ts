import { fold } from '../base/vietnamese.ts'
import type { OfficeTime } from '../calendar/office-time.ts'
import type { Directive, Resolution } from '../directives/directive.ts'
import { isValid } from '../people/register/validity.ts'
import type { Unit } from '../people/unit.ts'
import type { Assignment, Obligation, Part, ReportDue } from './assignment.ts'
import { actingCopies } from './intake/written-units.ts'
import { byDue } from './standing/report-due.ts'
import type { ReportDemand, Task } from './task.ts'

export interface PlanFacts {
  directive: Pick<Directive, 'id' | 'docType' | 'issuerCode' | 'recipients' | 'copies'>
  tasks: readonly Task[]
  demands: readonly ReportDemand[]
  /** whom the directive's words for units mean; "*" among the codes = all that it addresses */
  resolutions: readonly Resolution[]
  register: readonly Unit[]
  /** office time */
  now: Date
  officeTime: OfficeTime
  newId: () => string
}

/** What one unit gets. */
export interface PlannedAssignment {
  unit: Unit
  assignment: Assignment
  obligations: Obligation[]
}

/**
 * Gives each unit its part, in the register's order. A duty for all is owed by everybody addressed and by every unit that a
 * task names, together. Coordinating units owe what they coordinate. The office itself owes only what names it.
 */
export function planAssignments(facts: PlanFacts): PlannedAssignment[] {
  const { directive, tasks, demands, register, now, newId } = facts
  const { addressed, everyone, unitsOf } = audience(facts)
  const owed = tasks.map((task) => ({ task, parts: partsOf(task, unitsOf, everyone) }))
  const planned = register.filter((u) => addressed.has(u) || owed.some(({ parts }) => parts.has(u)))
  return planned.map((unit) => {
    const id = newId()
    const own = owed.flatMap(({ task, parts }) => {
      const part = parts.get(unit)
      return part === undefined ? [] : [{ task, part }]
    })
    const asked = demands.filter(({ taskPosition }) =>
      taskPosition === null
        ? everyone.has(unit)
        : own.some(({ task, part }) => task.position === taskPosition && part !== 'coordinating'),
    )
    return {
      unit,
      assignment: {
        id,
        directiveId: directive.id,
        unitId: unit.id,
        createdAt: now,
        acknowledgedAt: null,
        acknowledgedBy: null,
        acknowledgedVia: null,
        reports: reportsOf(asked, newId),
      },
      obligations: own.map(({ task, part }): Obligation => ({
        id: newId(),
        assignmentId: id,
        taskId: task.id,
        part,
        followUpOn: null,
      })),
    }
  })
}

const untouched = {
  extension: null,
  reportedAt: null,
  reportedVia: null,
  timely: null,
  complete: null,
  approved: null,
  returnedAt: null,
  resubmittedAt: null,
} as const

/** Each day once. Beside days a demand without one (a rhythm, an event) is no report of its own: nothing could tell that it is met. */
function reportsOf(asked: readonly ReportDemand[], newId: () => string): ReportDue[] {
  const dated = asked.filter((d) => d.due !== null).sort(byDue)
  const days = dated.filter((d, i) => d.due?.getTime() !== dated[i - 1]?.due?.getTime())
  const wanted = days.length > 0 ? days : asked.slice(0, 1)
  const facts =
    wanted.length > 0
      ? wanted.map(({ id, due }) => ({ demandId: id, due, writtenDue: due }))
      : [{ demandId: null, due: null, writtenDue: null }]
  return facts.map((fact) => ({ id: newId(), ...fact, ...untouched }))
}

interface Named {
  units: Unit[]
  everyone: boolean
}

interface Audience {
  /** those whom "Kính gửi" names: they are told even when no task is theirs */
  addressed: ReadonlySet<Unit>
  /** who owes a duty for all */
  everyone: ReadonlySet<Unit>
  unitsOf: (written: string) => Named
}

function audience({ directive, tasks, resolutions, register, now, officeTime }: PlanFacts): Audience {
  const today = officeTime.dayOf(now)
  const office = register.find((u) => u.code === directive.issuerCode)
  const byCode = new Map(register.map((u) => [u.code, u]))
  const codes = new Map(resolutions.map((r) => [r.written, r.unitCodes]))
  const unitsOf = (written: string): Named => {
    const named = written === '*' ? ['*'] : (codes.get(written) ?? [])
    return { units: named.flatMap((c) => byCode.get(c) ?? []), everyone: named.includes('*') }
  }
  const allOf = (written: readonly string[]): Unit[] =>
    written.flatMap((w) => {
      const { units, everyone } = unitsOf(w)
      return everyone ? [...units, ...register.filter((u) => isValid(u, today))] : units
    })
  const others = (units: readonly Unit[]): Set<Unit> => new Set(units.filter((u) => u !== office))
  const addressed = others(allOf(directive.recipients))
  const acting = others(allOf(actingCopies(directive)))
  const assigned = others(tasks.flatMap((t) => t.assignees.flatMap((a) => unitsOf(a).units)))
  return { addressed, everyone: new Set([...addressed, ...acting, ...assigned]), unitsOf }
}

/** Each unit has one part in a task: who leads it doesn't coordinate it too. */
function partsOf(task: Task, unitsOf: Audience['unitsOf'], everyone: ReadonlySet<Unit>): Map<Unit, Part> {
  const parts = new Map<Unit, Part>()
  const give = (written: readonly string[], part: Part): void => {
    for (const named of written.map(unitsOf)) {
      for (const unit of [...named.units, ...(named.everyone ? everyone : [])])
        if (!parts.has(unit)) parts.set(unit, part)
    }
  }
  give(task.assignees.length > 0 ? task.assignees : ['*'], FOLLOWING.test(fold(task.words)) ? 'following' : 'lead')
  give(task.coordinators, 'coordinating')
  return parts
}

/** Theo dõi, đôn đốc (… và tổng hợp): the duty is to look after the others' work. */
const FOLLOWING =
  /^[\s-]*(?:chu tri,?\s+|co trach nhiem\s+|chiu trach nhiem\s+)?(?:theo doi|don doc)\b(?=.{0,60}\b(?:don doc|tong hop|viec thuc hien|ket qua thuc hien))/s
