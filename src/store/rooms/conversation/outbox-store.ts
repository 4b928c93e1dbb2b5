import { newId } from '../../../base/ids.ts'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import type { OutboxRow, OutboxStore } from '../../../messaging/store.ts'
import type { Db } from '../../db.ts'
import { onlyNew } from '../../db.ts'
import type { OutboxModel } from '../../generated/sqlite/models.ts'
import { dataOf, json } from '../../json.ts'
import { claimable } from './claimable.ts'

const toOutboxRow = (row: OutboxModel & { delivered: { messageId: string }[] }): OutboxRow => ({
  id: row.id,
  key: row.key,
  channel: row.channel,
  chatId: row.chatId,
  chatKind: row.chatKind as OutboxRow['chatKind'],
  lane: row.lane as OutboxRow['lane'],
  message: dataOf(row.message) as OutgoingMessage,
  attempts: row.attempts,
  sequence: row.sequence,
  parts: row.delivered.map((d) => d.messageId),
})

const PARTS = { delivered: { orderBy: { position: 'asc' } } } as const
/** messages of a chat that are looked through */
const BLOTTED = 200
const FREE = { leaseOwner: null, leaseUntil: null }

export function createOutboxStore(db: Db): OutboxStore {
  const { outbox, delivered } = db.client

  async function keepParts(
    { id, channel, chatId }: Pick<OutboxModel, 'id' | 'channel' | 'chatId'>,
    parts: readonly string[],
  ): Promise<void> {
    await delivered.deleteMany({ where: { outboxId: id } })
    await delivered.createMany({
      data: parts.map((messageId, position) => ({ outboxId: id, position, channel, chatId, messageId })),
    })
  }

  return {
    async add(draft, now) {
      const { key, message, notBefore, ...rest } = draft
      if ((await outbox.count({ where: { key } })) > 0) return false
      const hasChoices = (message.choices ?? []).length > 0
      const fixed = { id: newId(), state: 'waiting', attempts: 0, createdAt: now, notBefore: notBefore ?? now }
      const row = { ...rest, ...fixed, key, message: json(message), hasChoices }
      return (await outbox.createMany({ data: [row], ...onlyNew(db) })).count === 1
    },
    async claim({ channel, lane, owner, now, until, limit, notChats }) {
      const ids = await claimable(db, { channel, lane, now, limit, notChats })
      if (ids.length === 0) return []
      const data = { state: 'sending', leaseOwner: owner, leaseUntil: until }
      await outbox.updateMany({ where: { id: { in: ids }, state: 'waiting' }, data })
      const where = { id: { in: ids }, state: 'sending', leaseOwner: owner }
      const rows = await outbox.findMany({ where, orderBy: { sequence: 'asc' }, include: PARTS })
      return rows.map(toOutboxRow)
    },
    async sent(id, messageIds, at) {
      const { channel, chatId } = await outbox.update({
        where: { id },
        data: { ...FREE, state: 'sent', sentAt: at, failure: null, error: null },
      })
      await keepParts({ id, channel, chatId }, messageIds)
    },
    async retry(id, at, failure, error, parts = []) {
      const data = { ...FREE, state: 'waiting', notBefore: at, attempts: { increment: 1 }, failure, error }
      const { count } = await outbox.updateMany({ where: { id, state: { not: 'sent' } }, data })
      if (count === 0 || parts.length === 0) return
      await keepParts(await outbox.findUniqueOrThrow({ where: { id } }), parts)
    },
    async dead(id, failure, error) {
      const data = { ...FREE, state: 'dead', attempts: { increment: 1 }, failure, error }
      await outbox.updateMany({ where: { id, state: { not: 'sent' } }, data })
    },
    async voidLeases(channel) {
      const where = { state: 'sending', ...(channel === undefined ? {} : { channel }) }
      const rows = await outbox.findMany({ where, orderBy: { sequence: 'asc' }, select: { id: true, key: true } })
      const ids = rows.map((row) => row.id)
      await outbox.updateMany({ where: { id: { in: ids }, state: 'sending' }, data: { ...FREE, state: 'waiting' } })
      return rows.map((row) => row.key)
    },
    async moveChat(channel, from, to) {
      const where = { channel, chatId: from, state: { in: ['waiting', 'sending'] } }
      await outbox.updateMany({ where, data: { chatId: to } })
    },
    async lastChoices(channel, chatId) {
      const row = await outbox.findFirst({
        where: { channel, chatId, state: 'sent', hasChoices: true },
        orderBy: [{ sentAt: 'desc' }, { sequence: 'desc' }],
        include: PARTS,
      })
      if (!row) return null
      return { messageIds: row.delivered.map((d) => d.messageId), message: dataOf(row.message) as OutgoingMessage }
    },
    async byMessageId(channel, chatId, messageId) {
      const row = await delivered.findFirst({
        where: { channel, chatId, messageId },
        orderBy: { outbox: { sequence: 'desc' } },
        select: { outbox: { select: { key: true, message: true } } },
      })
      return row && { key: row.outbox.key, message: dataOf(row.outbox.message) as OutgoingMessage }
    },
    async recent(channel, chatId, limit) {
      const rows = await outbox.findMany({
        where: { channel, chatId, state: 'sent' },
        orderBy: [{ sentAt: 'desc' }, { sequence: 'desc' }],
        take: limit,
        include: PARTS,
      })
      return rows
        .reverse()
        .flatMap(({ delivered: parts, message, sentAt }) =>
          sentAt === null
            ? []
            : [{ messageIds: parts.map((d) => d.messageId), message: dataOf(message) as OutgoingMessage, sentAt }],
        )
    },
    async blot(channel, chatId, words, instead) {
      const where = { channel, chatId }
      const rows = await outbox.findMany({ where, orderBy: { sequence: 'desc' }, take: BLOTTED, include: PARTS })
      const changed: string[] = []
      for (const row of rows) {
        const message = dataOf(row.message) as OutgoingMessage
        const text = words.reduce((all, word) => all.replaceAll(word, instead), message.text)
        if (text === message.text) continue
        await outbox.update({ where: { id: row.id }, data: { message: json({ ...message, text }) } })
        changed.push(...row.delivered.map((d) => d.messageId))
      }
      return changed
    },
    async deadLetters(limit) {
      const rows = await outbox.findMany({ where: { state: 'dead' }, orderBy: { sequence: 'desc' }, take: limit })
      return rows.map(({ id, key, channel, chatId, failure, error }) => ({
        id,
        key,
        channel,
        chatId,
        failure: failure ?? '',
        error: error ?? '',
      }))
    },
    async counts() {
      const groups = await outbox.groupBy({ by: ['state'], where: { state: { not: 'sent' } }, _count: true })
      const count = (state: string): number => groups.find((group) => group.state === state)?._count ?? 0
      return { waiting: count('waiting'), sending: count('sending'), dead: count('dead') }
    },
    async prune(before) {
      const sent = { state: 'sent', sentAt: { lt: before } }
      const dead = { state: 'dead', createdAt: { lt: before } }
      return (await outbox.deleteMany({ where: { OR: [sent, dead] } })).count
    },
  }
}
