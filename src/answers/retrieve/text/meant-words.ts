import { remembered } from '../../../base/remembered.ts'
import { SYNONYMS } from '../../lexicon/synonyms.ts'
import { slips } from '../../hear/closeness.ts'
import type { PassageIndex } from './passage-index.ts'

/** Letters that are said alike in one part of the country or another, and so are mistaken for each other. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^(?:gi|r)(?=[aeiouy])/, 'd'],
  [/^l/, 'n'],
  [/^qu/, 'k'],
  [/ng$/, 'n'],
  [/c$/, 't'],
  [/y/g, 'i'],
]
const soundOf = remembered((word) => ALIKE.reduce((w, [letters, as]) => w.replace(letters, as), word))

/** From this many letters on a lone strange word is read as its only neighbour; shorter ones need the word beside them. */
const LONG = 5

/**
 * The question's matter in the directive's own spelling: a strange word becomes the one that it nearly is, and a known one
 * the one that sounds alike, when that stands beside the same neighbour in the text. Same length as `content`.
 */
export function meantWords(content: readonly string[], index: PassageIndex): string[] {
  return content.map((word, i) => {
    if (word === '' || /\d/.test(word) || SYNONYMS[word] !== undefined) return word
    const beside = (w: string): boolean =>
      [`${content[i - 1] ?? ''} ${w}`, `${w} ${content[i + 1] ?? ''}`].some((pair) => index.count(pair) > 0)
    if (beside(word)) return word
    const known = index.count(word) > 0
    if (known && word.length < 4) return word
    let alone: string | null = null
    for (const term of index.vocabulary()) {
      if (term === word || Math.abs(term.length - word.length) > 2) continue
      const near = soundOf(term) === soundOf(word) || (!known && word.length > 3 && slips(word, term) === 1)
      const far = !known && word.length > LONG && slips(word, term) === 2
      const short = !known && word.length === 3 && slips(word, term) === 1
      if ((near || far || short) && beside(term)) return term
      if (near && !known && word.length >= LONG && term.length > 3) alone ??= term
    }
    return alone ?? word
  })
}
