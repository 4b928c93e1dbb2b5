import { plain } from '../../../base/vietnamese.ts'
import type { KeptFile } from '../../../directives/read/store.ts'
import type { OutgoingMessage } from '../../../messaging/outgoing.ts'
import { isPage, pagesIn, startReading } from '../../commands/officer/hand-in/start-reading.ts'
import { choiceValue } from '../../command.ts'
import type { Dialog } from '../../dialogue/dialog.ts'
import { pauseDialogue } from '../../dialogue/open-dialogue.ts'
import type { Visit } from '../../visit.ts'
import { isCancel, isDone, isPause } from './part-words.ts'

/** Photos of the pages of one document, in the order they came, until "xong". */
interface Pages {
  pages: KeptFile[]
}

const DONE = choiceValue('trang', 'xong')
const CANCEL = choiceValue('trang', 'huy')

export const collectPages: Dialog<Pages> = {
  name: 'collect-pages',
  version: 1,
  wants(_visit, _state, input) {
    if (input.kind === 'files') return input.files.every(isPage)
    if (input.kind === 'choice') return input.value === DONE || input.value === CANCEL
    const words = plain(input.text)
    return isDone(words) || isCancel(words) || isPause(words)
  },
  async take(visit, state, input) {
    const { say } = visit
    if (input.kind === 'files') {
      const pages = [...state.pages, ...pagesIn(input.files, say)]
      await visit.reply(ask(visit, pages))
      return { pages }
    }
    const words = input.kind === 'choice' ? '' : plain(input.text)
    if (isPause(words)) {
      await pauseDialogue(visit)
      await visit.reply(say('pages-paused'))
      return state
    }
    if (isCancel(words) || (input.kind === 'choice' && input.value === CANCEL)) {
      await visit.reply(say('parts-cancelled'))
      return 'end'
    }
    await startReading(visit, state.pages)
    return 'end'
  },
  prompt: (visit, { pages }) => Promise.resolve(ask(visit, pages)),
}

const ask = ({ say }: Visit, pages: readonly KeptFile[]): OutgoingMessage => ({
  text: say('pages-so-far', { count: pages.length }),
  choices: [
    { label: say('pages-done'), value: DONE },
    { label: say('pages-cancel'), value: CANCEL },
  ],
})
