import { plain } from '../../base/vietnamese.ts'
import type { MessageKey } from '../../wording/say.ts'
import type { Messages } from '../../wording/generated/messages.ts'
import type { Dialog } from '../dialogue/dialog.ts'
import type { Visit } from '../visit.ts'

/** A sentence without variables. */
type Plain = { [K in MessageKey]: keyof Messages[K] extends never ? K : never }[MessageKey]

const CANCEL = new Set(['huy', 'huy bo', 'thoi', 'cancel'])

/** A button was tapped that needs words (lý do, ý kiến): they are asked for, and the next message is them, until "hủy". */
export function noteDialog<State>(about: {
  name: string
  /** the question; null when what it was about is gone */
  ask: (visit: Visit, state: State) => Promise<string | null>
  /** true when the words will not do, and have been answered: it is asked again */
  take: (visit: Visit, state: State, note: string) => Promise<boolean>
  gone: Plain
  cancelled: Plain
}): Dialog<State> {
  return {
    name: about.name,
    version: 1,
    wants: (_, __, input) => input.kind === 'text' && !input.text.trim().startsWith('/'),
    prompt: async (visit, state) => ({ text: (await about.ask(visit, state)) ?? visit.say(about.gone) }),
    async take(visit, state, input) {
      const note = input.kind === 'text' ? input.text.trim() : ''
      const question = await about.ask(visit, state)
      if (question === null) await visit.reply(visit.say(about.gone))
      else if (CANCEL.has(plain(note))) await visit.reply(visit.say(about.cancelled))
      else if (plain(note) === '') {
        await visit.reply(question)
        return state
      } else if (await about.take(visit, state, note)) return state
      return 'end'
    },
  }
}
