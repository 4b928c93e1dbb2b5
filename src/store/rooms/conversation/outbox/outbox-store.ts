import { newId } from '../../../../base/ids.ts'
import type { OutgoingMessage } from '../../../../messaging/outgoing.ts'
import type { OutboxStore } from '../../../../messaging/store.ts'
import type { Db } from '../../../db.ts'
import type { OutboxModel } from '../../../generated/sqlite/models.ts'
import { Prisma } from '../../../generated/sqlite/client.ts'
import { dataOf, json } from '../../../json.ts'
import { asJson, insertNew } from '../../../raw-values.ts'
import { claimRows, pending, reclaim } from './claimable.ts'
import { messageOf, PARTS, partsOf, toKeptRow, toSend } from './outbox-rows.ts'
import { FREE, settling } from './settling.ts'

/** messages of a chat that are looked through */
const BLOTTED = 200
const NEWEST = [{ sentAt: 'desc' as const }, { sequence: 'desc' as const }]

export function createOutboxStore(db: Db): OutboxStore {
  const { client } = db

  return {
    ...settling(db),

    async add(draft, now) {
      const { id, key, message, notBefore, edit, rest, ...plain } = draft
      const hasChoices = (message.choices ?? []).length > 0
      const fixed = { id: id ?? newId(), state: 'waiting', attempts: 0, createdAt: now, notBefore: notBefore ?? now }
      const row = {
        ...plain,
        ...fixed,
        key,
        message: asJson(db, message),
        hasChoices,
        ...(edit ? { editOf: edit.of, edited: asJson(db, edit.message) } : {}),
        ...(rest ? { rest: asJson(db, rest) } : {}),
      }
      return insertNew(db, 'Outbox', row)
    },
    pending: (channel, now) => pending(db, channel, now),
    reclaim: (channel, now) => reclaim(db, channel, now),
    claim: async (wanted) => toSend(client, await claimRows(db, wanted)),
    async voidLeases(channel) {
      const where = { state: 'sending', ...(channel === undefined ? {} : { channel }) }
      const rows = await client.outbox.findMany({
        where,
        orderBy: { sequence: 'asc' },
        select: { id: true, key: true },
      })
      const ids = rows.map((row) => row.id)
      const data = { ...FREE, state: 'waiting', mayHaveArrived: true }
      await client.outbox.updateMany({ where: { id: { in: ids }, state: 'sending' }, data })
      return rows.map((row) => row.key)
    },
    async moveChat(channel, from, to) {
      const where = { channel, chatId: from, state: { in: ['waiting', 'sending'] } }
      await client.outbox.updateMany({ where, data: { chatId: to } })
    },
    async lastChoices(channel, chatId) {
      const [row] = await client.$queryRaw<Pick<OutboxModel, 'message'>[]>`
        SELECT "message" FROM "Outbox"
        WHERE "channel" = ${channel} AND "chatId" = ${chatId} AND "state" = 'sent' AND "hasChoices"
        ORDER BY "sentAt" DESC, "sequence" DESC LIMIT 1`
      return row ? messageOf(row) : null
    },
    async byMessageId(channel, chatId, messageId) {
      const row = await client.delivered.findFirst({
        where: { channel, chatId, messageId },
        orderBy: { outbox: { sequence: 'desc' } },
        select: { outbox: { select: { key: true, message: true } } },
      })
      return row && { key: row.outbox.key, message: messageOf(row.outbox) }
    },
    async byKeys(keys) {
      const rows = await client.outbox.findMany({
        where: { key: { in: [...keys] } },
        orderBy: { sequence: 'asc' },
        include: PARTS,
      })
      return rows.map(toKeptRow)
    },
    async rest(channel, chatId, id) {
      const long = { channel, chatId, state: 'sent', rest: { not: Prisma.DbNull } }
      const row = await client.outbox.findFirst({
        where: id === undefined ? long : { id, channel, chatId },
        orderBy: NEWEST,
        select: { rest: true },
      })
      return row?.rest ? (dataOf(row.rest) as OutgoingMessage) : null
    },
    async recent(channel, chatId, limit) {
      const rows = await client.outbox.findMany({
        where: { channel, chatId, state: 'sent' },
        orderBy: NEWEST,
        take: limit,
        include: PARTS,
      })
      return rows
        .reverse()
        .flatMap((row) =>
          row.sentAt === null ? [] : [{ messageIds: partsOf(row), message: messageOf(row), sentAt: row.sentAt }],
        )
    },
    async blot(channel, chatId, words, instead) {
      const where = { channel, chatId }
      const rows = await client.outbox.findMany({ where, orderBy: { sequence: 'desc' }, take: BLOTTED, include: PARTS })
      const blotted = (text: string): string => words.reduce((all, word) => all.replaceAll(word, instead), text)
      const changed: string[] = []
      for (const row of rows) {
        const message = messageOf(row)
        const rest = row.rest === null ? null : (dataOf(row.rest) as OutgoingMessage)
        const clean = { ...message, text: blotted(message.text) }
        const cleanRest = rest && { ...rest, text: blotted(rest.text) }
        if (clean.text === message.text && cleanRest?.text === rest?.text) continue
        const data = { message: json(clean), ...(cleanRest ? { rest: json(cleanRest) } : {}) }
        await client.outbox.update({ where: { id: row.id }, data })
        changed.push(...partsOf(row))
      }
      return changed
    },
    async deadLetters(limit) {
      const rows = await client.outbox.findMany({
        where: { state: 'dead' },
        orderBy: { sequence: 'desc' },
        take: limit,
        include: PARTS,
      })
      return rows.map(toKeptRow)
    },
    waitingBulk: (channel, now) =>
      client.outbox.count({ where: { channel, lane: 'bulk', state: 'waiting', notBefore: { lte: now } } }),
    async counts() {
      const groups = await client.outbox.groupBy({ by: ['state'], where: { state: { not: 'sent' } }, _count: true })
      const count = (state: string): number => groups.find((group) => group.state === state)?._count ?? 0
      return { waiting: count('waiting'), sending: count('sending'), dead: count('dead') }
    },
    async prune(before) {
      const sent = { state: { in: ['sent', 'edited'] }, sentAt: { lt: before } }
      const never = { state: { in: ['dead', 'skipped'] }, createdAt: { lt: before } }
      return (await client.outbox.deleteMany({ where: { OR: [sent, never] } })).count
    },
  }
}
