import type { Directive, Section } from '../../directives/directive.ts'
import type { Hearing } from '../hear/hearing.ts'
import type { Passage } from './passages.ts'
import { passagesOf } from './passages.ts'

export interface IndexedPassage extends Passage {
  words: readonly string[]
  /** a word, or a pair of neighbours "a b", stands in it */
  has(term: string): boolean
}

/** A directive's passages with what ranking needs. */
export interface PassageIndex {
  /** with which its words were read */
  hearing: Hearing
  /** of the text, in characters */
  length: number
  passages: readonly IndexedPassage[]
  /** every word that stands in it, once */
  vocabulary(): Iterable<string>
  /** the places among the passages where a word, or a pair of neighbours "a b", stands; in their order */
  where(term: string): readonly number[]
  /** how many those are */
  count(term: string): number
}

/** Pairs of one index of which the places are kept. */
const MOST_COUPLES = 2_000
const NOWHERE: readonly number[] = []

export function passageIndex(
  directive: Pick<Directive, 'text'>,
  sections: readonly Section[],
  hearing: Hearing,
): PassageIndex {
  const passages = passagesOf(directive, sections).map((p): IndexedPassage => {
    const words = hearing.document(p.text)
    return { ...p, words, has: (term) => holds(words, term) }
  })
  const places = new Map<string, number[]>()
  for (const [i, p] of passages.entries()) {
    for (const word of p.words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [i])
      else if (known.at(-1) !== i) known.push(i)
    }
  }
  const couples = new Map<string, readonly number[]>()
  const where = (term: string): readonly number[] => {
    const blank = term.indexOf(' ')
    if (blank < 0) return places.get(term) ?? NOWHERE
    const [first, second] = [places.get(term.slice(0, blank)), places.get(term.slice(blank + 1))]
    if (!first || !second) return NOWHERE
    const known = couples.get(term)
    if (known) return known
    const found = (first.length < second.length ? first : second).filter((i) => passages[i]?.has(term))
    if (couples.size >= MOST_COUPLES) couples.clear()
    couples.set(term, found)
    return found
  }
  return {
    hearing,
    length: directive.text.length,
    passages,
    vocabulary: () => places.keys(),
    where,
    count: (term) => where(term).length,
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
