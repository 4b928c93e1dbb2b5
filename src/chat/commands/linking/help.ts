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
const helpKeys = (commands: readonly Command[], role: Role, where: 'private' | 'group'): MessageKey[] =>
  commands.flatMap((c) => (c.help !== null && c.roles.includes(role) && c.where.includes(where) ? [c.help] : []))

/** A platform's menu of commands: what every unit head can do. A description holds at most 256 letters there. */
export const menuOf = (
  commands: readonly Command[],
  say: (key: MessageKey) => string,
): { command: string; description: string }[] => [
  ...commands.flatMap((c) =>
    c.help !== null && c.roles.includes('head') && c.where.includes('private')
      ? [{ command: c.name, description: say(c.help).slice(0, 256) }]
      : [],
  ),
  { command: 'giup', description: say('menu-help') },
]
