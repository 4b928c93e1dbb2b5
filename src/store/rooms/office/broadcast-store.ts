import type { Broadcast } from '../../../broadcasts/broadcast.ts'
import type { BroadcastStore } from '../../../broadcasts/store.ts'
import type { Db } from '../../db.ts'
import { Prisma } from '../../generated/sqlite/client.ts'
import type { BroadcastModel } from '../../generated/sqlite/models.ts'

const toBroadcast = (row: BroadcastModel): Broadcast => ({
  ...row,
  kind: row.kind as Broadcast['kind'],
  state: row.state as Broadcast['state'],
})

const published = { broadcast: { kind: 'publish' } }

export function createBroadcastStore({ client: { broadcast, broadcastTarget, outbox } }: Db): BroadcastStore {
  return {
    async save(row, targets) {
      await broadcast.upsert({ where: { id: row.id }, create: row, update: row })
      await broadcastTarget.deleteMany({ where: { broadcastId: row.id } })
      await broadcastTarget.createMany({ data: targets })
    },
    async byId(id) {
      const row = await broadcast.findUnique({ where: { id } })
      return row && toBroadcast(row)
    },
    async setState(id, state) {
      await broadcast.updateMany({ where: { id }, data: { state } })
    },
    targetsByKey: (outboxKey) => broadcastTarget.findMany({ where: { outboxKey }, orderBy: { id: 'asc' } }),
    async setOutboxKey(targetIds, outboxKey) {
      await broadcastTarget.updateMany({ where: { id: { in: [...targetIds] } }, data: { outboxKey } })
    },
    async of(directiveId) {
      const rows = await broadcast.findMany({ where: { directiveId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
      return rows.map(toBroadcast)
    },
    targets: (broadcastId) => broadcastTarget.findMany({ where: { broadcastId }, orderBy: { id: 'asc' } }),
    async addTarget(target) {
      await broadcastTarget.create({ data: target })
    },
    async toldTo(personId) {
      const rows = await broadcastTarget.findMany({
        where: { personId, ...published },
        select: { unitId: true, broadcast: { select: { directiveId: true } } },
      })
      return rows.flatMap(({ unitId, broadcast: b }) =>
        unitId === null ? [] : [{ directiveId: b.directiveId, unitId }],
      )
    },
    async toldToGroup(groupId) {
      const rows = await broadcastTarget.findMany({
        where: { groupId, ...published },
        select: { broadcast: { select: { directiveId: true } } },
      })
      return rows.map((row) => row.broadcast.directiveId)
    },
    async progress(broadcastId) {
      const groups = await outbox.groupBy({ by: ['state'], where: { broadcastId }, _count: true })
      const count = (...states: string[]): number =>
        groups.reduce((sum, group) => (states.includes(group.state) ? sum + group._count : sum), 0)
      const moved = await outbox.count({ where: { broadcastId, moves: { not: Prisma.DbNull } } })
      return {
        waiting: count('waiting'),
        sending: count('sending'),
        sent: count('sent', 'edited'),
        failed: count('dead'),
        skipped: count('skipped'),
        moved,
      }
    },
  }
}
