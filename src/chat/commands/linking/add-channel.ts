import { issueInvite } from '../../../people/invite.ts'
import { dateText } from '../../../wording/dates.ts'
import { exactly, type Command } from '../../command.ts'

/** "thêm kênh": a code that leads one more chat, on another platform, to the same person: each thing is told them once. */
export const addChannel: Command = {
  name: 'themkenh',
  help: 'help-add-channel',
  roles: ['officer', 'head', 'contact', 'leader'],
  where: ['private'],
  match: exactly('them kenh', 'ket noi them', 'ket noi kenh khac', 'them zalo', 'them telegram', 'add channel'),
  async run(visit) {
    const { who, stores, tools, now, say } = visit
    if (!who) return visit.reply(say('corridor-stranger'))
    const { person, unit, role } = who
    const { code, expiresAt } = await issueInvite(stores.people, {
      unit,
      role,
      createdBy: person.id,
      personId: person.id,
      now,
      newId: tools.newId,
    })
    await visit.audit('channel.code', `person:${person.id}`, { unit: unit.code })
    await visit.reply(say('add-channel', { code, until: dateText(tools.officeTime.dayOf(expiresAt)) }))
  },
}
