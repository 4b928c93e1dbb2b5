import { passed, planUse, roomOf } from '../../../../messaging/plan/plan-use.ts'
import type { Command } from '../../../command.ts'
import { exactly } from '../../../command.ts'

/** "hạn mức": what is left of the month's messages and of the people and groups that a bot may talk to. */
export const planLeft: Command = {
  name: 'hanmuc',
  help: 'officer-help-plan',
  roles: ['officer', 'leader'],
  where: ['private'],
  match: exactly('han muc', 'han muc tin', 'con bao nhieu tin', 'quota', 'plan'),
  async run(visit) {
    const { say, stores, tools, now } = visit
    const month = tools.officeTime.monthOf(now)
    const lines: string[] = []
    for (const [channel, plan] of tools.plans) {
      const use = await planUse(stores.plans, channel, plan, month)
      const name = say('channel-name', { channel })
      const waiting = await stores.outbox.waitingBulk(channel, tools.realClock.now())
      if (plan.messages > 0)
        lines.push(
          say('plan-messages', {
            channel: name,
            used: use.used.bulk + use.used.reply,
            limit: plan.messages,
            bulk: roomOf(use, 'bulk'),
          }),
        )
      if (plan.people > 0)
        lines.push(say('plan-people', { channel: name, used: use.seats.private, limit: plan.people }))
      if (plan.groups > 0) lines.push(say('plan-groups', { channel: name, used: use.seats.group, limit: plan.groups }))
      if (roomOf(use, 'bulk') === 0 && waiting > 0) lines.push(say('plan-held', { channel: name, count: waiting }))
      if (passed(use).some((p) => p.mark === 95)) lines.push(say('plan-todo'))
    }
    await visit.reply(lines.length > 0 ? lines.join('\n') : say('plan-none'))
  },
}
