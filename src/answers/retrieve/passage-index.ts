import type { Directive, Section } from '../../directives/directive.ts'
import { documentWords } from '../hear/words.ts'
import type { Passage } from './passages.ts'
import { passagesOf } from './passages.ts'

export interface IndexedPassage extends Passage {
  words: readonly string[]
  /** a word, or a pair of neighbours "a b", stands in it */
  has(term: string): boolean
}

/** A directive's passages with what ranking needs. */
export interface PassageIndex {
  /** of the text, in characters */
  length: number
  passages: readonly IndexedPassage[]
  /** every word that stands in it, once */
  vocabulary(): Iterable<string>
  /** in how many passages a word, or a pair of neighbours "a b", stands */
  count(term: string): number
}

/** Terms of one index of which the count is kept. */
const MOST_COUNTS = 2_000

export function passageIndex(directive: Pick<Directive, 'text'>, sections: readonly Section[]): PassageIndex {
  const passages = passagesOf(directive, sections).map((p): IndexedPassage => {
    const words = documentWords(p.text)
    return { ...p, words, has: (term) => holds(words, term) }
  })
  const words = new Map<string, number>()
  for (const p of passages) for (const word of new Set(p.words)) words.set(word, (words.get(word) ?? 0) + 1)
  const couples = new Map<string, number>()
  return {
    length: directive.text.length,
    passages,
    vocabulary: () => words.keys(),
    count(term) {
      const [first = '', second] = term.split(' ')
      if (second === undefined) return words.get(term) ?? 0
      if (!words.has(first) || !words.has(second)) return 0
      const known = couples.get(term)
      if (known !== undefined) return known
      const found = passages.filter((p) => p.has(term)).length
      if (couples.size >= MOST_COUNTS) couples.clear()
      couples.set(term, found)
      return found
    },
  }
}

/** A passage is short: looking it through costs less than keeping its pairs. */
function holds(words: readonly string[], term: string): boolean {
  const blank = term.indexOf(' ')
  if (blank < 0) return words.includes(term)
  const [first, second] = [term.slice(0, blank), term.slice(blank + 1)]
  for (let i = words.indexOf(first); i >= 0; i = words.indexOf(first, i + 1)) if (words[i + 1] === second) return true
  return false
}

/** Neighbouring words as one term. An empty word parts. */
export const pairs = (words: readonly string[]): string[] =>
  words.slice(1).flatMap((w, i) => (w !== '' && words[i] !== '' ? [`${words[i] ?? ''} ${w}`] : []))
