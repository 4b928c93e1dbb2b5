import type { Locale, Post, Role } from '../../../people/person.ts'
import type { Holder } from '../../../people/store.ts'
import type { Unit } from '../../../people/unit.ts'
import type { Client } from '../../db.ts'
import type { AddressModel, UnitModel } from '../../generated/sqlite/models.ts'
import { toAddress } from './chat-rows.ts'

interface Named {
  personName: string | null
  locale: string | null
  postId: string | null
  role: string
  title: string | null
  from: Date
  to: Date | null
  unitId: string
}

type Row = AddressModel & Named & Omit<UnitModel, 'id' | 'name'> & { unitName: string }

/** Who a private chat belongs to, with the posts that hold at `at`: asked at every message, so in one statement. */
export async function holderOf(client: Client, channel: string, chatId: string, at: Date): Promise<Holder | null> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT a.*, p."name" AS "personName", p."locale", o."id" AS "postId", o."role", o."title", o."from", o."to", o."unitId",
      u."code", u."name" AS "unitName", u."shortName", u."kind", u."relation", u."parentCode", u."area", u."aliases",
      u."validFrom", u."validTo", u."successors"
    FROM "Address" a
    LEFT JOIN "Person" p ON p."id" = a."personId"
    LEFT JOIN "Post" o ON o."personId" = p."id" AND o."from" <= ${at} AND (o."to" IS NULL OR o."to" > ${at})
    LEFT JOIN "Unit" u ON u."id" = o."unitId"
    WHERE a."channel" = ${channel} AND a."chatId" = ${chatId}
    ORDER BY o."from", o."id"`
  const [first] = rows
  if (!first) return null
  const { personId, personName, locale } = first
  return {
    address: toAddress(first),
    person:
      personId === null || personName === null ? null : { id: personId, name: personName, locale: locale as Locale },
    posts: rows.flatMap((row) => (row.postId === null ? [] : [{ post: postOf(row, row.postId), unit: unitOf(row) }])),
  }
}

const postOf = ({ personId, unitId, role, title, from, to }: Row, id: string): Post => ({
  id,
  personId: personId ?? '',
  unitId,
  role: role as Role,
  title,
  from,
  to,
})

const unitOf = (row: Row): Unit => ({
  id: row.unitId,
  code: row.code,
  name: row.unitName,
  shortName: row.shortName,
  kind: row.kind,
  relation: row.relation as Unit['relation'],
  parentCode: row.parentCode,
  area: row.area,
  aliases: row.aliases as string[],
  validFrom: row.validFrom,
  validTo: row.validTo,
  successors: row.successors as string[],
})
