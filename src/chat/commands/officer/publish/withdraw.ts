import { nameOf } from '../../../../broadcasts/title.ts'
import { withdraw as takeBack } from '../../../../broadcasts/withdraw.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import { publishedFor, refIn } from '../follow/published-named.ts'
import { sendToolsOf } from './send-tools.ts'

/** "thu hồi 512": takes a published directive back, after a second yes, and tells whoever was given a part. */
export const withdraw: Command = {
  name: 'thuhoi',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: refIn('thu hoi', 'withdraw'),
  async run(visit, [named, answer]) {
    const { say, stores } = visit
    if (answer === 'n') return visit.reply(say('nothing-done'))
    const directive = await publishedFor(visit, named, 'thuhoi', 'withdraw-which')
    if (!directive) return
    const title = nameOf(directive, say)
    if (answer !== 'y') {
      const units = (await stores.tasks.assignmentsOf(directive.id)).length
      return visit.reply({
        text: say('withdraw-sure', { title, units }),
        choices: [
          { label: say('withdraw-yes'), value: choiceValue('thuhoi', directive.id, 'y') },
          { label: say('withdraw-no'), value: choiceValue('thuhoi', directive.id, 'n') },
        ],
      })
    }
    const people = await takeBack(stores, directive, sendToolsOf(visit))
    await visit.audit('directive.withdraw', `directive:${directive.id}`, { ref: directive.ref, people })
    await visit.reply(say('withdrawn', { title, people }))
  },
}
