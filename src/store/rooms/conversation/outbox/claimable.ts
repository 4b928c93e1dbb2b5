import type { OutboxStore, Pending } from '../../../../messaging/store.ts'
import type { Db } from '../../../db.ts'
import { Prisma } from '../../../generated/sqlite/client.ts'
import type { OutboxModel } from '../../../generated/sqlite/models.ts'

type Wanted = Parameters<OutboxStore['claim']>[0]

/**
 * Takes the rows that may be sent now. A chat's rows go out in order within their lane, one at a time over both lanes. A
 * row whose sending failed holds back those after it; a row that was written for a later moment does not.
 */
export async function claimRows(
  { client, provider }: Db,
  { channel, lane, owner, now, until, limit, notChats }: Wanted,
): Promise<OutboxModel[]> {
  // Two claims that don't see each other's rows could put two messages of one chat in flight, one from each lane.
  if (provider === 'postgresql')
    await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`claim ${channel}`}, 0))`
  // One pass over what waits: with a look at each row's neighbours it takes a second as soon as some hundred wait and
  // PostgreSQL keeps a plan from when there were few.
  const rows = await client.$queryRaw<OutboxModel[]>`
    UPDATE "Outbox" SET "state" = 'sending', "leaseOwner" = ${owner}, "leaseUntil" = ${until}
    WHERE "state" = 'waiting' AND "sequence" IN (
      SELECT MIN(o."sequence") FROM "Outbox" o
      WHERE o."state" = 'waiting' AND o."channel" = ${channel} AND o."lane" = ${lane}
        AND (o."attempts" > 0 OR o."notBefore" <= ${now}) ${resting(provider, notChats)}
        AND o."chatId" NOT IN (SELECT "chatId" FROM "Outbox" WHERE "state" = 'sending' AND "channel" = ${channel})
      GROUP BY o."chatId"
      HAVING MIN(o."sequence") = MIN(CASE WHEN o."notBefore" <= ${now} THEN o."sequence" END)
      ORDER BY MIN(o."sequence") LIMIT ${limit}
    )
    RETURNING *`
  return rows.sort((a, b) => a.sequence - b.sequence)
}

/** PostgreSQL plans each text of a statement anew: for it any number of chats is one value, and a set to look them up in. */
function resting(provider: Db['provider'], chats: readonly string[]): Prisma.Sql {
  if (provider === 'postgresql') return Prisma.sql`AND o."chatId" NOT IN (SELECT unnest(${[...chats]}::text[]))`
  return chats.length > 0 ? Prisma.sql`AND o."chatId" NOT IN (${Prisma.join([...chats])})` : Prisma.empty
}

/** What waits in each lane, and whether somebody's lease has ended. A look without a transaction. */
export async function pending({ client }: Db, channel: string, now: Date): Promise<Pending> {
  const waits = (lane: string): Prisma.Sql => Prisma.sql`EXISTS (
    SELECT 1 FROM "Outbox"
    WHERE "state" = 'waiting' AND "channel" = ${channel} AND "lane" = ${lane} AND "notBefore" <= ${now})`
  const ended = Prisma.sql`EXISTS (
    SELECT 1 FROM "Outbox" WHERE "state" = 'sending' AND "channel" = ${channel} AND "leaseUntil" <= ${now})`
  const [row] = await client.$queryRaw<Record<keyof Pending, unknown>[]>`
    SELECT ${waits('reply')} AS "reply", ${waits('bulk')} AS "bulk", ${ended} AS "ended"`
  const is = (value: unknown): boolean => value === true || Number(value) === 1
  return { reply: is(row?.reply), bulk: is(row?.bulk), ended: is(row?.ended) }
}

/** Rows whose lease has ended wait again; whether they had arrived, nobody knows. */
export async function reclaim({ client }: Db, channel: string, now: Date): Promise<void> {
  await client.outbox.updateMany({
    where: { state: 'sending', channel, leaseUntil: { lte: now } },
    data: { state: 'waiting', leaseOwner: null, leaseUntil: null, mayHaveArrived: true },
  })
}
