import { plain } from '../../../base/vietnamese.ts'
import { classificationIn } from '../../../directives/classified.ts'
import { intakeText } from '../../commands/officer/hand-in/intake-text.ts'
import { hasEnd, looksCut, looksLikeDirective } from '../../commands/officer/hand-in/looks-like-directive.ts'
import { newUploadCode } from '../../commands/officer/hand-in/upload-code.ts'
import type { Dialog } from '../../dialogue/dialog.ts'
import { pauseDialogue } from '../../dialogue/open-dialogue.ts'
import { refuseClassified } from '../../withheld/refuse.ts'
import type { Visit } from '../../visit.ts'
import { isCancel, isDone, isPause } from './part-words.ts'

/** Pasted parts of one directive, until "xong". */
interface Parts {
  parts: string[]
  /** the code that opens the upload page; null where files can be sent in the chat */
  code: string | null
}

/** While nothing has been pasted, a short line is a word to the bot, not a part of a directive. */
const SHORT = 80

/** The state that "gửi văn bản" begins with. Where the platform takes no files, it hands out a code for the upload page. */
export async function startParts(visit: Visit, parts: string[]): Promise<Parts> {
  const takesFiles = visit.tools.buttons(visit.event.channel)
  const code = takesFiles || parts.length > 0 || visit.tools.publicUrl === null ? null : await newUploadCode(visit)
  return { parts, code }
}

const isControl = (words: string): boolean => isDone(words) || isCancel(words) || isPause(words)

export const pasteParts: Dialog<Parts> = {
  name: 'paste-parts',
  version: 1,
  wants(_visit, { parts }, input) {
    if (input.kind !== 'text' || input.text.startsWith('/')) return false
    if (isControl(plain(input.text)) || parts.length > 0) return true
    return input.text.length >= SHORT || input.text.includes('\n')
  },
  async take(visit, state, input) {
    if (input.kind !== 'text') return state
    const words = plain(input.text)
    const { say } = visit
    if (isCancel(words)) {
      await visit.reply(say('parts-cancelled'))
      return 'end'
    }
    if (isPause(words)) {
      await pauseDialogue(visit)
      await visit.reply(say('parts-paused'))
      return state
    }
    if (isDone(words)) {
      if (state.parts.length === 0) {
        await visit.reply(say('parts-nothing'))
        return state
      }
      await intakeText(visit, state.parts.join('\n'), null)
      return 'end'
    }
    const parts = [...state.parts, input.text]
    const classification = classificationIn(parts.join('\n'))
    if (classification !== 'none') {
      const shape = { letters: parts.join('').length, parts: parts.length }
      await refuseClassified(visit, { classification, way: 'text', shape }, { text: parts.join('\n') })
      return 'end'
    }
    // Whoever was told that parts may come one by one may have sent the first of them.
    const whole = state.parts.length === 0 && looksLikeDirective(input.text) && hasEnd(input.text)
    if (whole && !looksCut(input.text, visit.tools.buttons(visit.event.channel))) {
      await intakeText(visit, input.text, null)
      return 'end'
    }
    await visit.reply(partsText(visit, parts))
    return { ...state, parts }
  },
  prompt: (visit, { parts, code }) =>
    Promise.resolve({ text: parts.length > 0 ? partsText(visit, parts) : askText(visit, code) }),
}

const partsText = ({ say }: Visit, parts: readonly string[]): string =>
  say('parts-so-far', { count: parts.length, letters: parts.reduce((sum, p) => sum + p.length, 0) })

function askText({ say, tools }: Visit, code: string | null): string {
  if (tools.publicUrl === null) return say('parts-ask-paste')
  if (code === null) return say('parts-ask-file')
  const address = `${tools.publicUrl.replace(/\/+$/, '')}/nop`
  return say('parts-ask-code', { code: `${code.slice(0, 3)} ${code.slice(3)}`, address })
}
