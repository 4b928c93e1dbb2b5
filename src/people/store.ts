import type { Invite, LinkRequest } from './linking.ts'
import type { Address, GroupChat, Person, Post, Reachability, Role } from './person.ts'
import type { Unit } from './unit.ts'

/** A chat that can't be written to. */
export interface Refused {
  address: Address | null
  group: GroupChat | null
  why: string | null
  /** office time */
  since: Date | null
}

export interface Holder {
  address: Address
  /** null for a stranger */
  person: Person | null
  /** posts that hold, with their units, in the order in which they began */
  posts: { post: Post; unit: Unit }[]
}

/** What the other rooms need to know of units and people. Instants are office time unless named otherwise. */
export interface PeopleStore {
  units(): Promise<Unit[]>
  unitByCode(code: string): Promise<Unit | null>
  unitById(id: string): Promise<Unit | null>
  /** inserts, or updates the unit of that code */
  saveUnit(unit: Unit): Promise<void>

  person(id: string): Promise<Person | null>
  savePerson(person: Person, now: Date): Promise<void>
  /** posts that hold at `at` */
  postsOf(personId: string, at: Date): Promise<Post[]>
  savePost(post: Post): Promise<void>
  /** people with one of `roles` in the unit at `at`, heads first */
  peopleOf(unitId: string, roles: readonly Role[], at: Date): Promise<{ person: Person; post: Post }[]>
  /** every chat of those who hold one of the roles, with the unit that they hold it in */
  chatsOf(roles: readonly Role[], at: Date): Promise<{ unitId: string; address: Address }[]>
  /** everybody with the role, whatever the unit */
  peopleWithRole(role: Role, at: Date): Promise<{ person: Person; post: Post }[]>

  /** who a private chat belongs to; null when nobody has ever written from there */
  holder(channel: string, chatId: string, at: Date): Promise<Holder | null>
  address(channel: string, chatId: string): Promise<Address | null>
  addressById(id: string): Promise<Address | null>
  addressesOf(personId: string): Promise<Address[]>
  saveAddress(address: Address, now: Date): Promise<void>
  /** somebody wrote from there: it is reachable, whatever the platform said before */
  heard(channel: string, chatId: string, at: Date): Promise<void>
  setReachability(channel: string, chatId: string, state: Reachability, why: string | null, at: Date): Promise<void>
  /** these took a message: they are reachable, whatever was known of them */
  reached(channel: string, chats: Readonly<Record<'private' | 'group', readonly string[]>>, at: Date): Promise<void>

  /** chats that the platform refuses, the latest first */
  refused(): Promise<Refused[]>

  group(channel: string, chatId: string): Promise<GroupChat | null>
  groups(): Promise<GroupChat[]>
  saveGroup(group: GroupChat, linkedBy: string | null): Promise<void>
  /** a group got a new id: addresses and groups move to it */
  moveChat(channel: string, from: string, to: string): Promise<void>

  saveInvite(invite: Invite): Promise<void>
  inviteByHash(codeHash: string): Promise<Invite | null>
  /** false when somebody else was faster */
  useInvite(id: string, personId: string, at: Date): Promise<boolean>
  saveLinkRequest(request: LinkRequest): Promise<void>
  linkRequest(id: string): Promise<LinkRequest | null>
  waitingLinkRequests(): Promise<LinkRequest[]>
  /** false when it was already decided */
  decideLinkRequest(id: string, state: 'approved' | 'refused', by: string, at: Date): Promise<boolean>
}
