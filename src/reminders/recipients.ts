import { bestAddress } from '../people/best-address.ts'
import type { Address, GroupChat, Person } from '../people/person.ts'
import type { PeopleStore } from '../people/store.ts'

export interface Recipient {
  person: Person
  address: Address
}

/** Heads and contacts of a unit, each at their best address. */
export async function recipientsOf(
  people: PeopleStore,
  unitId: string,
  now: Date,
): Promise<{ recipients: Recipient[]; linked: boolean }> {
  const recipients = new Map<string, Recipient>()
  let linked = false
  for (const { person } of await people.peopleOf(unitId, ['head', 'contact'], now)) {
    const addresses = await people.addressesOf(person.id)
    linked ||= addresses.length > 0
    const address = bestAddress(addresses)
    if (address) recipients.set(person.id, { person, address })
  }
  return { recipients: [...recipients.values()], linked }
}

/** Linked groups that hold the unit and can be written to. */
export const groupsWith = async (people: PeopleStore, unitId: string): Promise<GroupChat[]> =>
  (await people.groups()).filter(
    (g) =>
      g.linkedAt !== null && g.unitIds.includes(unitId) && g.reachability !== 'blocked' && g.reachability !== 'gone',
  )
