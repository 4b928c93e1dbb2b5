import { wordTable } from '../../base/word-table.ts'
import { ENGLISH_PHRASES, ENGLISH_WORDS } from '../lexicon/english.ts'

const WORDS = wordTable(ENGLISH_WORDS)
/** Words of the form of an English sentence: two of them make a message English, and no Vietnamese without marks. */
const TELLING =
  /\b(?:what|when|where|who|whom|which|how|is|are|was|does|did|the|must|should|our|we|about|due|signed|until|left|deadline|report|there|many|much|turn|off|reminders|extension|another|change|acknowledge|publish|withdraw|export|bot)\b/g
const PHRASES = ENGLISH_PHRASES.map(([from, to]) => [new RegExp(`\\b${from}\\b`, 'g'), to] as const)

/** An English question in Vietnamese words without marks; anything else as it was. */
export function fromEnglish(question: string): string {
  const text = question.toLowerCase().replace(/[’']s\b/g, ' is')
  if (/[^\x20-\x7e\s]/.test(text) || new Set(text.match(TELLING)).size < 2) return question
  const turned = PHRASES.reduce((line, [from, to]) => line.replace(from, to), text)
  return turned.replace(/[a-z]+/g, (word) => WORDS[word] ?? word)
}

/** From so many letters on an English word is no short form of a Vietnamese one. */
const LEAST_LETTERS = 4

/** What a lone English word of a Vietnamese question means; null where it is none that is known. */
export const englishWord = (word: string): string | null =>
  word.length < LEAST_LETTERS ? null : (WORDS[word] ?? null) || null
