import type { Deadline } from '../deadline.ts'
import type { DeadlineContext } from './moment.ts'
import { dayOfMoment, momentsOf } from './moment.ts'
import { deadlineCandidates } from './read-deadlines.ts'
import { keyed as keyedOf, wordPattern } from './word-pattern.ts'

const LABEL = wordPattern(
  '^\\s*(?:(?:sửa |đổi )?(?:thời )?hạn(?: chót| cuối| mới| nộp)?|thời gian)\\s*(?:là\\s*)?[:=-]?\\s*',
)

/**
 * The deadline that an officer types in a chat ("hạn: trước 05/4/2025", "16h 5/4", with or without diacritics). A day
 * alone means by that day. `context` is today. Null when the words name no deadline, more than one, or a day that does
 * not exist.
 */
export function readTypedDeadline(words: string, context: DeadlineContext): Deadline | null {
  const typed = words.normalize('NFC').trim()
  if (typed.length === 0 || typed.length > 300) return null
  const label = keyedOf(typed)
  const text = typed.slice(LABEL[label.spelling].exec(label.key)?.[0].length ?? 0).trim()
  const keyed = keyedOf(text)
  const [found, another] = deadlineCandidates(keyed, context)
  if (another !== undefined) return null
  if (found !== undefined) {
    const { start, end, time, kind, derivation } = found
    const dated = kind === 'before' || kind === 'by' || kind === 'on' || kind === 'range'
    return dated && start === null && end === null ? null : { text: found.text, start, end, time, kind, derivation }
  }
  const [moment, ...more] = momentsOf(keyed)
  if (moment === undefined || more.length > 0 || moment.from !== null) return null
  const dated = dayOfMoment(moment, context)
  if (dated === null) return null
  const assumed = dated.assumedYear ? [{ what: 'year' as const, value: dated.day.slice(0, 4), from: 'today' }] : []
  return {
    text,
    start: null,
    end: dated.day,
    time: moment.time,
    kind: 'by',
    derivation: { rule: 'typed-day', assumed },
  }
}
