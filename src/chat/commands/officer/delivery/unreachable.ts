import type { Choice } from '../../../../messaging/outgoing.ts'
import { usableAddresses } from '../../../../people/best-address.ts'
import type { Refused } from '../../../../people/store.ts'
import type { Unit } from '../../../../people/unit.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { whoOf } from './who-of.ts'

const LETTERS = 3
const NAMES = 20

/** "mất liên lạc": who can't be written to, since when and why, which units hear nothing for it, and what to do. */
export const unreachable: Command = {
  name: 'matlienlac',
  help: 'officer-help-unreachable',
  roles: ['officer', 'leader'],
  where: ['private'],
  match: exactly(
    'mat lien lac',
    'khong lien lac duoc',
    'chua lien lac duoc',
    'ai khong nhan duoc tin',
    'ai chua nhan duoc tin',
    'ai chan bot',
    'unreachable',
    'unreached',
  ),
  async run(visit) {
    const { say, stores, who, now } = visit
    const refused = await stores.people.refused()
    const { deaf, unlinked } = await unreachedUnits(visit)
    const lost = await lostLines(visit, refused)
    if (lost.length + deaf.length + unlinked.length === 0) return visit.reply(say('unreachable-none'))
    const names = (units: readonly Unit[]): string => {
      const more = units.length - NAMES
      const shown = units.slice(0, NAMES).map((u) => u.shortName)
      return [...shown, ...(more > 0 ? [say('unreachable-more', { count: more })] : [])].join(', ')
    }
    const isOfficer = who?.role === 'officer'
    const first = [...deaf, ...(await owing(visit, unlinked, now))].slice(0, LETTERS)
    await visit.reply({
      text: [
        ...(lost.length > 0 ? [say('unreachable-head', { count: lost.length }), ...lost] : []),
        ...(deaf.length > 0 ? [say('unreachable-units', { count: deaf.length, names: names(deaf) })] : []),
        ...(unlinked.length > 0
          ? [say('unreachable-unlinked', { count: unlinked.length, names: names(unlinked) })]
          : []),
        ...(isOfficer ? [say('unreachable-todo')] : []),
      ].join('\n'),
      choices: isOfficer ? first.map((unit) => letterChoice(visit, unit)) : [],
    })
  },
}

const letterChoice = ({ say }: Visit, { code, shortName }: Unit): Choice => ({
  label: say('unreachable-act-letter', { unit: shortName }),
  value: choiceValue('thumoi', code),
})

/** A line for each chat that is refused; who is reached elsewhere is not lost. */
async function lostLines(visit: Visit, refused: readonly Refused[]): Promise<string[]> {
  const { say, stores, tools } = visit
  const lines: string[] = []
  for (const { address, group, since } of refused) {
    const chat = address ?? group
    if (!chat) continue
    const others = address?.personId ? await stores.people.addressesOf(address.personId) : []
    const other = usableAddresses(others)[0]
    const facts = {
      who: await whoOf(visit, { ...chat, chatKind: group ? 'group' : 'private' }),
      channel: say('channel-name', { channel: chat.channel }),
      why: say('send-failure', { failure: chat.reachability }),
      since: since === null ? '' : dateText(tools.officeTime.dayOf(since)),
    }
    lines.push(
      other
        ? say('unreachable-line-elsewhere', { ...facts, other: say('channel-name', { channel: other.channel }) })
        : say('unreachable-line', facts),
    )
  }
  return lines
}

/** Units whose every chat is refused, and units of which nobody is linked; the issuing office's own are not asked. */
async function unreachedUnits({ stores, now, tools }: Visit): Promise<{ deaf: Unit[]; unlinked: Unit[] }> {
  const chats = await stores.people.chatsOf(['head', 'contact'], now)
  const others = new Set((await stores.people.chatsOf(['officer', 'leader'], now)).map((c) => c.unitId))
  const today = tools.officeTime.dayOf(now)
  const units = (await stores.people.units()).filter(
    ({ id, validTo }) => (validTo ?? today) >= today && !others.has(id),
  )
  const own = (unit: Unit): typeof chats => chats.filter((c) => c.unitId === unit.id)
  return {
    deaf: units.filter((u) => own(u).length > 0 && usableAddresses(own(u).map((c) => c.address)).length === 0),
    unlinked: units.filter((u) => own(u).length === 0),
  }
}

/** Those that have been given work come first. */
async function owing({ stores }: Visit, units: readonly Unit[], now: Date): Promise<Unit[]> {
  const open = new Set((await stores.tasks.openDated(now)).map((v) => v.assignment.unitId))
  return [...units.filter((u) => open.has(u.id)), ...units.filter((u) => !open.has(u.id))]
}
