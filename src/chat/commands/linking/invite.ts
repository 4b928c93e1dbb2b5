import { issueInvite } from '../../../people/invite.ts'
import { findUnits } from '../../../people/resolve/find-units.ts'
import { roleIn } from '../../../people/role-words.ts'
import { dateText } from '../../../wording/dates.ts'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import type { Command } from '../../command.ts'
import { choiceValue, words } from '../../command.ts'
import type { Visit } from '../../visit.ts'

/** "mời Bệnh viện Nhi trưởng": an officer gets a one-time code, with link and QR, to hand to one person. Never in a group. */
export const invite: Command = {
  name: 'moi',
  help: 'help-invite',
  roles: ['officer'],
  where: ['private'],
  match: words('moi', 'tao ma moi', 'invite'),
  async run(visit, args) {
    const asked = roleIn(args.join(' ')) ?? { role: 'head' as const, rest: args.join(' ') }
    const units = await visit.stores.people.units()
    const byCode = units.filter((u) => u.code.toLowerCase() === args[0]?.toLowerCase())
    const found = byCode.length > 0 ? byCode : findUnits(asked.rest, units)
    const [unit] = found
    if (args.length === 0 || !unit) return visit.reply(visit.say('invite-which-unit'))
    if (found.length > 1) {
      const choices = found
        .slice(0, 4)
        .map((u) => ({ label: u.shortName, value: choiceValue('moi', u.code, asked.role) }))
      return visit.reply({ text: visit.say('invite-which-of'), choices })
    }
    const { now, tools, stores } = visit
    const { code, expiresAt } = await issueInvite(stores.people, {
      unit,
      role: asked.role,
      createdBy: visit.who?.person.id ?? null,
      now,
      newId: tools.newId,
    })
    await visit.audit('invite.issue', `unit:${unit.code}`, { role: asked.role })
    await visit.reply(
      visit.say('invite-issued', {
        unit: unit.shortName,
        role: visit.say(`role-${asked.role}`),
        code,
        until: dateText(tools.officeTime.dayOf(expiresAt)),
      }),
    )
    for (const message of links(visit, code)) await visit.reply(message)
  },
}

/** A deep link and its QR, for each channel that knows such links. */
function links(visit: Visit, code: string): OutgoingMessage[] {
  const link = visit.tools.startLink(visit.event.channel, code)
  if (link === null) return []
  return [
    {
      text: visit.say('invite-link', { link }),
      media: [{ kind: 'photo', hash: `qr:${link}`, name: 'ma-moi.png', mime: 'image/png' }],
    },
  ]
}
