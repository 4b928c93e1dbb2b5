import type { Extension, ExtensionStore, GrantedExtension } from '../../../tasks/standing/extension.ts'
import type { Db } from '../../db.ts'
import type { ExtensionModel } from '../../generated/sqlite/models.ts'

/** Beside every report due that is read: the extension that counts, the last one granted. */
export const withExtension = {
  extensions: { where: { state: 'granted' }, orderBy: { decidedAt: 'desc' as const }, take: 1 },
}

export function toGranted([row]: readonly ExtensionModel[]): GrantedExtension | null {
  if (!row?.grantedUntil || !row.grantedDue || !row.decidedOn || !row.decidedAt) return null
  const { grantedUntil: until, grantedDue: due, decidedBy, decidedOn: on, decidedAt: at } = row
  return { until, due, by: decidedBy ?? '', on, at }
}

function toExtension(row: ExtensionModel): Extension {
  const { id, assignmentId, dueId, askedUntil, reason, askedBy, askedAt, decidedOn: on, decidedAt: at } = row
  const decided = at !== null && on !== null
  const { grantedUntil: until, grantedDue: due, note } = row
  const decision = decided
    ? { by: row.decidedBy ?? '', deciderId: row.deciderId ?? '', on, at, until, due, note }
    : null
  const asked = { id, assignmentId, dueId, askedUntil, reason, askedBy, askedAt }
  return { ...asked, state: row.state as Extension['state'], decision }
}

export function createExtensionStore({ client: { extension } }: Db): ExtensionStore {
  const columnsOf = (decision: Extension['decision']) => ({
    decidedBy: decision?.by ?? null,
    deciderId: decision?.deciderId ?? null,
    decidedOn: decision?.on ?? null,
    decidedAt: decision?.at ?? null,
    grantedUntil: decision?.until ?? null,
    grantedDue: decision?.due ?? null,
    note: decision?.note ?? null,
  })
  return {
    async save({ decision, ...asked }) {
      const waitingFor = asked.state === 'waiting' ? asked.dueId : null
      await extension.create({ data: { ...asked, ...columnsOf(decision), waitingFor } })
    },
    async byId(id) {
      const row = await extension.findUnique({ where: { id } })
      return row && toExtension(row)
    },
    async waiting() {
      const rows = await extension.findMany({
        where: { state: 'waiting', assignment: { directive: { status: 'published' } } },
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toExtension)
    },
    async waitingOf(dueId) {
      const row = await extension.findUnique({ where: { waitingFor: dueId } })
      return row && toExtension(row)
    },
    async settle(id, state, decision) {
      const data = { state, waitingFor: null, ...columnsOf(decision) }
      return (await extension.updateMany({ where: { id, state: 'waiting' }, data })).count === 1
    },
  }
}
