import type { Address, Person, Post, Role } from './person.ts'
import type { PeopleStore } from './store.ts'
import type { Unit } from './unit.ts'

/** Who a chat belongs to. */
export interface Identified {
  address: Address
  /** null = a stranger: the address is known, no person with a post stands behind it */
  visitor: { person: Person; post: Post; unit: Unit; role: Role } | null
  /** every post that holds now, in the order in which they count */
  posts: Post[]
}

/** Those who prepare the office's work first; in a unit its head before its contact. */
const ORDER: readonly Role[] = ['officer', 'head', 'contact', 'leader']

/** Null when nobody has ever written from there. A person acts in the first of their posts whose unit is in the register. */
export async function identify(
  people: PeopleStore,
  channel: string,
  chatId: string,
  at: Date,
): Promise<Identified | null> {
  const address = await people.address(channel, chatId)
  if (!address) return null
  const person = address.personId === null ? null : await people.person(address.personId)
  if (!person) return { address, visitor: null, posts: [] }
  const held = await people.postsOf(person.id, at)
  const posts = [...held].sort(
    (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.from.getTime() - b.from.getTime(),
  )
  for (const post of posts) {
    const unit = await people.unitById(post.unitId)
    if (unit) return { address, visitor: { person, post, unit, role: post.role }, posts }
  }
  return { address, visitor: null, posts }
}
