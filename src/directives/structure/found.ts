import type { Found } from '../reading.ts'
import type { Paragraph } from '../repair/repair-text.ts'

/** The form itself says what it is. */
export const LABELLED = 0.95
/** Read from torn or ruined words, or from the place alone. */
export const DAMAGED = 0.6
export const INFERRED = 0.5

/** A value read from a part of a paragraph. `from` and `to` are offsets in the paragraph's words. */
export function foundIn<T>(paragraph: Paragraph, from: number, to: number, value: T, confidence = LABELLED): Found<T> {
  return { value, span: { start: paragraph.start + from, end: paragraph.start + to }, confidence }
}

/** Words of one or more paragraphs, joined by blanks and without the sign that closes them. */
export function foundOver(
  paragraphs: readonly Paragraph[],
  change: (text: string) => string = (t) => t,
  confidence = LABELLED,
): Found<string> | null {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (first === undefined || last === undefined) return null
  const value = withoutEnd(change(paragraphs.map((p) => p.text).join(' ')))
  return value === '' ? null : { value, span: { start: first.start, end: last.end }, confidence }
}

const CLOSING = new Set(['.', ';', ',', ':', '/', ' ', '\n', '\t'])

/** Without the signs that close words (".", ";", "./."). A loop: a pattern of these signs can go back over them for ever. */
export function withoutEnd(text: string): string {
  const words = text.trim()
  let end = words.length
  while (end > 0 && CLOSING.has(words.charAt(end - 1))) end--
  while (words.charAt(end) === '/') end++
  return words.slice(0, end)
}
