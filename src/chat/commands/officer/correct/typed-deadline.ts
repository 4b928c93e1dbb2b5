import { dayAsWritten } from '../../../../broadcasts/deadline-line.ts'
import { PlainError } from '../../../../base/errors.ts'
import { fold } from '../../../../base/vietnamese.ts'
import { day } from '../../../../calendar/day.ts'
import type { Deadline } from '../../../../calendar/deadline.ts'
import type { DeadlineContext } from '../../../../calendar/deadline-words/moment.ts'
import { readTypedDeadline } from '../../../../calendar/deadline-words/read-typed-deadline.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Visit } from '../../../visit.ts'

const NONE = /^(?:khong|khong co|bo|xoa|khong co han|khong han|thuong xuyen)$/

/** "không", "thường xuyên": the deadline is to go. */
export const isNone = (words: string): boolean => NONE.test(fold(words.trim()))

const DAY_AND_MONTH =
  /(?<![\d/.-])(\d{1,2})\s*(?:[/.]|-(?=\d{1,2}[-/]\d{4})|\s*thang\s*)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(\d{4}))?(?!\d)/g

/**
 * The deadline that an officer types, read against the document's date, or today's where it has none; null takes it away.
 * Throws PlainError('correct-no-such-day' | 'correct-deadline-unclear' | 'correct-deadline-before').
 */
export function typedDeadline(visit: Visit, { issuedOn }: Pick<Directive, 'issuedOn'>, words: string): Deadline | null {
  if (isNone(words)) return null
  for (const [, d, m, y] of fold(words).matchAll(DAY_AND_MONTH))
    if (day(y ? Number(y) : 2024, Number(m), Number(d)) === null) throw new PlainError('correct-no-such-day')
  const deadline = readTypedDeadline(words, contextOf(visit, issuedOn))
  if (!deadline) throw new PlainError('correct-deadline-unclear', { words })
  if (deadline.end !== null && issuedOn?.length === 10 && deadline.end < issuedOn)
    throw new PlainError('correct-deadline-before', { day: dateText(deadline.end), issued: dateText(issuedOn) })
  // "truoc 5/4" is what the officer typed; the units read it in full.
  const isDay = ['before', 'by', 'on'].includes(deadline.kind) && !(deadline.kind === 'on' && deadline.time !== null)
  return { ...deadline, text: (isDay ? dayAsWritten(deadline, visit.say) : null) ?? deadline.text }
}

function contextOf({ tools, now }: Visit, issuedOn: string | null): DeadlineContext {
  const [year, month, date] = (issuedOn ?? tools.officeTime.dayOf(now)).split('-').map(Number)
  return { year: year ?? null, month: month ?? null, date: date ?? null }
}
