import type { Directive, Section } from '../../directives/directive.ts'
import type { Hearing } from '../hear/hearing.ts'
import type { Passage } from './passages.ts'
import { passagesOf } from './passages.ts'

/** A directive's passages with what ranking needs. */
export interface PassageIndex {
  /** with which its words were read */
  hearing: Hearing
  passages: readonly (Passage & { words: readonly string[]; set: ReadonlySet<string> })[]
  /** word, and pair of neighbours "a b", → in how many passages */
  df: ReadonlyMap<string, number>
}

const memo = new Map<string, PassageIndex>()
const MEMO_LIMIT = 200

/** The index of a directive; kept by the hash of its text, since making it costs more than a search. */
export function passageIndex(directive: Directive, sections: readonly Section[], hearing: Hearing): PassageIndex {
  const key = `${directive.textHash}:${sections.length}:${hearing.key}`
  const known = memo.get(key)
  if (known) return known
  const passages = passagesOf(directive, sections).map((p) => {
    const words = hearing.document(p.text)
    return { ...p, words, set: new Set([...words, ...pairs(words)]) }
  })
  const df = new Map<string, number>()
  for (const p of passages) for (const term of p.set) df.set(term, (df.get(term) ?? 0) + 1)
  const made = { hearing, passages, df }
  if (memo.size >= MEMO_LIMIT) memo.delete(memo.keys().next().value ?? '')
  memo.set(key, made)
  return made
}

const words = new Map<string, string>()
const WORDS_LIMIT = 1_000

/** The words of all passages in one line, a bar between passages; kept by the hash of the text. */
export function paperWords(directive: Pick<Directive, 'text' | 'textHash'>, hearing: Hearing): string {
  const key = `${directive.textHash}:${hearing.key}`
  const known = words.get(key)
  if (known !== undefined) return known
  const made = ` ${passagesOf(directive, [])
    .map((p) => hearing.document(p.text).join(' '))
    .join(' | ')} `
  if (words.size >= WORDS_LIMIT) words.delete(words.keys().next().value ?? '')
  words.set(key, made)
  return made
}

/** Neighbouring words as one term. An empty word parts. */
export const pairs = (words: readonly string[]): string[] =>
  words.slice(1).flatMap((w, i) => (w !== '' && words[i] !== '' ? [`${words[i] ?? ''} ${w}`] : []))
