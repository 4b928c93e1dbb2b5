import { issueInvite } from '../../../people/invite.ts'
import { officeOf } from '../../../people/register.ts'
import { findUnits } from '../../../people/resolve/find-units.ts'
import { roleIn } from '../../../people/role-words.ts'
import { dateText } from '../../../wording/dates.ts'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import type { Command } from '../../command.ts'
import { choiceValue, words } from '../../command.ts'
import type { Visit } from '../../visit.ts'

interface Issued {
  unit: string
  role: string
  code: string
  until: string
}

/** "mời Bệnh viện Nhi trưởng": an officer gets a one-time code, with link and QR, to hand to one person. Never in a group. */
export const invite: Command = {
  name: 'moi',
  help: 'help-invite',
  roles: ['officer'],
  where: ['private'],
  match: words('moi', 'tao ma moi', 'invite'),
  async run(visit, args) {
    const issued = await issue(visit, args, 'moi')
    if (!issued) return
    await visit.reply(visit.say('invite-issued', { ...issued }))
    for (const message of links(visit, issued.code)) await visit.reply(message)
  },
}

/** "thư mời BV Nhi": the same as a text that is passed on as it stands, by SMS or read out on the phone. */
export const inviteLetter: Command = {
  name: 'thumoi',
  help: 'help-invite-letter',
  roles: ['officer'],
  where: ['private'],
  match: words('thu moi', 'loi moi', 'tin moi', 'invitation text'),
  async run(visit, args) {
    const { say, stores, tools, event } = visit
    const issued = await issue(visit, args, 'thumoi')
    if (!issued) return
    const office = officeOf(await stores.people.units())?.shortName ?? ''
    const link = tools.startLink(event.channel, issued.code)
    await visit.reply(say('invite-letter-how', { ...issued }))
    await visit.reply(
      [
        say('invite-letter', { office, ...issued }),
        ...(link === null ? [] : [say('invite-letter-link', { link })]),
      ].join(' '),
    )
  },
}

/** Issues a code for the unit and role that the words name, or asks which. */
async function issue(visit: Visit, args: readonly string[], command: string): Promise<Issued | null> {
  const asked = roleIn(args.join(' ')) ?? { role: 'head' as const, rest: args.join(' ') }
  const units = await visit.stores.people.units()
  const byCode = units.filter((u) => u.code.toLowerCase() === args[0]?.toLowerCase())
  const found = byCode.length > 0 ? byCode : findUnits(asked.rest, units)
  const [unit] = found
  if (args.length === 0 || !unit) {
    await visit.reply(visit.say('invite-which-unit'))
    return null
  }
  if (found.length > 1) {
    const choices = found
      .slice(0, 4)
      .map((u) => ({ label: u.shortName, value: choiceValue(command, u.code, asked.role) }))
    await visit.reply({ text: visit.say('invite-which-of'), choices })
    return null
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
  return {
    unit: unit.shortName,
    role: visit.say(`role-${asked.role}`),
    code,
    until: dateText(tools.officeTime.dayOf(expiresAt)),
  }
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
