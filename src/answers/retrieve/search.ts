import { BLINDS } from '../lexicon/concepts/concept.ts'
import { SYNONYMS } from '../lexicon/synonyms.ts'
import type { Passage } from './passages.ts'
import type { IndexedPassage, PassageIndex } from './passage-index.ts'
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
  const n = index.passages.length
  const idf = (term: string): number => Math.log(1 + (n + 1) / (index.count(term) + 0.5))
  const total = words.reduce((sum, w) => sum + idf(w), 0)
  const alike = new Map(words.map((w) => [w, [w, ...(SYNONYMS[w] ?? [])]]))
  const holds = (p: IndexedPassage, w: string): boolean => (alike.get(w) ?? [w]).some((a) => p.has(a))
  const out: Found[] = []
  const places = new Set(words.flatMap((w) => (alike.get(w) ?? [w]).flatMap((a) => index.where(a))))
  for (const i of [...places].sort((a, b) => a - b)) {
    const p = index.passages[i]
    if (!p || !fits(p)) continue
    const here = words.map((w) => holds(p, w))
    const near = besides(index.passages, i)
    let score = 0
    let covered = 0
    let matched = 0
    for (const [k, w] of words.entries()) {
      const pair = compound.get(w)
      if (pair !== undefined && p.has(w) && !p.has(pair)) {
        covered += HALF * idf(w)
      } else if (here[k] === true) {
        // A word that stands everywhere tells no more by standing there twice.
        const tf = index.count(w) > n * COMMON ? 1 : p.words.filter((x) => x === w).length || 1
        score += (idf(w) * tf * (K1 + 1)) / (tf + K1)
        covered += idf(w)
        matched++
      } else if (near.some((o) => holds(o, w))) {
        score += NEAR * idf(w)
        covered += NEAR * idf(w)
      }
    }
    if (matched === 0) continue
    for (const c of couples) if (p.has(c)) score += PAIR_WEIGHT * idf(c)
    // Of passages that hold the same words the shorter one is about them.
    score /= 1 + 0.08 * Math.log2(1 + p.words.length / 12)
    out.push({ passage: p, score, coverage: covered / total, matched, wanted: words.length })
  }
  return out.sort((a, b) => b.score - a.score)
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
function besides(passages: readonly IndexedPassage[], at: number): IndexedPassage[] {
  const p = passages[at]
  if (!p) return []
  const found: IndexedPassage[] = []
  for (let i = at - 1; passages[i]?.paragraph === p.paragraph; i--) found.push(passages[i] ?? p)
  for (let i = at + 1; passages[i]?.paragraph === p.paragraph; i++) found.push(passages[i] ?? p)
  const before = passages[at - 1]
  return before && heading(before, p) ? [...found, before] : found
}

/** A heading, or the line that ends in a colon, speaks for the paragraph after it. */
const heading = (o: Passage, p: Passage): boolean => o.paragraph === p.paragraph - 1 && o.text.length < 90
