import type { Address, Person, Post, Role } from './person.ts'
import type { PeopleStore } from './store.ts'
import type { Unit } from './unit.ts'

/** Somebody the office knows, in the post that they act in. */
export interface Known {
  person: Person
  post: Post
  unit: Unit
  role: Role
}

/** A person with several posts acts in the one that can do most. */
const ORDER: readonly Role[] = ['officer', 'leader', 'head', 'contact']

/**
 * Who writes from a private chat: its address, and the person with their post at `at` (office time). `visitor` is null for a
 * stranger, and for somebody whose posts have ended.
 */
export async function identify(
  people: PeopleStore,
  channel: string,
  chatId: string,
  at: Date,
): Promise<{ address: Address; visitor: Known | null } | null> {
  const address = await people.address(channel, chatId)
  if (!address) return null
  const person = address.personId === null ? null : await people.person(address.personId)
  if (!person) return { address, visitor: null }
  const posts = await people.postsOf(person.id, at)
  const [post] = posts.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  const unit = post ? await people.unitById(post.unitId) : null
  return { address, visitor: post && unit ? { person, post, unit, role: post.role } : null }
}
