import type { AuditEvent, ChatStore, DialogueRow } from '../../../chat/store.ts'
import type { Db } from '../../db.ts'
import type { DialogueModel } from '../../generated/sqlite/models.ts'
import { json, jsonAny } from '../../json.ts'

const toDialogue = (row: DialogueModel): DialogueRow => ({ ...row, status: row.status as DialogueRow['status'] })

export function createChatStore({ client }: Db): ChatStore {
  const newestFirst = [{ updatedAt: 'desc' as const }, { id: 'desc' as const }]
  return {
    async openDialogue(channel, chatId) {
      // Asked for at every message: a statement of our own costs a third.
      const [row] = await client.$queryRaw<DialogueModel[]>`
        SELECT * FROM "Dialogue" WHERE "channel" = ${channel} AND "chatId" = ${chatId} AND "status" = 'open'
        ORDER BY "updatedAt" DESC, "id" DESC LIMIT 1`
      return row ? toDialogue(row) : null
    },
    async pausedDialogues(channel, chatId) {
      const rows = await client.dialogue.findMany({
        where: { channel, chatId, status: 'paused' },
        orderBy: newestFirst,
      })
      return rows.map(toDialogue)
    },
    async saveDialogue(row) {
      const data = { ...row, state: jsonAny(row.state) }
      await client.dialogue.upsert({ where: { id: row.id }, create: data, update: data })
    },
    async endDialogue(id) {
      await client.dialogue.deleteMany({ where: { id } })
    },
    async audit(event) {
      await client.auditEvent.create({ data: { ...event, details: json(event.details) } })
    },
    async auditOf(subject) {
      const rows = await client.auditEvent.findMany({ where: { subject }, orderBy: { sequence: 'asc' } })
      return rows.map(({ id, at, actor, action, subject, details }) => ({
        id,
        at,
        actor,
        action,
        subject,
        details: details as AuditEvent['details'],
      }))
    },
    async saveTicket(ticket) {
      await client.uploadTicket.upsert({ where: { id: ticket.id }, create: ticket, update: ticket })
    },
    ticket: (codeHash, now) =>
      client.uploadTicket.findFirst({ where: { codeHash, usedAt: null, expiresAt: { gt: now } } }),
    async useTicket(id, at) {
      return (await client.uploadTicket.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })).count === 1
    },
    async setting(key) {
      return (await client.setting.findUnique({ where: { key } }))?.value ?? null
    },
    async setSetting(key, value) {
      const data = { value: jsonAny(value) }
      await client.setting.upsert({ where: { key }, create: { key, ...data }, update: data })
    },
  }
}
