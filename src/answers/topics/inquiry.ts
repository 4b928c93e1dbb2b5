import type { Unit } from '../../people/unit.ts'
import type { AnswerTools, Asker } from '../asking.ts'
import type { Fact } from '../fact.ts'
import type { Source } from '../facts/source-and-term.ts'
import type { Understanding } from '../understand.ts'
import type { PaperFile } from './paper-file.ts'

/** Whom a question about duties means. */
export type Target =
  | { who: 'own'; unit: Unit }
  | { who: 'units'; units: Unit[]; loose: boolean; spoken: string }
  | { who: 'unknown'; spoken: string }

export interface Inquiry {
  asker: Asker
  understanding: Understanding
  target: Target
  register: readonly Unit[]
  tools: AnswerTools
}

/** What one directive says to the question. */
export interface Outcome {
  status: 'answered' | 'not_found'
  facts: Fact[]
  sources: Source[]
  /** 0 to 1: how surely these are the words that were asked for */
  sure: number
  /** the units among which the question has to be settled, when it has */
  among?: Unit[]
}

/** One file in topics/, one line in topics/index.ts. */
export type Topic = (inquiry: Inquiry, paper: PaperFile) => Promise<Outcome>
