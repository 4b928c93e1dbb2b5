import type { Unreached } from '../../../../broadcasts/audience.ts'
import { reachOf } from '../../../../broadcasts/audience.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { Visit } from '../../../visit.ts'

/** Units of a directive that have not acknowledged and can't be told now: somebody linked since counts as reached. */
export async function unreachedUnits(
  { stores, now }: Visit,
  directiveId: string,
): Promise<{ unit: Unit; problem: Unreached }[]> {
  const open = new Set(
    (await stores.tasks.assignmentsOf(directiveId))
      .filter((a) => a.acknowledgedAt === null && a.reportedAt === null)
      .map((a) => a.unitId),
  )
  const units = (await stores.people.units()).filter((u) => open.has(u.id))
  const reaches = await reachOf(stores.people, units, now)
  return reaches.flatMap(({ unit, problem }) => (problem === null ? [] : [{ unit, problem }]))
}
