import type { Directive } from '../../../../directives/directive.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'

/** A paper that is marked for few eyes: does the officer let it into chats? */
export const askRelease = (visit: Visit, { id, handling }: Directive): Promise<void> =>
  visit.reply({
    text: visit.say(handling === 'return' ? 'release-ask-return' : 'release-ask-internal'),
    choices: [
      { label: visit.say('release-yes'), value: choiceValue('luuhanh', id) },
      { label: visit.say('release-no'), value: choiceValue('bo', id) },
    ],
  })
