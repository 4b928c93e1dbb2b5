import { newId } from '../../../base/ids.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import type { ChatRef, InboxRow, InboxStore } from '../../../messaging/store.ts'
import { LOCK_PREFIX, presenceOf } from '../../database/database.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import type { InboxModel } from '../../generated/sqlite/models.ts'
import { dataOf, json } from '../../json.ts'
import { asInstant, asJson } from '../../raw-values.ts'

/** The name of the lock that a living process holds, before its own. */
const PRESENCE = `${LOCK_PREFIX}${presenceOf('')}`
/** A later instant has a fifth digit in its year, and SQLite compares instants as text. */
const LATEST = new Date('9999-12-31T23:59:59.999Z')
const within = (instant: Date): Date => (instant > LATEST ? LATEST : instant)

type Claimed = Pick<InboxModel, 'sequence' | 'id' | 'event' | 'receivedAt' | 'attempts'>

const toInboxRow = (row: Pick<InboxModel, 'id' | 'event' | 'receivedAt' | 'attempts'>): InboxRow => ({
  id: row.id,
  event: { ...(dataOf(row.event) as IncomingEvent), receivedAt: row.receivedAt },
  attempts: row.attempts,
})

const FREE = { leaseOwner: null, leaseUntil: null }

/** Of waiting events in groups by chat: nobody has the chat in hand. */
const free = (now: Date): Prisma.Sql =>
  Prisma.sql`HAVING MAX(i."leaseUntil") IS NULL OR MAX(i."leaseUntil") <= ${within(now)}`

const chatsOf = (chats: readonly ChatRef[]): Prisma.Sql =>
  Prisma.join(chats.map((c) => Prisma.sql`(${c.channel}, ${c.chatId})`))

