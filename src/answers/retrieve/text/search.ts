import { BLINDS } from '../../lexicon/concepts/concept.ts'
import { SYNONYMS } from '../../lexicon/synonyms.ts'
import type { Passage } from './passages.ts'
import type { PassageIndex } from './passage-index.ts'
import { pairs } from './passage-index.ts'
import { meantWords } from './meant-words.ts'

export interface Found {
  passage: Passage
  /** BM25-like: words by rarity, pairs of neighbours on top */
  score: number
  /** share of the question's matter, by rarity, that stands in the passage or beside it */
  coverage: number
  /** how many of the question's words stand in the passage itself */
  matched: number
  /** of how many */
  wanted: number
}

const K1 = 1.2
const LEAST = 0.3
/** A share of all passages from which on a word is common. */
const COMMON = 0.2
const PAIR_WEIGHT = 0.8
/** A word in the paragraph's other sentences, or in the heading before, counts this much. */
const NEAR = 0.5
/** Half of a compound without its other half counts this much. */
const HALF = 0.3
const COMPOUNDS: ReadonlySet<string> = new Set(BLINDS)

/** Ranks the passages by the question's matter: folded words in order, "" where others stood between. Best first. */
export function search(
  index: PassageIndex,
  content: readonly string[],
  fits: (p: Passage) => boolean = () => true,
): Found[] {
  const typed = meantWords(content, index)
  const words = [...new Set(typed.filter((w) => w !== ''))]
  const compound = partnersOf(typed)
  if (words.length === 0) return []
  const couples = [...new Set(pairs(typed))]
  const n = index.size
  const idf = (term: string): number => Math.log(1 + (n + 1) / (index.count(term) + 0.5))
  const weights = words.map(idf)
  const sharp = words.map((w) => Math.max(LEAST, Math.log((n + 1) / (index.count(w) + 0.5))))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  /** of each word, the passages in which it or a synonym stands */
  const held = words.map((w) => placesOf(index, [w, ...(SYNONYMS[w] ?? [])]))
  const common = words.map((w) => index.count(w) > n * COMMON)
  /** of each word that is half of a compound, the passages in which it stands without the other half */
  const halved = words.map((w) => {
    const pair = compound.get(w)
    return pair === undefined ? null : placesOf(index, [w], index.where(pair))
  })
  const coupled = couples.map((c) => ({ places: placesOf(index, [c]), weight: PAIR_WEIGHT * idf(c) }))
  const out: Found[] = []
  for (let i = 0; i < n; i++) {
    if (!held.some((places) => places[i] === 1)) continue
    const p = index.passage(i)
    if (!fits(p)) continue
    const near = besides(index, i)
    let score = 0
    let covered = 0
    let matched = 0
    for (const [k, w] of words.entries()) {
      const weight = weights[k] ?? 0
      if (halved[k]?.[i] === 1) {
        covered += HALF * weight
      } else if (held[k]?.[i] === 1) {
        // A word that stands everywhere tells no more by standing there twice.
        const tf = common[k] === true ? 1 : index.times(w, i) || 1
        score += ((sharp[k] ?? 0) * tf * (K1 + 1)) / (tf + K1)
        covered += weight
        matched++
      } else if (near.some((o) => held[k]?.[o] === 1)) {
        score += NEAR * (sharp[k] ?? 0)
        covered += NEAR * weight
      }
    }
    if (matched === 0) continue
    for (const { places, weight } of coupled) if (places[i] === 1) score += weight
    // Of passages that hold the same words the shorter one is about them.
    score /= 1 + 0.08 * Math.log2(1 + index.length(i) / 12)
    out.push({ passage: p, score, coverage: covered / total, matched, wanted: words.length })
  }
  return out.sort((a, b) => b.score - a.score)
}

/** 1 for every passage in which one of the terms stands, 0 for the others and for those that are left out. */
function placesOf(index: PassageIndex, terms: readonly string[], without: readonly number[] = []): Uint8Array {
  const places = new Uint8Array(index.size)
  for (const term of terms) for (const place of index.where(term)) places[place] = 1
  for (const place of without) places[place] = 0
  return places
}

/** Words that belong together in the question: "hội" of "xã hội" is only a half of "hội thảo". */
function partnersOf(typed: readonly string[]): Map<string, string> {
  const partners = new Map<string, string>()
  for (let i = 1; i < typed.length; i++) {
    const pair = `${typed[i - 1] ?? ''} ${typed[i] ?? ''}`
    if (!COMPOUNDS.has(pair)) continue
    partners.set(typed[i - 1] ?? '', pair)
    partners.set(typed[i] ?? '', pair)
  }
  return partners
}

/** The other sentences of its paragraph, and the heading before. */
function besides(index: PassageIndex, at: number): number[] {
  const paragraph = index.paragraph(at)
  const found: number[] = []
  for (let i = at - 1; i >= 0 && index.paragraph(i) === paragraph; i--) found.push(i)
  for (let i = at + 1; i < index.size && index.paragraph(i) === paragraph; i++) found.push(i)
  return isHeading(index, at - 1, paragraph) ? [...found, at - 1] : found
}

/** A heading, or the line that ends in a colon, speaks for the paragraph after it. */
const isHeading = (index: PassageIndex, place: number, before: number): boolean =>
  place >= 0 && index.paragraph(place) === before - 1 && index.characters(place) < 90
