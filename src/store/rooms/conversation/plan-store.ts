import type { PlanStore } from '../../../messaging/plan/store.ts'
import type { Db } from '../../db.ts'
import { onlyNew } from '../../db.ts'

export function createPlanStore(db: Db): PlanStore {
  const { client } = db
  return {
    async spend({ channel, bot }, month, lane, messages) {
      const where = { channel_bot_month_lane: { channel, bot, month, lane } }
      const create = { channel, bot, month, lane, count: messages }
      await client.planUse.upsert({ where, create, update: { count: { increment: messages } } })
    },
    async used({ channel, bot }, month) {
      const rows = await client.planUse.findMany({ where: { channel, bot, month } })
      const count = (lane: string): number => rows.find((row) => row.lane === lane)?.count ?? 0
      return { reply: count('reply'), bulk: count('bulk') }
    },
    async seats({ channel, bot }) {
      const groups = await client.seat.groupBy({ by: ['kind'], where: { channel, bot }, _count: true })
      const count = (kind: string): number => groups.find((g) => g.kind === kind)?._count ?? 0
      return { private: count('private'), group: count('group') }
    },
    async seated({ channel, bot }, chatIds) {
      const where = { channel, bot, chatId: { in: [...chatIds] } }
      return (await client.seat.findMany({ where, select: { chatId: true } })).map((row) => row.chatId)
    },
    async takeSeat({ channel, bot }, chatId, kind, since) {
      if ((await client.seat.count({ where: { channel, bot, chatId } })) > 0) return
      await client.seat.createMany({ data: [{ channel, bot, chatId, kind, since }], ...onlyNew(db) })
    },
  }
}
