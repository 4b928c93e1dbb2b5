import type { OutgoingMessage, SkipReason } from '../../../../messaging/outgoing.ts'
import type { SendFailure } from '../../../../messaging/send-error.ts'
import type { KeptRow, Move, OutboxRow } from '../../../../messaging/store.ts'
import type { Client } from '../../../db.ts'
import type { OutboxModel } from '../../../generated/sqlite/models.ts'
import { dataOf } from '../../../json.ts'

type WithParts = OutboxModel & { delivered: { messageId: string }[] }

export const PARTS = { delivered: { orderBy: { position: 'asc' } } } as const

export const messageOf = (row: Pick<OutboxModel, 'message'>): OutgoingMessage => dataOf(row.message) as OutgoingMessage

export const partsOf = ({ delivered }: Pick<WithParts, 'delivered'>): string[] => delivered.map((d) => d.messageId)

const toOutboxRow = (row: WithParts): OutboxRow => ({
  id: row.id,
  key: row.key,
  channel: row.channel,
  chatId: row.chatId,
  chatKind: row.chatKind as OutboxRow['chatKind'],
  lane: row.lane as OutboxRow['lane'],
  message: messageOf(row),
  attempts: row.attempts,
  sequence: row.sequence,
  parts: partsOf(row),
  broadcastId: row.broadcastId,
  reminderId: row.reminderId,
  personId: row.personId,
  mayHaveArrived: row.mayHaveArrived,
  edit: null,
  moves: (row.moves === null ? [] : dataOf(row.moves)) as Move[],
})

export const toKeptRow = (row: WithParts): KeptRow => ({
  ...toOutboxRow(row),
  state: row.state as KeptRow['state'],
  messageIds: partsOf(row),
  failure: row.failure as SendFailure | null,
  error: row.error,
  reason: row.reason as SkipReason | null,
})

/** Rows to be sent. What a correction changes is looked up now: it may have been on its way when the correction was written. */
export async function toSend(client: Client, claimed: readonly OutboxModel[]): Promise<OutboxRow[]> {
  // Only an attempt that failed leaves parts behind.
  const tried = claimed.filter((row) => row.failure !== null).map((row) => row.id)
  const parts =
    tried.length === 0
      ? []
      : await client.delivered.findMany({ where: { outboxId: { in: tried } }, orderBy: PARTS.delivered.orderBy })
  const rows = claimed.map((row) => ({ ...row, delivered: parts.filter((part) => part.outboxId === row.id) }))
  const ids = rows.flatMap((row) => row.editOf ?? [])
  const originals =
    ids.length === 0 ? [] : await client.outbox.findMany({ where: { id: { in: ids }, state: 'sent' }, include: PARTS })
  return rows.map((row) => {
    const original = originals.find((o) => o.id === row.editOf && o.channel === row.channel && o.chatId === row.chatId)
    const [messageId, ...more] = original ? partsOf(original) : []
    if (!messageId || more.length > 0 || row.edited === null) return toOutboxRow(row)
    return { ...toOutboxRow(row), edit: { messageId, message: dataOf(row.edited) as OutgoingMessage } }
  })
}
