import { hashCode, newCode } from '../base/ids.ts'
import { INVITE_DAYS } from './linking.ts'
import type { Address, Person, Post, Role } from './person.ts'
import type { PeopleStore } from './store.ts'
import type { Unit } from './unit.ts'

const DAY_MS = 86_400_000

export interface InviteOrder {
  unit: Unit
  role: Role
  /** person id, or null from the command line */
  createdBy: string | null
  /** whose second channel it is to become */
  personId?: string
  /** office time */
  now: Date
  newId: () => string
}

/** Writes an invitation and returns its code: shown once, kept only as a hash. */
export async function issueInvite(people: PeopleStore, order: InviteOrder): Promise<{ code: string; expiresAt: Date }> {
  const code = newCode()
  const expiresAt = new Date(order.now.getTime() + INVITE_DAYS * DAY_MS)
  await people.saveInvite({
    id: order.newId(),
    codeHash: hashCode(code),
    unitId: order.unit.id,
    role: order.role,
    createdBy: order.createdBy,
    createdAt: order.now,
    expiresAt,
    usedAt: null,
    usedBy: null,
    personId: order.personId ?? null,
  })
  return { code, expiresAt }
}

/** What a code led to. */
export type Redeemed =
  { state: 'linked'; person: Person; unit: Unit; role: Role } | { state: 'unknown' | 'expired' | 'used' }

export interface Guest {
  address: Address
  /** the name that the platform shows, for a person who is new */
  name: string
  now: Date
  newId: () => string
  locale: Person['locale']
}

/** Uses an invitation for the person at `guest.address`; a person who is known already gets one more post. */
export async function redeemInvite(people: PeopleStore, code: string, guest: Guest): Promise<Redeemed> {
  const invite = await people.inviteByHash(hashCode(code))
  const unit = invite && (await people.unitById(invite.unitId))
  if (!invite || !unit) return { state: 'unknown' }
  if (invite.usedAt) return { state: 'used' }
  if (invite.expiresAt <= guest.now) return { state: 'expired' }
  const known = invite.personId === null ? null : await people.person(invite.personId)
  const person = known ? await linkChat(people, guest, known) : await linkPerson(people, guest, unit, invite.role)
  if (!(await people.useInvite(invite.id, person.id, guest.now)))
    throw new Error('an invitation was used twice at once')
  return { state: 'linked', person, unit, role: invite.role }
}

/** The chat is the person's from now on, and the one where they wrote last. */
async function linkChat(people: PeopleStore, { address, now }: Guest, person: Person): Promise<Person> {
  const state = { reachability: 'reachable', reachabilityWhy: null, heardAt: now } as const
  await people.saveAddress({ ...address, personId: person.id, ...state }, now)
  return person
}

/** Gives the person at an address a post in a unit; the same post twice is one. */
export async function linkPerson(people: PeopleStore, guest: Guest, unit: Unit, role: Role): Promise<Person> {
  const known = guest.address.personId === null ? null : await people.person(guest.address.personId)
  const person: Person = known ?? { id: guest.newId(), name: guest.name, locale: guest.locale }
  if (!known) await people.savePerson(person, guest.now)
  const posts = await people.postsOf(person.id, guest.now)
  if (!posts.some((p) => p.unitId === unit.id && p.role === role)) {
    const post: Post = {
      id: guest.newId(),
      personId: person.id,
      unitId: unit.id,
      role,
      title: null,
      from: guest.now,
      to: null,
    }
    await people.savePost(post)
  }
  return linkChat(people, guest, person)
}
