import type { Person, Post, Reachability } from '../../../people/person.ts'
import { ROLES } from '../../../people/person.ts'
import type { PeopleStore } from '../../../people/store.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Client, Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import type { PersonModel, PostModel, UnitModel } from '../../generated/sqlite/models.ts'
import { json } from '../../json.ts'
import { holderOf } from './holder.ts'
import { linkingRows } from './linking-rows.ts'
import { refusedChats, toAddress, toGroup, withUnits } from './chat-rows.ts'
import { moveAddress, moveGroup } from './moved-chats.ts'

const toUnit = (row: UnitModel): Unit => ({
  ...row,
  relation: row.relation as Unit['relation'],
  aliases: row.aliases as string[],
  successors: row.successors as string[],
})

const toPerson = ({ id, name, locale }: PersonModel): Person => ({ id, name, locale: locale as Person['locale'] })

const toPost = (row: PostModel): Post => ({ ...row, role: row.role as Post['role'] })

const ROLE_ORDER = ['head', ...ROLES.filter((role) => role !== 'head')]
const byRole = (a: { post: Post }, b: { post: Post }): number =>
  ROLE_ORDER.indexOf(a.post.role) - ROLE_ORDER.indexOf(b.post.role) || a.post.from.getTime() - b.post.from.getTime()

const holdsAt = (at: Date): object => ({ from: { lte: at }, OR: [{ to: null }, { to: { gt: at } }] })

async function holders(client: Client, where: object): Promise<{ person: Person; post: Post }[]> {
  const rows = await client.post.findMany({ where, include: { person: true }, orderBy: { id: 'asc' } })
  return rows.map(({ person, ...post }) => ({ person: toPerson(person), post: toPost(post) })).sort(byRole)
}

type Chats = Parameters<PeopleStore['reached']>[1]

interface Standing {
  state: Reachability
  why: string | null
  at: Date
}

export function createPeopleStore({ client, kept }: Db): PeopleStore {
  async function stands(channel: string, chats: Chats, { state, why, at }: Standing): Promise<void> {
    for (const [table, chatIds] of [
      [Prisma.sql`"Address"`, chats.private],
      [Prisma.sql`"GroupChat"`, chats.group],
    ] as const) {
      if (chatIds.length === 0) continue
      // Since when it stands so is what people ask for.
      await client.$executeRaw`
        UPDATE ${table} SET "reachability" = ${state}, "reachabilityWhy" = ${why}, "reachabilityAt" = ${at}
        WHERE "channel" = ${channel} AND "chatId" IN (${Prisma.join([...chatIds])}) AND "reachability" <> ${state}`
    }
  }

  return {
    ...linkingRows(client),

    async units() {
      return kept.one(client, ['Unit'], 'all', async () =>
        (await client.unit.findMany({ orderBy: { code: 'asc' } })).map(toUnit),
      )
    },
    async unitByCode(code) {
      const row = await client.unit.findUnique({ where: { code } })
      return row && toUnit(row)
    },
    async unitById(id) {
      const row = await client.unit.findUnique({ where: { id } })
      return row && toUnit(row)
    },
    async saveUnit({ id, ...noun }) {
      const data = { ...noun, aliases: json(noun.aliases), successors: json(noun.successors) }
      await client.unit.upsert({ where: { code: noun.code }, create: { id, ...data }, update: data })
    },

    async person(id) {
      const row = await client.person.findUnique({ where: { id } })
      return row && toPerson(row)
    },
    async savePerson(noun, now) {
      await client.person.upsert({ where: { id: noun.id }, create: { ...noun, createdAt: now }, update: noun })
    },
    async postsOf(personId, at) {
      const rows = await client.post.findMany({
        where: { personId, ...holdsAt(at) },
        orderBy: [{ from: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toPost)
    },
    async savePost(noun) {
      await client.post.upsert({ where: { id: noun.id }, create: noun, update: noun })
    },
    peopleOf: (unitId, roles, at) => holders(client, { unitId, role: { in: [...roles] }, ...holdsAt(at) }),
    peopleWithRole: (role, at) => holders(client, { role, ...holdsAt(at) }),

    async chatsOf(roles, at) {
      const rows = await client.post.findMany({
        where: { role: { in: [...roles] }, ...holdsAt(at) },
        select: { unitId: true, person: { select: { addresses: true } } },
        orderBy: { id: 'asc' },
      })
      return rows.flatMap(({ unitId, person: { addresses } }) =>
        addresses.map((row) => ({ unitId, address: toAddress(row) })),
      )
    },

    holder: (channel, chatId, at) => holderOf(client, channel, chatId, at),
    async address(channel, chatId) {
      const row = await client.address.findUnique({ where: { channel_chatId: { channel, chatId } } })
      return row && toAddress(row)
    },
    async addressById(id) {
      const row = await client.address.findUnique({ where: { id } })
      return row && toAddress(row)
    },
    async addressesOf(personId) {
      const rows = await client.address.findMany({
        where: { personId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toAddress)
    },
    async saveAddress(noun, now) {
      await client.address.upsert({ where: { id: noun.id }, create: { ...noun, createdAt: now }, update: noun })
    },
    async heard(channel, chatId, at) {
      await client.$executeRaw`
        UPDATE "Address" SET "heardAt" = ${at}, "reachability" = 'reachable', "reachabilityWhy" = NULL
        WHERE "channel" = ${channel} AND "chatId" = ${chatId}`
    },
    setReachability: (channel, chatId, state, why, at) =>
      stands(channel, { private: [chatId], group: [chatId] }, { state, why, at }),
    reached: (channel, chats, at) => stands(channel, chats, { state: 'reachable', why: null, at }),
    refused: () => refusedChats(client),

    async group(channel, chatId) {
      const row = await client.groupChat.findUnique({
        where: { channel_chatId: { channel, chatId } },
        include: withUnits,
      })
      return row && toGroup(row)
    },
    async groups() {
      return (await client.groupChat.findMany({ include: withUnits, orderBy: { id: 'asc' } })).map(toGroup)
    },
    async saveGroup({ unitIds, ...noun }, linkedBy) {
      const data = { ...noun, linkedBy }
      await client.groupChat.upsert({ where: { id: noun.id }, create: data, update: data })
      await client.groupUnit.deleteMany({ where: { groupId: noun.id } })
      await client.groupUnit.createMany({ data: unitIds.map((unitId) => ({ groupId: noun.id, unitId })) })
    },
    async moveChat(channel, from, to) {
      await moveGroup(client, channel, from, to)
      await moveAddress(client, channel, from, to)
    },
  }
}
