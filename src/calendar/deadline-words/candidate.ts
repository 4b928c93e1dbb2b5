import type { Deadline, DeadlineKind, Derivation } from '../deadline.ts'
import type { Day } from '../day.ts'
import type { Keyed } from './word-pattern.ts'

/** Where a deadline's words stand: UTF-16 offsets, end exclusive. */
interface WordSpan {
  start: number
  end: number
}

export interface FoundDeadline extends Deadline {
  span: WordSpan
}

interface Facts {
  rule: string
  kind: DeadlineKind
  start?: Day | null
  end?: Day | null
  time?: string | null
  assumed?: Derivation['assumed']
}

/** A deadline over the words from `start` to `end` of the text. */
export function candidate(keyed: Keyed, start: number, end: number, facts: Facts): FoundDeadline {
  const raw = keyed.text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const text = raw.trim()
  return {
    text,
    start: facts.start ?? null,
    end: facts.end ?? null,
    time: facts.time ?? null,
    kind: facts.kind,
    derivation: { rule: facts.rule, assumed: facts.assumed ?? [] },
    span: { start: from, end: from + text.length },
  }
}
