import type { Directive, Section } from '../../../directives/directive.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { Passage } from './passages.ts'
import { packText, type PackedText } from './packed-text.ts'
import { wordNumbers } from './word-numbers.ts'

export interface IndexedPassage extends Passage {
  words: readonly string[]
  /** a word, or a pair of neighbours "a b", stands in it */
  has(term: string): boolean
}

/** A directive's passages with what ranking needs. */
export interface PassageIndex {
  /** with which its words were read */
  hearing: Hearing
  passages: readonly IndexedPassage[]
  /** the same for every index of one text that is kept: what is worked out of it is kept with this */
  source: object
  /** the first passage whose text fits */
  first(fits: (text: string) => boolean): IndexedPassage | undefined
  /** how many passages it has */
  size: number
  passage(place: number): IndexedPassage
  /** the paragraph of a passage */
  paragraph(place: number): number
  /** how many characters, and how many words, a passage has */
  characters(place: number): number
  length(place: number): number
  /** how often a word stands in a passage */
  times(word: string, place: number): number
  /** every word that stands in it, once */
  vocabulary(): readonly string[]
  /** the places among the passages where a word, or a pair of neighbours "a b", stands; in their order */
  where(term: string): readonly number[]
  /** how many those are */
  count(term: string): number
}

const NOWHERE: readonly number[] = []

export const passageIndex = (
  directive: Pick<Directive, 'text'>,
  sections: readonly Section[],
  hearing: Hearing,
): PassageIndex => openIndex(directive.text, packText(directive, sections, hearing, wordNumbers()), hearing)

export function openIndex(text: string, packed: PackedText, hearing: Hearing): PassageIndex {
  const { numbers, words, ends, spans, paragraphs, paths } = packed
  const from = (place: number): number => (place === 0 ? 0 : (ends[place - 1] ?? 0))
  const to = (place: number): number => ends[place] ?? 0

  function placesOf(term: string): readonly number[] {
    const blank = term.indexOf(' ')
    const first = numbers.known(blank < 0 ? term : term.slice(0, blank))
    const second = blank < 0 ? null : numbers.known(term.slice(blank + 1))
    if (first === 0 || second === 0) return NOWHERE
    const found: number[] = []
    let place = 0
    for (let at = words.indexOf(first); at >= 0;) {
      while (to(place) <= at) place++
      const stands = second === null || (at + 1 < to(place) && words[at + 1] === second)
      if (stands) found.push(place)
      at = words.indexOf(first, stands ? to(place) : at + 1)
    }
    return found
  }
  const known = new Map<string, readonly number[]>()
  function where(term: string): readonly number[] {
    const places = known.get(term) ?? placesOf(term)
    known.set(term, places)
    return places
  }

  const textOf = (place: number): string => text.slice(spans[2 * place], spans[2 * place + 1])
  const made: IndexedPassage[] = []
  function passage(place: number): IndexedPassage {
    return (made[place] ??= {
      text: textOf(place),
      start: spans[2 * place] ?? 0,
      end: spans[2 * place + 1] ?? 0,
      section: paths[place] ? numbers.word(paths[place]) : null,
      paragraph: paragraphs[place] ?? 0,
      get words() {
        return Array.from(words.subarray(from(place), to(place)), (number) => numbers.word(number))
      },
      has: (term) => where(term).includes(place),
    })
  }

  let vocabulary: readonly string[] | null = null
  return {
    hearing,
    get passages() {
      for (let place = 0; place < ends.length; place++) passage(place)
      return made
    },
    source: packed,
    first(fits) {
      for (let place = 0; place < ends.length; place++) if (fits(textOf(place))) return passage(place)
      return undefined
    },
    size: ends.length,
    passage,
    paragraph: (place) => paragraphs[place] ?? 0,
    characters: (place) => (spans[2 * place + 1] ?? 0) - (spans[2 * place] ?? 0),
    length: (place) => to(place) - from(place),
    times(word, place) {
      const number = numbers.known(word)
      return words.subarray(from(place), to(place)).reduce((sum, other) => (other === number ? sum + 1 : sum), 0)
    },
    vocabulary: () => (vocabulary ??= Array.from(packed.vocabulary, (number) => numbers.word(number))),
    where,
    count: (term) => where(term).length,
  }
}

/** Neighbouring words as one term. An empty word parts. */
export const pairs = (words: readonly string[]): string[] =>
  words.slice(1).flatMap((w, i) => (w !== '' && words[i] !== '' ? [`${words[i] ?? ''} ${w}`] : []))
