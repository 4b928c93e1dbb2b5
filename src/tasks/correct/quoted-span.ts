import { fold } from '../../base/vietnamese.ts'
import type { Span } from '../../directives/reading.ts'

interface Word extends Span {
  plain: string
}

const wordsIn = (text: string): Word[] =>
  [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ plain: m[0], start: m.index, end: m.index + m[0].length }))

/**
 * Where a text says what somebody typed: the same words in the same order, whatever the diacritics, case, blanks and line
 * ends. The first such place inside `within`; null when there is none. Both are NFC, as all text of the house.
 */
export function quotedSpan(text: string, typed: string, within: Span = { start: 0, end: text.length }): Span | null {
  const wanted = wordsIn(typed).map((w) => w.plain)
  if (wanted.length === 0) return null
  const words = wordsIn(text.slice(within.start, within.end))
  const first = words.findIndex((_, i) => wanted.every((plain, k) => words[i + k]?.plain === plain))
  const [from, to] = [words[first], words[first + wanted.length - 1]]
  return from && to ? { start: within.start + from.start, end: within.start + to.end } : null
}
