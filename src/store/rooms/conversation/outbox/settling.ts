import type { OutboxStore } from '../../../../messaging/store.ts'
import type { Db } from '../../../db.ts'
import { dataOf, json, jsonAny } from '../../../json.ts'
import { Prisma } from '../../../generated/sqlite/client.ts'
import type { OutboxModel } from '../../../generated/sqlite/models.ts'
import { asNumber } from '../../../raw-values.ts'

type Settling = Pick<
  OutboxStore,
  'sent' | 'edited' | 'retry' | 'move' | 'dead' | 'skip' | 'skipWaiting' | 'unskip' | 'resend' | 'reword'
>

export const FREE = { leaseOwner: null, leaseUntil: null }

/** What becomes of a row. */
export function settling(db: Db): Settling {
  const { client, provider } = db

  async function keepParts(
    { id, channel, chatId }: Pick<OutboxModel, 'id' | 'channel' | 'chatId'>,
    parts: readonly string[],
  ): Promise<void> {
    await client.delivered.deleteMany({ where: { outboxId: id } })
    await client.delivered.createMany({
      data: parts.map((messageId, position) => ({ outboxId: id, position, channel, chatId, messageId })),
    })
  }

  return {
    async sent(rows, at) {
      if (rows.length === 0) return
      const settle = Prisma.sql`
        UPDATE "Outbox" SET "state" = 'sent', "sentAt" = ${at}, "leaseOwner" = NULL, "leaseUntil" = NULL, "failure" = NULL,
          "error" = NULL
        WHERE "id" IN (${Prisma.join(rows.map((row) => row.id))})`
      const messages = rows.flatMap(({ id, messageIds }) =>
        messageIds.map((messageId, position) => Prisma.sql`(${id}, ${asNumber(db, position)}, ${messageId})`),
      )
      if (messages.length === 0) {
        await client.$executeRaw(settle)
        return
      }
      // An attempt before may have left the first of them. "WHERE true": SQLite would take ON for the join's.
      const keep = Prisma.sql`
        INSERT INTO "Delivered" ("outboxId", "position", "channel", "chatId", "messageId")
        SELECT o."id", m.column2, o."channel", o."chatId", m.column3
        FROM (VALUES ${Prisma.join(messages)}) AS m JOIN "Outbox" o ON o."id" = m.column1 WHERE true
        ON CONFLICT ("outboxId", "position") DO UPDATE SET "messageId" = excluded."messageId"`
      // Each statement is a way to a server and back.
      if (provider === 'postgresql') await client.$executeRaw`WITH kept AS (${keep}) ${settle}`
      else for (const statement of [keep, settle]) await client.$executeRaw(statement)
    },
    async edited(id, at) {
      const { editOf, edited } = await client.outbox.update({
        where: { id },
        data: { ...FREE, state: 'edited', sentAt: at, failure: null, error: null },
      })
      if (editOf !== null && edited !== null)
        await client.outbox.updateMany({ where: { id: editOf }, data: { message: json(dataOf(edited)) } })
    },
    async retry(id, at, failure, error, parts = [], mayHaveArrived = false) {
      const data = {
        ...FREE,
        state: 'waiting',
        notBefore: at,
        attempts: { increment: 1 },
        failure,
        error,
        ...(mayHaveArrived ? { mayHaveArrived } : {}),
      }
      const { count } = await client.outbox.updateMany({ where: { id, state: { not: 'sent' } }, data })
      if (count === 0 || parts.length === 0) return
      await keepParts(await client.outbox.findUniqueOrThrow({ where: { id } }), parts)
    },
    async move(id, to, why, at) {
      const { channel, chatId, moves } = await client.outbox.findUniqueOrThrow({ where: { id } })
      const left = { channel, chatId, why, at: at.toISOString() }
      const all = [...(Array.isArray(moves) ? moves : []), left]
      await keepParts({ id, channel, chatId }, [])
      await client.outbox.updateMany({
        where: { id, state: { not: 'sent' } },
        data: {
          ...FREE,
          ...to,
          state: 'waiting',
          notBefore: at,
          attempts: 0,
          mayHaveArrived: false,
          failure: null,
          error: null,
          moves: jsonAny(all),
        },
      })
    },
    async dead(id, failure, error) {
      const data = { ...FREE, state: 'dead', attempts: { increment: 1 }, failure, error }
      await client.outbox.updateMany({ where: { id, state: { not: 'sent' } }, data })
    },
    async skip(id, reason, held = false) {
      const state = { in: ['waiting', 'dead', ...(held ? ['sending'] : [])] }
      const data = { ...FREE, state: 'skipped', reason }
      return (await client.outbox.updateMany({ where: { id, state }, data })).count === 1
    },
    async skipWaiting(broadcastId, reason) {
      const data = { state: 'skipped', reason }
      return (await client.outbox.updateMany({ where: { broadcastId, state: 'waiting' }, data })).count
    },
    async unskip(broadcastId, reason, now) {
      const data = { state: 'waiting', reason: null, notBefore: now }
      return (await client.outbox.updateMany({ where: { broadcastId, state: 'skipped', reason }, data })).count
    },
    async resend(ids, now) {
      const data = { state: 'waiting', attempts: 0, notBefore: now }
      return (await client.outbox.updateMany({ where: { id: { in: [...ids] }, state: 'dead' }, data })).count
    },
    async reword(id, message) {
      const where = { id, state: 'waiting', mayHaveArrived: false, delivered: { none: {} } }
      return (await client.outbox.updateMany({ where, data: { message: json(message) } })).count === 1
    },
  }
}
