import { linkPerson } from '../../../people/invite.ts'
import { findUnits } from '../../../people/resolve/find-units.ts'
import type { LinkRequest } from '../../../people/linking.ts'
import type { Address } from '../../../people/person.ts'
import type { Unit } from '../../../people/unit.ts'
import { choiceValue, exactly, type Command } from '../../command.ts'
import { handOver } from '../../../broadcasts/sending/hand-over.ts'
import { sendToolsOf } from '../officer/publish/send-tools.ts'
import { openWorkOf, welcome, withWork } from './redeem.ts'
import type { Visit } from '../../visit.ts'

const never = (): null => null

/** "kết nối": the officer says yes to a request; a unit's name behind it takes the place of the one that was guessed. */
export const approve: Command = {
  name: 'ketnoi',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: never,
  async run(visit, [id, ...words]) {
    const found = await open(visit, id)
    if (!found) return
    const { people } = visit.stores
    const named = words.length > 0 ? findUnits(words.join(' '), await people.units())[0] : null
    const unit = named ?? (found.request.unitId === null ? null : await people.unitById(found.request.unitId))
    if (!unit) return visit.reply(visit.say('invite-which-unit'))
    await settle(visit, found, unit)
  },
}

export const refuse: Command = {
  name: 'tuchoi',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: never,
  async run(visit, [id]) {
    const found = await open(visit, id)
    if (found) await settle(visit, found, null)
  },
}

/** "yêu cầu kết nối": who waits to be let in. */
export const waiting: Command = {
  name: 'yeucau',
  help: 'help-requests',
  roles: ['officer'],
  where: ['private'],
  match: exactly('yeu cau', 'yeu cau ket noi', 'link requests'),
  async run(visit) {
    const requests = await visit.stores.people.waitingLinkRequests()
    if (requests.length === 0) return visit.reply(visit.say('requests-none'))
    for (const request of requests.slice(0, 5)) {
      const address = await visit.stores.people.addressById(request.addressId)
      const unit = request.unitId === null ? null : await visit.stores.people.unitById(request.unitId)
      await visit.reply({
        text: visit.say('request-notice', {
          name: address?.name ?? visit.say('person-unnamed'),
          statement: request.statement,
          unit: unit?.name ?? '—',
          role: visit.say(`role-${request.role ?? 'contact'}`),
        }),
        choices: [
          ...(unit ? [{ label: visit.say('choice-approve'), value: choiceValue('ketnoi', request.id) }] : []),
          { label: visit.say('choice-refuse'), value: choiceValue('tuchoi', request.id) },
        ],
      })
    }
  },
}

interface Open {
  request: LinkRequest
  address: Address
}

async function open(visit: Visit, id: string | undefined): Promise<Open | null> {
  const request = id === undefined ? null : await visit.stores.people.linkRequest(id)
  const address = request && (await visit.stores.people.addressById(request.addressId))
  if (request && address && request.state === 'waiting') return { request, address }
  await visit.reply(visit.say(request ? 'request-decided' : 'corridor-stale-button'))
  return null
}

async function settle(visit: Visit, { request, address }: Open, unit: Unit | null): Promise<void> {
  const { stores, tools, now } = visit
  const by = visit.who?.person.id ?? ''
  const state = unit ? 'approved' : 'refused'
  if (!(await stores.people.decideLinkRequest(request.id, state, by, now)))
    return visit.reply(visit.say('request-decided'))
  const role = request.role ?? 'contact'
  const name = address.name ?? visit.say('person-unnamed')
  await visit.audit(`link.${state}`, `address:${address.id}`, {
    unit: unit?.code ?? null,
    role,
    statement: request.statement,
  })
  const guest = { address, name, now, newId: tools.newId, locale: visit.locale }
  const person = unit && (await linkPerson(stores.people, guest, unit, role))
  const newcomer = person && { person, address, unit }
  const open = newcomer ? await openWorkOf(visit, newcomer, role) : []
  const text = unit ? withWork(visit.say, welcome(visit.say, name, unit, role), open) : visit.say('request-refused')
  await visit.tell(
    { channel: address.channel, chatId: address.chatId, chatKind: 'private' },
    `link-decision:${request.id}`,
    { text },
  )
  if (newcomer) await handOver(stores, newcomer, open, sendToolsOf(visit))
  await visit.reply(
    unit
      ? visit.say('request-approved-reply', { name, unit: unit.shortName })
      : visit.say('request-refused-reply', { name }),
  )
}
