import { PATTERNS } from '../../lexicon/concepts/concept.ts'
import type { Hit } from './spot-concepts.ts'

/** Turns of speech in the folded words, each once. */
export function spotTurns(words: readonly string[]): Hit[] {
  const plain = words.join(' ')
  return PATTERNS.flatMap(({ concept, pattern }) => {
    const found = pattern.exec(plain)
    if (found === null) return []
    const to = wordsIn(plain.slice(0, found.index + found[0].length))
    return [{ concept, from: to - wordsIn(found[0]), to, exact: true }]
  })
}

const wordsIn = (text: string): number => text.split(' ').filter((w) => w !== '').length
