import { fold } from '../../base/vietnamese.ts'
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
  /** whether a folded word stands in what the office writes short: it is no slip */
  knows(word: string): boolean
  /** whether the office writes something short so */
  isShort(raw: string): boolean
}

export function hearingOf(office: OfficeWords): Hearing {
  const known = new Set(
    [...Object.values(office.words), ...office.sequences.map(([, to]) => to)].flatMap((w) => w.split(' ')),
  )
  return {
    key: office.key,
    question: (text) => questionWords(text, office),
    document: (text) => documentWords(text, office),
    name: (text) => nameWords(text, office),
    knows: (word) => known.has(word),
    isShort: (raw) => office.words[fold(raw)] !== undefined || office.sequences.some(([, to]) => to === raw),
  }
}
