import { plain } from '../../../../base/vietnamese.ts'
import type { Correction } from '../correct/read-correction.ts'
import { changeOf } from '../correct/read-correction.ts'
import type { CheckAct } from './check-page.ts'
import type { Check } from './under-way.ts'

/** What a short text means while a task is on the screen. */
export type ShortWords = { go: CheckAct } | { go: 'task'; number: number } | { go: 'correct'; correction: Correction }

const GO: readonly [RegExp, CheckAct][] = [
  [
    /^(?:dung|dung roi|dung het|ok|oke|okay|chuan|chinh xac|tiep|tiep theo|dong y|duoc|duoc roi|phai|u|uh|yes|next)$/,
    'ok',
  ],
  [/^(?:de sau|sau|bo qua|chua ro|xem sau)$/, 'sau'],
  [/^(?:quay lai|tro lai|lai|back)$/, 've'],
  [/^(?:khac|them)$/, 'khac'],
  [/^(?:sua don vi|don vi)$/, 'dv'],
  [/^(?:sua han|doi han)$/, 'han'],
  [/^(?:tam dung|dung lai|thoi|nghi|pause|stop)$/, 'dung'],
]
const DROP = /^(?:bo|xoa|bo di|bo viec|xoa viec|bo viec nay|xoa viec nay|khong phai viec|khong phai nhiem vu)$/
const TASK = /^(?:viec|xem viec|viec so) (\d{1,3})$/
const QUESTION = /\?\s*$/
/** Two words or fewer may be a command: a day has a figure in it, and words for units name one. */
const FEW = 2

/** `isUnit`: whether words name a unit of the register. Null when the text is for somebody else. */
export function readShortWords(text: string, check: Check, isUnit: (words: string) => boolean): ShortWords | null {
  const words = plain(text)
  if (text.startsWith('/') || QUESTION.test(text)) return null
  const go = GO.find(([pattern]) => pattern.test(words))?.[1]
  if (go) return { go }
  const task = TASK.exec(words)?.[1]
  if (task !== undefined) return { go: 'task', number: Number(task) }
  if (DROP.test(words)) return { go: 'correct', correction: { what: 'task-remove', task: check.task } }
  const correction = changeOf(check.task, text.normalize('NFC').trim()) ?? answerOf(text.trim(), words, check, isUnit)
  return correction && { go: 'correct', correction }
}

/** What was asked for, without the word that says what it is. */
function answerOf(
  text: string,
  words: string,
  { task, asking }: Check,
  isUnit: (words: string) => boolean,
): Correction | null {
  if (asking === 'deadline') {
    const isDay = /\d/.test(words) || words.split(' ').length > FEW || /^(?:khong|khong co|thuong xuyen)$/.test(words)
    return isDay ? { what: 'task-deadline', task, deadline: null, words: text } : null
  }
  if (asking === null || (words.split(' ').length <= FEW && !isUnit(text))) return null
  return asking === 'units'
    ? { what: 'task-assignees', task, units: text }
    : { what: 'unit', written: asking.written, units: text }
}
