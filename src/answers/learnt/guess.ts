import type { Intent } from '../lexicon/intents.ts'
import { WEIGHTS } from './weights.ts'

/** How likely an intent is; the shares of all make 1. */
export interface Guess {
  intent: Intent
  share: number
}

/** Says of features what questions that had them wanted to know, best first: a softmax over the weights. */
export function createGuesser(
  table: Readonly<Partial<Record<Intent, string>>>,
): (features: readonly string[]) => Guess[] {
  const intents = Object.keys(table) as Intent[]
  /** of each feature the intents' places, each followed by the weight */
  const weights = new Map<string, number[]>()
  for (const [place, line] of Object.values(table).entries()) {
    for (const entry of line.split(' ')) {
      const at = entry.lastIndexOf('=')
      const of = weights.get(entry.slice(0, at)) ?? []
      of.push(place, Number(entry.slice(at + 1)) / 100)
      weights.set(entry.slice(0, at), of)
    }
  }
  return (features) => {
    const known = features.flatMap((feature) => {
      const of = weights.get(feature)
      return of ? [of] : []
    })
    const sums = intents.map(() => 0)
    for (const of of known) {
      for (let i = 0; i < of.length; i += 2) sums[of[i] ?? 0] = (sums[of[i] ?? 0] ?? 0) + (of[i + 1] ?? 0)
    }
    // The more features there are, the less each of them says.
    const scale = 1 / Math.sqrt(Math.max(1, known.length))
    const most = Math.max(...sums)
    const powers = sums.map((sum) => Math.exp((sum - most) * scale))
    const total = powers.reduce((all, power) => all + power, 0)
    return intents
      .map((intent, place) => ({ intent, share: (powers[place] ?? 0) / total }))
      .sort((a, b) => b.share - a.share)
  }
}

/** By the questions of the corpus. */
export const guessesOf = createGuesser(WEIGHTS)
