import { redeemInvite } from '../../../people/invite.ts'
import type { Role } from '../../../people/person.ts'
import type { Unit } from '../../../people/unit.ts'
import type { MessageKey, SayIn } from '../../../wording/say.ts'
import { handOver, openPartsFor, type Newcomer, type OpenPart } from '../../../broadcasts/sending/hand-over.ts'
import type { Command } from '../../command.ts'
import { sendToolsOf } from '../officer/publish/send-tools.ts'
import type { Visit } from '../../visit.ts'
import { firstSteps } from './who-am-i.ts'

const CODE = /^\s*(?:mã( mời)?\s*:?\s*)?([2-9A-HJKMNP-Z]{4})[\s-]?([2-9A-HJKMNP-Z]{4})\s*$/iu

/** A typed invitation code: "K7QM-2XPA", with or without the dash. */
export const typedCode: Command = {
  name: 'ma',
  help: null,
  roles: ['stranger', 'officer', 'head', 'contact', 'leader'],
  where: ['private'],
  match(_plain, text) {
    const found = CODE.exec(text)
    // Eight letters without a digit or a dash are a word, not a code.
    return found && /[\d-]/.test(text) ? [`${found[2] ?? ''}${found[3] ?? ''}`] : null
  },
  run: (visit, args) => redeem(visit, args.join('')),
}

/** Links the person in this chat by an invitation. */
export async function redeem(visit: Visit, code: string): Promise<void> {
  const { address, event, tools, now, locale } = visit
  if (!address) return visit.reply(visit.say('corridor-private-only'))
  const guest = { address, name: event.from.name ?? visit.say('person-unnamed'), now, newId: tools.newId, locale }
  const done = await redeemInvite(visit.stores.people, code, guest)
  if (done.state !== 'linked') return visit.reply(visit.say(`redeem-${done.state}`))
  await visit.audit('invite.use', `unit:${done.unit.code}`, { person: done.person.id, role: done.role })
  const newcomer = { person: done.person, address, unit: done.unit }
  const open = await openWorkOf(visit, newcomer, done.role)
  const hello = welcome(visit.say, done.person.name, done.unit, done.role)
  await visit.reply({ text: withWork(visit.say, hello, open), choices: firstSteps(visit, done.role) })
  await handOver(visit.stores, newcomer, open, sendToolsOf(visit))
}

const WELCOME = {
  officer: 'redeem-linked-officer',
  leader: 'redeem-linked-leader',
  head: 'redeem-linked',
  contact: 'redeem-linked',
} as const satisfies Record<Role, MessageKey>

/** What somebody hears who has just been linked: who they are to the office, and what comes next for them. */
export const welcome = (say: SayIn, name: string, unit: Unit, role: Role): string =>
  say(WELCOME[role], { name, unit: unit.shortName, role: say(`role-${role}`) })

/** The open parts of the unit: for those who act for it. An officer or a leader has none of their own. */
export const openWorkOf = async ({ stores, now }: Visit, newcomer: Newcomer, role: Role): Promise<OpenPart[]> =>
  role === 'head' || role === 'contact' ? openPartsFor(stores, newcomer, now) : []

export const withWork = (say: SayIn, hello: string, open: readonly OpenPart[]): string =>
  open.length === 0 ? hello : `${hello}\n${say('hand-over-follows', { count: open.length })}`
