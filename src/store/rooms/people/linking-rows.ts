import type { Invite, LinkRequest } from '../../../people/linking.ts'
import type { PeopleStore } from '../../../people/store.ts'
import type { Client } from '../../db.ts'
import type { InviteModel, LinkRequestModel } from '../../generated/sqlite/models.ts'

type Linking = Pick<
  PeopleStore,
  | 'saveInvite'
  | 'inviteByHash'
  | 'useInvite'
  | 'saveLinkRequest'
  | 'linkRequest'
  | 'waitingLinkRequests'
  | 'decideLinkRequest'
>

const toInvite = (row: InviteModel): Invite => ({ ...row, role: row.role as Invite['role'] })

const toLinkRequest = (row: LinkRequestModel): LinkRequest => ({
  id: row.id,
  addressId: row.addressId,
  statement: row.statement,
  unitId: row.unitId,
  role: row.role as LinkRequest['role'],
  state: row.state as LinkRequest['state'],
  createdAt: row.createdAt,
})

/** The part of the people store that brings people in. */
export const linkingRows = (client: Client): Linking => ({
  async saveInvite(noun) {
    await client.invite.upsert({ where: { id: noun.id }, create: noun, update: noun })
  },
  async inviteByHash(codeHash) {
    const row = await client.invite.findUnique({ where: { codeHash } })
    return row && toInvite(row)
  },
  async useInvite(id, personId, at) {
    const data = { usedAt: at, usedBy: personId }
    return (await client.invite.updateMany({ where: { id, usedAt: null }, data })).count === 1
  },
  async saveLinkRequest(noun) {
    await client.linkRequest.upsert({ where: { id: noun.id }, create: noun, update: noun })
  },
  async linkRequest(id) {
    const row = await client.linkRequest.findUnique({ where: { id } })
    return row && toLinkRequest(row)
  },
  async waitingLinkRequests() {
    const rows = await client.linkRequest.findMany({
      where: { state: 'waiting' },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    return rows.map(toLinkRequest)
  },
  async decideLinkRequest(id, state, by, at) {
    const data = { state, decidedBy: by, decidedAt: at }
    return (await client.linkRequest.updateMany({ where: { id, state: 'waiting' }, data })).count === 1
  },
})
