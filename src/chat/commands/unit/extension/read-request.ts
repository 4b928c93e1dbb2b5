import type { Day } from '../../../../calendar/day.ts'
import { dueInstant, lastDay } from '../../../../calendar/deadline.ts'
import { readTypedDeadline } from '../../../../calendar/deadline-words/read-typed-deadline.ts'
import type { OfficeTime } from '../../../../calendar/office-time.ts'
import { foldedMatch } from '../../officer/correct/folded-match.ts'

const HEAD =
  /^(?:(?:kinh|em|toi|don vi|chung toi) )*(?:(?:xin|de nghi|dang ky|cho|duoc|muon) )*(?:gia han|lui han|keo dai(?: thoi)? han|extend)(?: (?:nop|bao cao|thoi han|van ban|cong van|ke hoach|chi thi|cv|so))*(?: ((?:vb ?)?\d{1,6})(?![\d.-]|\/\d)\S*)?\s*([\s\S]*)$/
const REASON = /^([\s\S]*?)[\s,;.]*\b(?:vi|ly do(?: la)?|do|because)\b[\s:,]*([\s\S]*)$/

/** "xin gia hạn 512 đến 10/4 vì …": what names the directive, and the rest as typed; null when no extension is asked. */
export function readAsking(typed: string): { ref: string; rest: string } | null {
  const [ref, rest] = foldedMatch(HEAD, typed) ?? []
  return ref === undefined ? null : { ref: ref.replace(' ', '').toUpperCase(), rest: rest ?? '' }
}

/** "đến 10/4 vì …": the last day asked for and the reason, each null when it is not told or can't be understood. */
export function readUntil(
  rest: string,
  { today, time }: { today: Day; time: OfficeTime },
): { until: Day | null; reason: string | null } {
  const [before, reason] = foldedMatch(REASON, rest) ?? [rest, '']
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
  const words = (before ?? '').replace(
    /^\s*(?:thêm|them)?\s*(?:đến|den|tới|toi|sang)?\s*(?:hết|het)?\s*(?:ngày|ngay)?\s*/iu,
    '',
  )
  const typed = readTypedDeadline(words, { year, month, date })
  const due = typed && dueInstant(typed, time)
  return { until: due ? lastDay(due, time) : null, reason: reason?.trim() ? reason.trim() : null }
}
