import { fold, nfc } from '../../base/vietnamese.ts'
import type { Hearing } from '../hear/hearing.ts'
import type { Word } from '../hear/words.ts'

/** The words that somebody looks for: what was typed with its marks means just that word ("viên" is not "viện"). */
export interface WordsMeant {
  /** of a text, as it is written there */
  isMeant(word: string): boolean
  /** of the words, how many stand in the text: 0 to 1; without any of the numbers 0 */
  share(text: string): number
}

const WORDS = /[\p{L}\p{N}]+/gu
const wordsIn = (text: string): string[] => nfc(text).toLowerCase().match(WORDS) ?? []

export function wordsMeant(heard: readonly Word[], hearing: Hearing): WordsMeant {
  const isMarked = (w: Word): boolean => fold(w.raw) === w.plain && w.raw !== w.plain
  const marked = new Set(heard.filter(isMarked).map((w) => shapeOf(w.raw)))
  const bare = new Set(heard.filter((w) => !isMarked(w)).map((w) => w.plain))
  const numbers = [...bare].filter((w) => /\d/.test(w))
  return {
    isMeant: (word) =>
      marked.has(shapeOf(word.toLowerCase())) || (bare.size > 0 && hearing.document(word).some((w) => bare.has(w))),
    share(text) {
      const words = new Set(hearing.document(text))
      if (numbers.some((n) => !words.has(n))) return 0
      const shapes = new Set(wordsIn(text).map(shapeOf))
      const held = [...bare].filter((w) => words.has(w)).length + [...marked].filter((w) => shapes.has(w)).length
      return held / (bare.size + marked.size)
    },
  }
}

/** A word with its marks, on whichever of its letters they stand: "hoà" is "hòa". */
function shapeOf(word: string): string {
  const marks = word.normalize('NFD').match(/[\u0300-\u036f]/g) ?? []
  return `${word.includes('đ') ? 'đ' : ''}${fold(word)}${marks.sort().join('')}`
}
