import type { Spelling } from '../../calendar/deadline-words/word-pattern.ts'
import { lowerKey, wordPattern } from '../../calendar/deadline-words/word-pattern.ts'
import { DUTY_VERBS, STRONG_VERBS } from './duty-verbs.ts'

/** Guards do not count: the words themselves are ordered, longest first. */
const bare = (source: string): number => source.replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/gu, '').length
const byLength = (a: string, b: string): number => bare(b) - bare(a)
const alternatives = (list: readonly string[]): string => [...new Set(list)].sort(byLength).join('|')
/** Alternation of all strong verbs, longest first, for word patterns. */
export const STRONG_SOURCE = alternatives(STRONG_VERBS)
/** Alternation of all duty verbs, longest first, for word patterns. */
export const DUTY_SOURCE = alternatives(DUTY_VERBS)

const STARTS = wordPattern(`^\\s*(?:${STRONG_SOURCE}|${DUTY_SOURCE})(?![\\p{L}\\p{N}])`)

/** Whether a text begins with what is to be done. */
export const startsWithDutyVerb = (text: string, spelling: Spelling = 'full'): boolean =>
  STARTS[spelling].test(lowerKey(text.slice(0, 60)))
