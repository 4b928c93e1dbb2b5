import { plain } from '../../../base/vietnamese.ts'
import { readStatement, introduces } from './link-words.ts'
import { choiceValue, type Command } from '../../command.ts'
import { tellPeople } from '../../tell-people.ts'

/** "tôi là Giám đốc TTYT …" without a code: a request that an officer decides. */
export const request: Command = {
  name: 'toila',
  help: null,
  roles: ['stranger', 'head', 'contact'],
  where: ['private'],
  match: (folded, text) => (introduces(folded) ? [text] : null),
  async run(visit, args) {
    const text = args.join(' ')
    const { stores, tools, address, now } = visit
    const folded = plain(text)
    if (!address || !introduces(folded)) return visit.reply(visit.say('start-stranger'))
    const { role, units } = readStatement(folded, await stores.people.units())
    const [unit] = units
    const waiting = (await stores.people.waitingLinkRequests()).find((r) => r.addressId === address.id)
    if (waiting) return visit.reply(visit.say('request-waiting'))
    const officers = await stores.people.peopleWithRole('officer', now)
    if (officers.length === 0) return visit.reply(visit.say('request-nobody'))
    const id = tools.newId()
    const about = {
      id,
      addressId: address.id,
      statement: text.slice(0, 500),
      unitId: unit?.id ?? null,
      role: role ?? 'contact',
    }
    await stores.people.saveLinkRequest({ ...about, state: 'waiting', createdAt: now })
    const name = address.name ?? visit.say('person-unnamed')
    await tellPeople(visit, officers, `link-request:${id}`, (say) => ({
      text: say('request-notice', {
        name,
        statement: about.statement,
        unit: unit?.name ?? '—',
        role: say(`role-${about.role}`),
      }),
      choices: [
        ...(unit ? [{ label: say('choice-approve'), value: choiceValue('ketnoi', id) }] : []),
        { label: say('choice-refuse'), value: choiceValue('tuchoi', id) },
      ],
    }))
    return visit.reply(unit ? visit.say('request-sent', { unit: unit.shortName }) : visit.say('request-sent-no-unit'))
  },
}
