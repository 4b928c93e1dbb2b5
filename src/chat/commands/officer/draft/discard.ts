import { nameOf } from '../../../../broadcasts/title.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import { draftFor } from './current-draft.ts'

/** "bỏ": throws a draft away, after a second yes. The audit trail keeps that it was there. */
export const discard: Command = {
  name: 'bo',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: exactly('bo', 'bo van ban', 'bo van ban nay', 'bo ban nhap', 'discard'),
  async run(visit, [named, sure]) {
    const { say, stores } = visit
    const directive = await draftFor(visit, named)
    const title = nameOf(directive, say)
    if (sure !== 'y') {
      return visit.reply({
        text: say('discard-sure', { title }),
        choices: [
          { label: say('discard-yes'), value: choiceValue('bo', directive.id, 'y') },
          { label: say('discard-no'), value: choiceValue('the', directive.id) },
        ],
      })
    }
    await stores.directives.remove(directive.id)
    await visit.audit('directive.discard', `directive:${directive.id}`, {
      ref: directive.ref,
      number: directive.number,
      subject: directive.subject,
    })
    await visit.reply(say('discarded', { title }))
  },
}
