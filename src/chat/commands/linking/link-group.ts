import { resolveUnits } from '../../../people/resolve/resolve-units.ts'
import { postOpenToGroup } from '../../../broadcasts/sending/group-post.ts'
import { sendToolsOf } from '../officer/publish/send-tools.ts'
import { officeOf } from '../../../people/register.ts'
import { words, type Command } from '../../command.ts'

/** "/nhom các bệnh viện công lập": an officer links this group to a set of units. */
export const linkGroup: Command = {
  name: 'nhom',
  help: 'help-group',
  roles: ['officer'],
  where: ['group'],
  match: words('lien ket nhom', 'noi nhom', 'link group'),
  async run(visit, args) {
    const { stores, event, now, tools } = visit
    const register = await stores.people.units()
    const office = officeOf(register)
    const said =
      event.content.kind === 'text'
        ? event.content.text.replace(/^\s*\/?\S+\s*(kết|ket)?\s*(nhóm|nhom)?\s*:?\s*/iu, '')
        : args.join(' ')
    const found = said.trim() === '' ? null : resolveUnits(said, register, { at: tools.officeTime.dayOf(now), office })
    if (!found || found.units.length === 0) return visit.reply(visit.say('group-which-units'))
    const base = visit.group ?? {
      id: tools.newId(),
      channel: event.channel,
      chatId: event.chatId,
      title: event.chatTitle,
      reachability: 'reachable' as const,
    }
    const group = {
      ...base,
      title: event.chatTitle ?? base.title,
      linkedAt: now,
      unitIds: found.units.map((u) => u.id),
    }
    await stores.people.saveGroup(group, visit.who?.person.id ?? null)
    await visit.audit('group.link', `group:${base.id}`, { units: found.units.map((u) => u.code) })
    const names = found.units
      .slice(0, 6)
      .map((u) => u.shortName)
      .join(', ')
    await visit.reply(
      visit.say('group-linked', { count: found.units.length, names, more: Math.max(0, found.units.length - 6) }),
    )
    await postOpenToGroup(stores, group, sendToolsOf(visit))
  },
}
