import type { HowTo, Desk } from './how-to.ts'
import { HOW_TOS, type HowToTopic } from './topics.ts'
import { GRAMMAR, IN_THE_BOT, WAYS, type Way } from './ways-of-asking.ts'

/** A question for the way to do something in the bot. */
export interface HeardHowTo {
  topic: HowToTopic
  /** it asks for nothing else, and is no command */
  sure: boolean
  /** it asks in words: what is no question may be a command */
  asks: boolean
}

/** A word of the question that belongs to a name: of the asker's own unit or a directive, or of another unit. */
export type Named = 'own' | 'other' | null

type Part = Way | 'here' | 'grammar' | 'own' | 'shared' | 'beside'

interface Phrase {
  part: Part
  words: readonly string[]
}

const phrasesOf = (part: Part, text = ''): Phrase[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ part, words: phrase.split(/\s+/) }))

/** Of phrases of one length the first named counts. */
const ORDER: readonly Part[] = ['own', 'shared', 'here', 'clear', 'likely', 'open', 'may', 'wish', 'beside', 'grammar']

const lexiconOf = ({ own, shared, beside, may }: HowTo): ReadonlyMap<string, readonly Phrase[]> => {
  const all = [
    ...phrasesOf('own', own),
    ...phrasesOf('shared', shared),
    ...phrasesOf('here', IN_THE_BOT),
    ...phrasesOf('clear', WAYS.clear),
    ...phrasesOf('likely', WAYS.likely),
    ...phrasesOf('open', WAYS.open),
    ...phrasesOf('may', may ? WAYS.may : ''),
    ...phrasesOf('wish', WAYS.wish),
    ...phrasesOf('beside', beside),
    ...phrasesOf('grammar', GRAMMAR),
  ].sort((a, b) => b.words.length - a.words.length || ORDER.indexOf(a.part) - ORDER.indexOf(b.part))
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of all) {
    const first = phrase.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return byFirst
}

const TOPICS = (Object.entries(HOW_TOS) as [HowToTopic, HowTo][]).map(([topic, howTo]) => ({
  topic,
  howTo,
  lexicon: lexiconOf(howTo),
}))

const ASKING = [WAYS.clear, WAYS.likely, WAYS.open].flatMap((text) => phrasesOf('clear', text)).map((p) => p.words)

/** Whether any way of asking stands in the folded words. */
export const asksAtAll = (words: readonly string[]): boolean =>
  words.some((_, i) => ASKING.some((way) => way.every((w, k) => words[i + k] === w)))

/** Words of a long message tell of more than one thing. */
const MOST_WORDS = 24

/** How surely each way of asking asks for the way to do it: 3 = for nothing else, 0 = not at all. */
const SURE: Readonly<Record<Way, number>> = { clear: 3, likely: 2, open: 1, may: 1, wish: 1 }

interface Read {
  topic: HowToTopic
  isOwn: boolean
  does: boolean
  /** of `SURE` */
  level: number
  asks: boolean
  /** letters of its own phrases */
  letters: number
}

/**
 * Which way to do something the folded words ask for; null when any of them stands for something else. `named` tells which
 * words are names.
 */
export function hearHowTo(
  words: readonly string[],
  desk: Desk,
  named: (i: number) => Named = () => null,
): HeardHowTo | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const [best] = TOPICS.flatMap(({ topic, howTo, lexicon }) => read(words, named, howTo, lexicon, topic, desk)).sort(
    (a, b) => Number(b.does) - Number(a.does) || Number(b.isOwn) - Number(a.isOwn) || b.letters - a.letters,
  )
  if (!best) return null
  const { topic, isOwn, does, level, asks } = best
  const wanted = isOwn ? (does ? 1 : 2) : 3
  if (level >= wanted) return { topic, sure: true, asks }
  // A directive may say it; where it does not, the bot's own way is what can be told.
  return !isOwn && does && level > 0 ? { topic, sure: false, asks } : null
}

function read(
  words: readonly string[],
  named: (i: number) => Named,
  howTo: HowTo,
  lexicon: ReadonlyMap<string, readonly Phrase[]>,
  topic: HowToTopic,
  desk: Desk,
): Read[] {
  const parts = new Set<Part>()
  let letters = 0
  for (let at = 0; at < words.length;) {
    const name = named(at)
    const phrase = name
      ? undefined
      : lexicon.get(words[at] ?? '')?.find((p) => p.words.every((w, k) => words[at + k] === w && !named(at + k)))
    if (!phrase && name !== 'own' && !(name === 'other' && howTo.units)) return []
    if (phrase) {
      parts.add(phrase.part)
      if (phrase.part === 'own' || phrase.part === 'shared') letters += phrase.words.join('').length
    }
    at += phrase?.words.length ?? 1
  }
  if (letters === 0) return []
  const isOwn = parts.has('own')
  const ways = (Object.keys(WAYS) as Way[]).filter((way) => parts.has(way))
  const level = Math.max(0, ...ways.map((way) => SURE[way])) + (parts.has('here') && ways.length > 0 ? 2 : 0)
  const does = howTo.desks.includes(desk)
  return [
    {
      topic,
      isOwn,
      does,
      level: level === 0 && howTo.bare && isOwn && does ? 1 : level,
      asks: ways.some((way) => way === 'clear' || way === 'likely' || way === 'open'),
      letters,
    },
  ]
}
