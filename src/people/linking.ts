import type { Role } from './person.ts'

/** An invitation: the code itself is shown once and kept only as a hash. */
export interface Invite {
  id: string
  codeHash: string
  unitId: string
  role: Role
  createdBy: string | null
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
  usedBy: string | null
  /** set: it leads one more chat to this person, who is known already */
  personId: string | null
}

/** Somebody says who they are without a code: an officer decides. */
export interface LinkRequest {
  id: string
  addressId: string
  statement: string
  unitId: string | null
  role: Role | null
  state: 'waiting' | 'approved' | 'refused'
  createdAt: Date
}

/** How long an invitation can be used. */
export const INVITE_DAYS = 14
