import type { MessageKey } from '../../../wording/say.ts'
import type { Role } from '../../../people/person.ts'
import { exactly, type Command } from '../../command.ts'

/** "giúp": what this person can do here, drawn from the commands themselves. */
export const help = (commands: () => readonly Command[]): Command => ({
  name: 'giup',
  help: null,
  roles: ['stranger', 'officer', 'head', 'contact', 'leader'],
  where: ['private', 'group'],
  match: exactly('giup', 'giup toi', 'tro giup', 'huong dan', 'help', 'menu'),
  async run(visit) {
    if (!visit.who) return visit.reply(visit.say('start-stranger'))
    const lines = helpKeys(commands(), visit.who.role, visit.event.chatKind).map(
      (key) => `• ${visit.tools.wording.sayKey(visit.locale, key)}`,
    )
    return visit.reply([visit.say('help-head'), ...lines, visit.say('help-foot')].join('\n'))
  },
})

/** Keys of the help lines for a role. */
export const helpKeys = (commands: readonly Command[], role: Role, where: 'private' | 'group'): MessageKey[] =>
  commands.flatMap((c) => (c.help !== null && c.roles.includes(role) && c.where.includes(where) ? [c.help] : []))
