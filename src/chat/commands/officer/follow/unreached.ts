import type { Unreached } from '../../../../broadcasts/audience.ts'
import { reachOf } from '../../../../broadcasts/audience.ts'
import type { Unit } from '../../../../people/unit.ts'
import { isUnacknowledged } from '../../../../tasks/standing/progress.ts'
import { nextReport } from '../../../../tasks/standing/report-due.ts'
import type { Visit } from '../../../visit.ts'

/**
 * Units of a directive that can't be told now: nobody of them is linked and they have not acknowledged, or the platform
 * refuses every address and something is still owed. Somebody linked since counts as reached.
 */
export async function unreachedUnits(
  { stores, now }: Visit,
  directiveId: string,
): Promise<{ unit: Unit; problem: Unreached }[]> {
  const open = new Map(
    (await stores.tasks.assignmentsOf(directiveId))
      .filter((a) => nextReport(a) !== null || isUnacknowledged(a))
      .map((a) => [a.unitId, a]),
  )
  const units = (await stores.people.units()).filter((u) => open.has(u.id))
  const reaches = await reachOf(stores.people, units, now)
  return reaches.flatMap(({ unit, problem }) => {
    const known = open.get(unit.id)?.acknowledgedAt !== null
    return problem === null || (problem === 'nobody' && known) ? [] : [{ unit, problem }]
  })
}
