import type { Choice } from '../../../messaging/outgoing.ts'
import type { Role } from '../../../people/person.ts'
import { exactly, type Command } from '../../command.ts'
import type { Visit } from '../../visit.ts'

/** "tôi là ai": the person's posts as the office has them. */
export const whoAmI: Command = {
  name: 'toilaai',
  help: null,
  roles: ['officer', 'head', 'contact', 'leader'],
  where: ['private'],
  match: exactly('toi la ai', 'em la ai', 'who am i', 'thong tin cua toi', 'tai khoan'),
  run: greet,
}

/** Says who the person is to the office, and what comes next. */
export async function greet(visit: Visit): Promise<void> {
  if (!visit.who) return visit.reply(visit.say('start-stranger'))
  const { person, unit, role } = visit.who
  await visit.reply({
    text: visit.say('greet-known', { name: person.name, unit: unit.shortName, role: visit.say(`role-${role}`) }),
    choices: firstSteps(visit, role),
  })
}

/** What somebody who has just come in may want. */
export const firstSteps = (visit: Visit, role: Role): Choice[] => [
  role === 'officer' || role === 'leader'
    ? { label: visit.say('choice-directives'), value: 'vanban' }
    : { label: visit.say('choice-my-tasks'), value: 'viec' },
  { label: visit.say('choice-help'), value: 'giup' },
]
