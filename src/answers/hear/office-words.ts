import { sha256 } from '../../base/ids.ts'
import { fold, nfc, tokens } from '../../base/vietnamese.ts'
import { wordTable } from '../../base/word-table.ts'
import { csvLines } from '../../people/register/csv-lines.ts'
import { TRADE } from '../lexicon/abbreviations.ts'
import { CONCEPT_WORDS } from '../lexicon/concepts/concept.ts'
import { isStopword } from '../lexicon/stopwords.ts'
import { isSyllable } from './syllable.ts'

/** What one office writes short, beside the abbreviations of the trade. Folded; an office's own meaning goes before the trade's. */
export interface OfficeWords {
  /** another one for other words */
  key: string
  /** "pckb" → "phong chong khung bo" */
  words: Readonly<Record<string, string>>
  /** written with signs between the letters ("PC&CC"): they arrive as several words */
  sequences: readonly (readonly [string, string])[]
}

export const NO_WORDS: OfficeWords = { key: '', words: wordTable({}), sequences: [] }

/** Why a line is left out: `key` and `args` name the sentence in locales/. */
export interface WordsProblem {
  /** line of the file, from 1 */
  line: number
  key: string
  args: Readonly<Record<string, string | number>>
}

const MOST = 2_000
const LONGEST_SHORT = 20
const MOST_PARTS = 4
const MOST_WORDS = 12

/** What clerks call the two columns, folded. */
const SHORT: ReadonlySet<string> = new Set(['short', 'viet tat', 'chu viet tat', 'tu viet tat', 'tat'])
const WORDS: ReadonlySet<string> = new Set(['words', 'day du', 'loi day du', 'nghia', 'viet day du', 'cum tu'])

/** Reads an office's own abbreviations (columns short, words). Lines that are wrong are named and left out, the others hold. */
export function readOfficeWords(csv: string): { words: OfficeWords; problems: WordsProblem[] } {
  const { records, broken } = csvLines(csv)
  const problems: WordsProblem[] = broken === null ? [] : [{ line: broken, key: 'words-quotes', args: {} }]
  const [head, ...body] = records
  const short = head?.cells.findIndex((c) => SHORT.has(tokens(c).join(' '))) ?? -1
  const long = head?.cells.findIndex((c) => WORDS.has(tokens(c).join(' '))) ?? -1
  if (!head || short < 0 || long < 0)
    return { words: NO_WORDS, problems: [...problems, { line: head?.line ?? 1, key: 'words-heads', args: {} }] }
  const lines = new Map<string, number>()
  const found = new Map<string, string>()
  for (const { line, cells } of body) {
    if (found.size >= MOST) {
      problems.push({ line, key: 'words-too-many', args: { most: MOST } })
      break
    }
    const from = tokens(nfc(cells[short] ?? '')).join(' ')
    const to = tokens(nfc(cells[long] ?? ''))
      .map((word) => TRADE[word] ?? word)
      .join(' ')
    const key = wrongIn(from, to)
    const first = lines.get(from)
    if (key !== null) problems.push({ line, key, args: { short: cells[short] ?? '' } })
    else if (first !== undefined)
      problems.push({ line, key: 'words-twice', args: { short: cells[short] ?? '', first } })
    else found.set(from, to)
    lines.set(from, first ?? line)
  }
  const all = [...found]
  return {
    words:
      all.length === 0
        ? NO_WORDS
        : {
            key: sha256(JSON.stringify(all)),
            words: wordTable(Object.fromEntries(all.filter(([from]) => !from.includes(' ')))),
            sequences: all.filter(([from]) => from.includes(' ')),
          },
    problems: problems.sort((a, b) => a.line - b.line),
  }
}

/** The key of the sentence that says why this is no abbreviation; null when it is one. */
function wrongIn(from: string, to: string): string | null {
  if (from === '' || to === '') return 'words-missing'
  const parts = from.split(' ')
  if (from.length < 2 || from.length > LONGEST_SHORT || parts.length > MOST_PARTS || !/[a-z]/.test(from))
    return 'words-short'
  if (to.split(' ').length > MOST_WORDS || to.length > MOST_WORDS * 8) return 'words-long'
  return parts.length === 1 && isCommon(from) ? 'words-common' : null
}

/** A word that questions are made of, or a whole syllable: heard as something else it would spoil them. */
const isCommon = (word: string): boolean =>
  isStopword([word], [word], 0) || CONCEPT_WORDS.has(word) || (word.length > 2 && isSyllable(fold(word)))
