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
  const holder = await people.holder(channel, chatId, at)
  if (!holder) return null
  const { address, person } = holder
  const held = [...holder.posts].sort(
    (a, b) => ORDER.indexOf(a.post.role) - ORDER.indexOf(b.post.role) || a.post.from.getTime() - b.post.from.getTime(),
  )
  const posts = held.map(({ post }) => post)
  const [first] = held
  if (!person || !first) return { address, visitor: null, posts }
  const { post, unit } = first
  return { address, visitor: { person, post, unit, role: post.role }, posts }
}
