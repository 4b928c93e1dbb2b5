import { grouped } from '../../../base/grouped.ts'
import type { Concept } from '../../lexicon/concepts/concept.ts'
import { BLINDS, CONCEPTS, WEAK } from '../../lexicon/concepts/concept.ts'
import { TRADE } from '../../lexicon/abbreviations.ts'
import { forgiven, slips } from '../closeness.ts'

interface Span {
  from: number
  to: number
}

/** A concept found at words `from` to `to` (exclusive). `exact` is false when a slip was forgiven. */
export interface Hit extends Span {
  concept: Concept
  exact: boolean
  /** words in its midst that are not its own: "thành phần … gồm" */
  gap?: Span
}

interface Phrase {
  concept: Concept
  words: readonly string[]
  letters: string
}

const phrases: readonly Phrase[] = CONCEPTS.flatMap(([concept, list]) =>
  list.map((phrase) => ({ concept, words: phrase.split(' '), letters: phrase.replace(/[ .]/g, '') })),
)
const byFirst = new Map<string, Phrase[]>()
for (const phrase of phrases) {
  const first = phrase.words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
}
const blinds = BLINDS.map((b) => b.split(' '))
const fuzzyPhrases = phrases.filter((p) => !p.words.includes('..') && p.letters.length >= 5)
const byLetters = grouped(fuzzyPhrases, (p) => p.letters)
const bySize = grouped(fuzzyPhrases, (p) => p.words.length)
const LONGEST = Math.max(...bySize.keys())
/** Words that are words: a slip is only assumed where the typed word is none of them. */
const KNOWN: ReadonlySet<string> = new Set([
  ...phrases.flatMap((p) => p.words),
  ...blinds.flat(),
  ...Object.values(TRADE).flatMap((t) => t.split(' ')),
])
const GAP = 4

/** All concepts in the folded words, longest phrases first decided. `isCommon` names further words that are no slips, `parted` where punctuation stands before a word. */
export function spotConcepts(
  words: readonly string[],
  isCommon: (word: string) => boolean,
  parted: readonly boolean[] = [],
): Hit[] {
  const compounds = compoundSpans(words)
  const across = (h: Span): boolean => parted.slice(h.from + 1, h.to).includes(true)
  const hits = [...exactHits(words), ...slippedHits(words, isCommon)].filter(
    (h) => !across(h) && !compounds.some((c) => torn(h, c)),
  )
  return hits.filter((h) => !WEAK.has(h.concept) || !hits.some((o) => o.concept !== h.concept && covers(o, h)))
}

/** A hit that is one word of a compound, or that takes a part of it along. */
const torn = (h: Span, c: Span): boolean => {
  const inside = c.from <= h.from && h.to <= c.to
  const apart = h.to <= c.from || c.to <= h.from
  const around = h.from <= c.from && c.to <= h.to
  return inside ? h.to - h.from < c.to - c.from : !apart && !around
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from

function compoundSpans(words: readonly string[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < words.length; i++) {
    for (const b of blinds) if (b.every((w, k) => words[i + k] === w)) spans.push({ from: i, to: i + b.length })
  }
  return spans
}

function exactHits(words: readonly string[]): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    for (const phrase of byFirst.get(words[i] ?? '') ?? []) {
      const span = matchAt(words, i, phrase.words)
      if (span) hits.push({ concept: phrase.concept, from: i, exact: true, ...span })
    }
  }
  return hits
}

function matchAt(words: readonly string[], at: number, phrase: readonly string[]): Pick<Hit, 'to' | 'gap'> | null {
  let i = at
  for (let k = 0; k < phrase.length; k++) {
    if (phrase[k] === '..') {
      const rest = phrase.slice(k + 1)
      for (let skip = 1; skip <= GAP; skip++) {
        const found = matchAt(words, i + skip, rest)
        if (found) return { to: found.to, gap: { from: i, to: i + skip } }
      }
      return null
    }
    if (words[i] !== phrase[k]) return null
    i++
  }
  return { to: i }
}

function slippedHits(words: readonly string[], isCommon: (word: string) => boolean): Hit[] {
  const strange = words.map((w) => !/\d/.test(w) && !KNOWN.has(w) && !isCommon(w))
  if (!strange.includes(true)) return []
  const hits: Hit[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST + 1); to++) {
      if (!strange.slice(from, to).includes(true)) continue
      const typed = words.slice(from, to)
      const letters = typed.join('')
      // Words run together or torn apart ("baocao", "bao c ao").
      const joined = (byLetters.get(letters) ?? []).filter((p) => Math.abs(p.words.length - typed.length) === 1)
      const slipped = (bySize.get(typed.length) ?? []).filter((p) => isSlip(typed, letters, p, strange, from))
      for (const { concept } of [...joined, ...slipped]) hits.push({ concept, from, to, exact: false })
    }
  }
  return hits
}

function isSlip(
  typed: readonly string[],
  letters: string,
  phrase: Phrase,
  strange: readonly boolean[],
  at: number,
): boolean {
  if (Math.abs(letters.length - phrase.letters.length) > 2) return false
  // What is a word by itself is no slip: this alone rules out most phrases, and costs nothing.
  if (!typed.every((w, k) => w === phrase.words[k] || strange[at + k])) return false
  if (!typed.every((w, k) => w === phrase.words[k] || slips(w, phrase.words[k] ?? '') <= 1)) return false
  return slips(letters, phrase.letters) <= forgiven(letters.length)
}