export function createInboxStore(db: Db): InboxStore {
  const { client, provider } = db
  return {
    async add(...events) {
      if (events.length === 0) return false
      const rows = Prisma.join(
        events.map((event) => {
          const { channel, externalId, chatId, receivedAt } = event
          return Prisma.sql`(${newId()}, ${channel}, ${externalId}, ${chatId}, ${asJson(db, event)}, 'waiting', 0, ${asInstant(db, receivedAt)})`
        }),
      )
      const columns = Prisma.sql`"Inbox" ("id", "channel", "externalId", "chatId", "event", "state", "attempts", "receivedAt")`
      const once = Prisma.sql`ON CONFLICT ("channel", "externalId") DO NOTHING`
      if (provider === 'sqlite') return (await client.$executeRaw`INSERT INTO ${columns} VALUES ${rows} ${once}`) > 0
      // Numbers are given out at once, commits come later: without it a chat's second event could be seen before its first.
      // The locks are taken in one order, or two processes could wait for each other's.
      const chats = Prisma.join(events.map((e) => Prisma.sql`(${`inbox ${e.channel} ${e.chatId}`})`))
      const added = await client.$executeRaw`
        WITH keys AS MATERIALIZED (
          SELECT DISTINCT hashtextextended(column1, 0) AS key FROM (VALUES ${chats}) AS c ORDER BY key
        ), line AS MATERIALIZED (SELECT pg_advisory_xact_lock(key) FROM keys)
        INSERT INTO ${columns} SELECT r.* FROM (SELECT count(*) FROM line) AS held, (VALUES ${rows}) AS r ${once}`
      return added > 0
    },
    waitingChats: (now, limit) => client.$queryRaw<{ channel: string; chatId: string }[]>`
      SELECT i."channel", i."chatId" FROM "Inbox" i WHERE i."state" = 'waiting'
      GROUP BY i."channel", i."chatId" ${free(now)} ORDER BY MIN(i."sequence") LIMIT ${limit}`,
    async claim(owner, until, now, limit, among) {
      const these = among ? Prisma.sql`AND (i."channel", i."chatId") IN (VALUES ${chatsOf(among)})` : Prisma.empty
      // Of two processes that reach for one chat the second passes over the row that the first has in hand: waiting for each
      // other's, in different orders, they could wait for ever. A row that has changed meanwhile is looked at once more.
      const lock = provider === 'postgresql' ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty
      const rows = await client.$queryRaw<Claimed[]>`
        WITH mine AS MATERIALIZED (
          SELECT "sequence" FROM "Inbox"
          WHERE "state" = 'waiting' AND ("leaseUntil" IS NULL OR "leaseUntil" <= ${within(now)}) AND "sequence" IN (
            SELECT MIN(i."sequence") FROM "Inbox" i WHERE i."state" = 'waiting' ${these}
            GROUP BY i."channel", i."chatId" ${free(now)} ORDER BY MIN(i."sequence") LIMIT ${limit}
          ) ${lock}
        )
        UPDATE "Inbox" SET "leaseOwner" = ${owner}, "leaseUntil" = ${until} WHERE "sequence" IN (SELECT "sequence" FROM mine)
        RETURNING "sequence", "id", "event", "receivedAt", "attempts"`
      return rows.sort((a, b) => a.sequence - b.sequence).map(toInboxRow)
    },
    async release(id, owner) {
      await client.inbox.updateMany({ where: { id, leaseOwner: owner }, data: FREE })
    },
    async goneOwners() {
      if (provider === 'sqlite') return []
      const rows = await client.$queryRaw<{ owner: string }[]>`
        SELECT DISTINCT i."leaseOwner" AS "owner" FROM "Inbox" i
        WHERE i."state" = 'waiting' AND i."leaseOwner" IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM pg_locks k
          WHERE k.locktype = 'advisory' AND k.objsubid = 1
            AND k.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND ((k.classid::bigint << 32) | k.objid::bigint) = hashtextextended(${PRESENCE} || i."leaseOwner", 0)
        )`
      return rows.map((row) => row.owner)
    },
    async voidLeases(owner) {
      const where = { state: 'waiting', leaseOwner: owner ?? { not: null } }
      return (await client.inbox.updateMany({ where, data: FREE })).count
    },
    async next(channel, chatId) {
      const row = await client.inbox.findFirst({
        where: { channel, chatId, state: 'waiting' },
        orderBy: { sequence: 'asc' },
      })
      return row && toInboxRow(row)
    },
    async waiting(channel, chatId, take) {
      const where = { channel, chatId, state: 'waiting' }
      return (await client.inbox.findMany({ where, orderBy: { sequence: 'asc' }, take })).map(toInboxRow)
    },
    async setFiles(id, files) {
      const { event } = await client.inbox.findUniqueOrThrow({ where: { id } })
      const { content, ...rest } = dataOf(event) as IncomingEvent
      if (content.kind !== 'files') throw new Error(`inbox row ${id} holds no files`)
      await client.inbox.update({ where: { id }, data: { event: json({ ...rest, content: { ...content, files } }) } })
    },
    async done(id, at) {
      const done = await client.$executeRaw`
        UPDATE "Inbox" SET "state" = 'done', "doneAt" = ${at} WHERE "id" = ${id} AND "state" = 'waiting'`
      return done === 1
    },
    async failed(id, error, last) {
      const data = { ...FREE, attempts: { increment: 1 }, error, ...(last ? { state: 'failed' } : {}) }
      await client.inbox.updateMany({ where: { id, state: 'waiting' }, data })
    },
    async failures(limit) {
      const rows = await client.inbox.findMany({
        where: { state: 'failed' },
        orderBy: { sequence: 'desc' },
        take: limit,
      })
      return rows.map(({ id, channel, chatId, error, receivedAt }) => ({
        id,
        channel,
        chatId,
        error: error ?? '',
        receivedAt,
      }))
    },
    async blank(channel, chatId, externalId) {
      for (const { id, event } of await client.inbox.findMany({ where: { channel, chatId, externalId } })) {
        const content: IncomingEvent['content'] = { kind: 'unsupported', what: 'withheld' }
        await client.inbox.update({
          where: { id },
          data: { event: json({ ...(dataOf(event) as IncomingEvent), content }) },
        })
      }
    },
    async recent(channel, chatId, limit) {
      const rows = await client.inbox.findMany({
        where: { channel, chatId },
        orderBy: { sequence: 'desc' },
        take: limit,
      })
      return rows.reverse().map((row) => toInboxRow(row).event)
    },
    async prune(before) {
      return (await client.inbox.deleteMany({ where: { state: 'done', doneAt: { lt: before } } })).count
    },
  }
}
