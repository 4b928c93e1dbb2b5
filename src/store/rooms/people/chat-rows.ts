import type { Address, GroupChat } from '../../../people/person.ts'
import type { Refused } from '../../../people/store.ts'
import type { Client } from '../../db.ts'
import type { AddressModel, GroupChatModel } from '../../generated/sqlite/models.ts'

export const toAddress = (row: AddressModel): Address => ({
  id: row.id,
  channel: row.channel,
  chatId: row.chatId,
  personId: row.personId,
  name: row.name,
  reachability: row.reachability as Address['reachability'],
  reachabilityWhy: row.reachabilityWhy,
  heardAt: row.heardAt,
})

export const toGroup = (row: GroupChatModel & { units: { unitId: string }[] }): GroupChat => ({
  id: row.id,
  channel: row.channel,
  chatId: row.chatId,
  title: row.title,
  linkedAt: row.linkedAt,
  unitIds: row.units.map((unit) => unit.unitId),
  reachability: row.reachability as GroupChat['reachability'],
})

export const withUnits = { units: { orderBy: { unit: { code: 'asc' as const } }, select: { unitId: true } } }

/** People's chats and groups that the platform refuses. */
export async function refusedChats({ address, groupChat }: Client): Promise<Refused[]> {
  const query = { where: { reachability: { in: ['blocked', 'gone'] } }, orderBy: { reachabilityAt: 'desc' as const } }
  const [people, groups] = [
    await address.findMany({ ...query, where: { ...query.where, personId: { not: null } } }),
    await groupChat.findMany({ ...query, where: { ...query.where, linkedAt: { not: null } }, include: withUnits }),
  ]
  const sinceOf = (row: { reachabilityWhy: string | null; reachabilityAt: Date | null }) => ({
    why: row.reachabilityWhy,
    since: row.reachabilityAt,
  })
  return [
    ...people.map((row) => ({ address: toAddress(row), group: null, ...sinceOf(row) })),
    ...groups.map((row) => ({ address: null, group: toGroup(row), ...sinceOf(row) })),
  ]
}
