import type { Reminder } from '../../../reminders/reminder.ts'
import type { ReminderStore } from '../../../reminders/store.ts'
import type { Db } from '../../db.ts'
import { onlyNew } from '../../db.ts'
import type { ReminderModel } from '../../generated/sqlite/models.ts'

const toReminder = (row: ReminderModel): Reminder => ({
  id: row.id,
  key: row.key,
  assignmentId: row.assignmentId,
  rule: row.rule,
  due: row.due,
  fireAt: row.fireAt,
  state: row.state as Reminder['state'],
  reason: row.reason,
  settledAt: row.settledAt,
})

export function createReminderStore(db: Db): ReminderStore {
  const { reminder } = db.client
  return {
    async plan(plan, now) {
      if ((await reminder.count({ where: { key: plan.key } })) > 0) return false
      const { count } = await reminder.createMany({ data: [{ ...plan, createdAt: now }], ...onlyNew(db) })
      return count === 1
    },
    async dueIds(now, limit) {
      const where = { state: 'planned', fireAt: { lte: now } }
      const rows = await reminder.findMany({
        where,
        orderBy: [{ fireAt: 'asc' }, { id: 'asc' }],
        take: limit,
        select: { id: true },
      })
      return rows.map((row) => row.id)
    },
    async nextPlanned(now) {
      const where = { state: 'planned', fireAt: { gt: now } }
      const row = await reminder.findFirst({ where, orderBy: { fireAt: 'asc' }, select: { fireAt: true } })
      return row?.fireAt ?? null
    },
    async byId(id) {
      const row = await reminder.findUnique({ where: { id } })
      return row && toReminder(row)
    },
    async of(assignmentId) {
      const rows = await reminder.findMany({ where: { assignmentId }, orderBy: [{ fireAt: 'asc' }, { id: 'asc' }] })
      return rows.map(toReminder)
    },
    async settle(id, state, reason, at) {
      const data = { state, reason, settledAt: at }
      return (await reminder.updateMany({ where: { id, state: 'planned' }, data })).count === 1
    },
  }
}
