import type { Intent } from '../lexicon/intents.ts'
import type { Understanding } from '../understand.ts'
import { featuresOf } from './features.ts'
import { guessesOf } from './guess.ts'

/** So surely the questions of the corpus have to speak for another intent. */
const SURE = 0.5
/** And so little for the one that a rule found: it took a word for what it is not. */
const UNLIKELY = 0.03
/** Up to here theirs is only tried where the rule's finds nothing. */
const DOUBTFUL = 0.2

export interface SecondOpinion {
  intent: Intent
  /** before the rule's own, or after */
  instead: boolean
}

/** What questions worded like this one wanted to know, where that is not what a rule took it for; else null. */
export function secondOpinion(u: Understanding, found: Intent): SecondOpinion | null {
  const guesses = guessesOf(featuresOf(u))
  const [best] = guesses
  // Of an intent that no question of the corpus has they say nothing.
  const share = guesses.find((g) => g.intent === found)?.share ?? 1
  if (best === undefined || best.intent === found || best.share < SURE || share > DOUBTFUL) return null
  return { intent: best.intent, instead: share <= UNLIKELY }
}
