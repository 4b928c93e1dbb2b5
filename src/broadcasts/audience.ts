import { bestAddress } from '../people/best-address.ts'
import type { Address, GroupChat, Person } from '../people/person.ts'
import type { PeopleStore } from '../people/store.ts'
import type { Unit } from '../people/unit.ts'

/** Why a unit can't be told: nobody of it is linked, or every address of its people was refused by the platform. */
export type Unreached = 'nobody' | 'unreachable'

/** Whom a unit is told through. */
export interface Reach {
  unit: Unit
  people: { person: Person; address: Address }[]
  problem: Unreached | null
}

/** Heads and contacts of each unit, each at their best address. */
export async function reachOf(people: PeopleStore, units: readonly Unit[], now: Date): Promise<Reach[]> {
  const reaches: Reach[] = []
  for (const unit of units) {
    const found = new Map<string, { person: Person; address: Address }>()
    let linked = false
    for (const { person } of await people.peopleOf(unit.id, ['head', 'contact'], now)) {
      const addresses = await people.addressesOf(person.id)
      linked ||= addresses.length > 0
      const address = bestAddress(addresses)
      if (address) found.set(person.id, { person, address })
    }
    const problem = found.size > 0 ? null : linked ? 'unreachable' : 'nobody'
    reaches.push({ unit, people: [...found.values()], problem })
  }
  return reaches
}

/** Linked groups that hold any of the units, with how many of them. */
export async function groupsOf(
  people: PeopleStore,
  units: readonly Unit[],
): Promise<{ group: GroupChat; unitIds: string[] }[]> {
  const ids = new Set(units.map((u) => u.id))
  const groups = await people.groups()
  return groups
    .filter((g) => g.linkedAt !== null && g.reachability !== 'blocked' && g.reachability !== 'gone')
    .map((group) => ({ group, unitIds: group.unitIds.filter((id) => ids.has(id)) }))
    .filter(({ unitIds }) => unitIds.length > 0)
}
