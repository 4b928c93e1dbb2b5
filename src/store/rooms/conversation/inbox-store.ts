import { newId } from '../../../base/ids.ts'
import type { IncomingEvent } from '../../../messaging/incoming.ts'
import type { InboxRow, InboxStore } from '../../../messaging/store.ts'
import type { Db } from '../../db.ts'
import { onlyNew } from '../../db.ts'
import type { InboxModel } from '../../generated/sqlite/models.ts'
import { dataOf, json } from '../../json.ts'

/** A later instant has a fifth digit in its year, and SQLite compares instants as text. */
const LATEST = new Date('9999-12-31T23:59:59.999Z')
const within = (instant: Date): Date => (instant > LATEST ? LATEST : instant)

const toInboxRow = (row: InboxModel): InboxRow => ({
  id: row.id,
  event: { ...(dataOf(row.event) as IncomingEvent), receivedAt: row.receivedAt },
  attempts: row.attempts,
})

export function createInboxStore(db: Db): InboxStore {
  const { client, provider } = db
  const { inbox, chatLease } = client
  return {
    async add(event) {
      const { channel, externalId, chatId, receivedAt } = event
      // Numbers are given out at once, commits come later: without it a chat's second event could be seen before its first.
      if (provider === 'postgresql')
        await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`inbox ${channel} ${chatId}`}, 0))`
      if ((await inbox.count({ where: { channel, externalId } })) > 0) return false
      const row = {
        id: newId(),
        channel,
        externalId,
        chatId,
        event: json(event),
        state: 'waiting',
        attempts: 0,
        receivedAt,
      }
      return (await inbox.createMany({ data: [row], ...onlyNew(db) })).count === 1
    },
    waitingChats: (now, limit) => client.$queryRaw<{ channel: string; chatId: string }[]>`
      SELECT i."channel", i."chatId" FROM "Inbox" i
      WHERE i."state" = 'waiting' AND NOT EXISTS (
        SELECT 1 FROM "ChatLease" l
        WHERE l."channel" = i."channel" AND l."chatId" = i."chatId" AND l."until" > ${within(now)}
      )
      GROUP BY i."channel", i."chatId" ORDER BY MIN(i."sequence") LIMIT ${limit}`,
    async lease(channel, chatId, owner, until, now) {
      const taken = await client.$executeRaw`
        INSERT INTO "ChatLease" ("channel", "chatId", "owner", "until") VALUES (${channel}, ${chatId}, ${owner}, ${until})
        ON CONFLICT ("channel", "chatId") DO UPDATE SET "owner" = excluded."owner", "until" = excluded."until"
        WHERE "ChatLease"."until" <= ${within(now)}`
      return taken === 1
    },
    async release(channel, chatId, owner) {
      await chatLease.deleteMany({ where: { channel, chatId, owner } })
    },
    async voidLeases(owner) {
      return (await chatLease.deleteMany({ where: owner === undefined ? {} : { owner } })).count
    },
    async next(channel, chatId) {
      const row = await inbox.findFirst({ where: { channel, chatId, state: 'waiting' }, orderBy: { sequence: 'asc' } })
      return row && toInboxRow(row)
    },
    async waiting(channel, chatId, take) {
      const where = { channel, chatId, state: 'waiting' }
      return (await inbox.findMany({ where, orderBy: { sequence: 'asc' }, take })).map(toInboxRow)
    },
    async setFiles(id, files) {
      const { event } = await inbox.findUniqueOrThrow({ where: { id } })
      const { content, ...rest } = dataOf(event) as IncomingEvent
      if (content.kind !== 'files') throw new Error(`inbox row ${id} holds no files`)
      await inbox.update({ where: { id }, data: { event: json({ ...rest, content: { ...content, files } }) } })
    },
    async done(id, at) {
      const data = { state: 'done', doneAt: at }
      return (await inbox.updateMany({ where: { id, state: 'waiting' }, data })).count === 1
    },
    async failed(id, error, last) {
      const data = { attempts: { increment: 1 }, error, ...(last ? { state: 'failed' } : {}) }
      await inbox.updateMany({ where: { id, state: 'waiting' }, data })
    },
    async failures(limit) {
      const rows = await inbox.findMany({ where: { state: 'failed' }, orderBy: { sequence: 'desc' }, take: limit })
      return rows.map(({ id, channel, chatId, error, receivedAt }) => ({
        id,
        channel,
        chatId,
        error: error ?? '',
        receivedAt,
      }))
    },
    async blank(channel, chatId, externalId) {
      for (const { id, event } of await inbox.findMany({ where: { channel, chatId, externalId } })) {
        const content: IncomingEvent['content'] = { kind: 'unsupported', what: 'withheld' }
        await inbox.update({ where: { id }, data: { event: json({ ...(dataOf(event) as IncomingEvent), content }) } })
      }
    },
    async recent(channel, chatId, limit) {
      const rows = await inbox.findMany({ where: { channel, chatId }, orderBy: { sequence: 'desc' }, take: limit })
      return rows.reverse().map((row) => toInboxRow(row).event)
    },
    async prune(before) {
      return (await inbox.deleteMany({ where: { state: 'done', doneAt: { lt: before } } })).count
    },
  }
}
