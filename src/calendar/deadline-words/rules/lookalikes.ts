import { day } from '../../day.ts'
import type { FoundDeadline } from '../candidate.ts'
import { weakRules } from './fixed-days.ts'
import type { DeadlineContext } from '../moment.ts'
import type { Keyed } from '../word-pattern.ts'
import { wordPattern } from '../word-pattern.ts'

const PAST = wordPattern('\\bđã\\b(?!.*\\b(?:về|gửi|nộp|phải|yêu cầu|đề nghị)\\b)')
const CONDITION = wordPattern(
  '(?:\\b(?:cơ sở|đơn vị|trường|cơ quan|địa phương|cá nhân|người|nơi) nào\\b|^\\s*(?:chú ý\\s*:\\s*)?(?:trường hợp|nếu|đối với (?:các )?trường hợp)\\b)',
)
const STATEMENT = wordPattern('^\\s*(?:là (?!cơ sở)|thì\\b|trở về trước|trở đi|đến nay\\b)')
const RULES_WITHOUT_DAY = new Set(['as-soon-as', 'target-of-a-year', 'at-a-session'])

/** Whether words of a deadline's shape only tell a fact, a condition or the past. */
export function isLookalike(found: FoundDeadline, keyed: Keyed, context: DeadlineContext): boolean {
  const { spelling } = keyed
  // A closed bracket says something aside ("nếu có"): it is blanked, offsets stay.
  const key = keyed.key.replace(/\([^()]{0,120}\)/g, (aside) => ' '.repeat(aside.length))
  const sentence = key.slice(lastBreak(key, found.span.start, /[.;\n](?=\s|$)/g), found.span.start)
  const clause = key.slice(lastBreak(key, found.span.start, /[,.;:\n(](?=\s|$)|\(/g), found.span.start)
  const after = key.slice(found.span.end, found.span.end + 24)
  if (!RULES_WITHOUT_DAY.has(found.derivation.rule) && spelling === 'full' && PAST.full.test(clause)) return true
  if (STATEMENT[spelling].test(after)) return true
  if (
    CONDITION[spelling].test(clause) ||
    (found.end !== null && CONDITION[spelling].test(sentence) && !/,/.test(sentence))
  )
    return true
  return isPast(found, keyed, context)
}

/**
 * A day before the day of issue is kept only where strong words ("chậm nhất", "hoàn thành trước") make it a typing
 * error rather than a fact of the past.
 */
function isPast(found: FoundDeadline, keyed: Keyed, context: DeadlineContext): boolean {
  if (found.end === null || context.year === null || context.month == null) return false
  const now = day(context.year, context.month, context.date ?? 1)
  if (now === null || found.end >= now) return false
  const weak =
    weakRules.has(found.derivation.rule) || found.kind === 'range' || found.derivation.rule.startsWith('by-end')
  return weak && found.span.end <= keyed.text.length
}

function lastBreak(key: string, before: number, breaks: RegExp): number {
  const from = Math.max(0, before - 300)
  const window = key.slice(from, before)
  let at = from
  for (const match of window.matchAll(breaks)) at = from + match.index + 1
  return at
}
