import { fold } from '../../base/vietnamese.ts'
import { TRADE } from '../lexicon/abbreviations.ts'
import type { OfficeWords } from './office-words.ts'
import { documentWords, nameWords, questionWords, type Word } from './words.ts'

/** How words are heard and read in one office: with the abbreviations of the trade, and with its own. */
export interface Hearing {
  /** what was read with one is not what was read with another */
  key: string
  /** the words of a question: input-method residue, teencode and abbreviations undone */
  question(text: string): Word[]
  /** the words of a directive or of the register: only abbreviations are written out */
  document(text: string): string[]
  /** the words of a unit's name */
  name(text: string): string[]
  /** folded words with what stands for an abbreviation written short: "bao hiem y te" → "bhyt" */
  shortened(words: readonly string[]): string[]
  /** whether a folded word stands in what the office writes short: it is no slip */
  knows(word: string): boolean
  /** whether the office writes something short so */
  isShort(raw: string): boolean
}

export function hearingOf(office: OfficeWords): Hearing {
  const known = new Set(
    [...Object.values(office.words), ...office.sequences.map(([, to]) => to)].flatMap((w) => w.split(' ')),
  )
  const shorts = Object.entries({ ...TRADE, ...office.words })
    .map(([short, long]) => ({ short, long: long.split(' ') }))
    .filter(({ long }) => long.length > 1)
    .sort((a, b) => b.long.length - a.long.length)
  return {
    key: office.key,
    question: (text) => questionWords(text, office),
    document: (text) => documentWords(text, office),
    name: (text) => nameWords(text, office),
    shortened: (words) => shorts.reduce((line, { short, long }) => replaced(line, long, short), [...words]),
    knows: (word) => known.has(word),
    isShort: (raw) => office.words[fold(raw)] !== undefined || office.sequences.some(([, to]) => to === raw),
  }
}

function replaced(words: string[], from: readonly string[], to: string): string[] {
  const at = words.findIndex((_, i) => from.every((w, k) => words[i + k] === w))
  return at < 0 ? words : [...words.slice(0, at), to, ...words.slice(at + from.length)]
}
