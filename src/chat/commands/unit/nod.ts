import { isUnacknowledged } from '../../../tasks/standing/progress.ts'
import type { Command } from '../../command.ts'
import { exactly } from '../../command.ts'

const THUMB = /^\s*\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\s)*$/u

const polite = exactly(
  'ok',
  'oke',
  'okay',
  'vang',
  'vang a',
  'da',
  'da vang',
  'u',
  'uh',
  'um',
  'duoc',
  'nhat tri',
  'ro',
  'ro roi',
)

/** "ok", "vâng": polite, but no acknowledgement; what would be one is offered. */
export const nod: Command = {
  name: 'vang',
  help: null,
  roles: ['head', 'contact'],
  where: ['private'],
  match: (words, text) => (THUMB.test(text) ? [] : polite(words)),
  async run(visit) {
    const { say, stores, who } = visit
    const views = who ? await stores.tasks.viewsOf(who.unit.id) : []
    if (!views.some((v) => isUnacknowledged(v.assignment))) return visit.reply(say('answers-talk-thanks'))
    await visit.reply({ text: say('unit-nod'), choices: [{ label: say('unit-act-acknowledge'), value: 'nhan' }] })
  },
}
