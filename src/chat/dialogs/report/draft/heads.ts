import { bestAddress } from '../../../../people/best-address.ts'
import type { Person } from '../../../../people/person.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { Visit } from '../../../visit.ts'

/** The heads of the unit who can be asked in a chat; none for somebody who is a head of it. */
export async function headsToAsk({ stores, who, now }: Visit, unit: Unit): Promise<{ person: Person }[]> {
  const heads = await stores.people.peopleOf(unit.id, ['head'], now)
  if (heads.some((h) => h.person.id === who?.person.id)) return []
  const found: { person: Person }[] = []
  for (const { person } of heads) {
    if (bestAddress(await stores.people.addressesOf(person.id))) found.push({ person })
  }
  return found
}
