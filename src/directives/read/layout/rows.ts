import type { Box } from '../file-text.ts'
import type { Word } from './word.ts'
import { around, bottomOf, rightOf } from './word.ts'

/** Words on one line of writing, from left to right. */
export interface Row {
  words: Word[]
  base: number
  size: number
}

/** em: letters of one line differ by no more (marks, superscripts) */
const SAME_LINE = 0.35
/** em: a blank is never wider in justified text */
const WIDE_GAP = 2.2
const BLANK = 0.5

/** Words → lines of writing, from top to bottom, whatever the order they were written in. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = []
  const own = words.filter((w) => !w.isAdded).sort((a, b) => a.base - b.base)
  for (const word of own) {
    const row = rows.findLast((r) => Math.abs(r.base - word.base) <= SAME_LINE * Math.max(r.size, word.size))
    if (row) add(row, word)
    else rows.push({ words: [word], base: word.base, size: word.size })
  }
  // A stamp is set by hand: it belongs to the line that it covers most.
  for (const word of words.filter((w) => w.isAdded)) {
    const overlap = (r: Row): number => {
      const box = boxOf(r)
      return Math.min(bottomOf(box), bottomOf(word)) - Math.max(box.y, word.y)
    }
    const best = rows.reduce<Row | null>((a, b) => (a === null || overlap(b) > overlap(a) ? b : a), null)
    if (best && overlap(best) > word.height * 0.5) add(best, word)
    else rows.push({ words: [word], base: word.base, size: word.size })
  }
  for (const row of rows) row.words.sort((a, b) => a.x - b.x)
  return rows.map(withoutCovered).sort((a, b) => a.base - b.base)
}

function add(row: Row, word: Word): void {
  const letters = row.words.reduce((n, w) => n + w.text.length, 0)
  if (word.text.length > letters) {
    row.base = word.base
    row.size = word.size
  }
  row.words.push(word)
}

/** "Số: ……/KH-SYT": the dots under a stamp are its place and nothing more. */
function withoutCovered(row: Row): Row {
  const added = row.words.filter((w) => w.isAdded)
  if (added.length === 0) return row
  const covered = (w: Word): boolean =>
    !w.isAdded && /^[.…_\s]+$/.test(w.text) && added.some((a) => a.x < rightOf(w) && rightOf(a) > w.x)
  return { ...row, words: row.words.filter((w) => !covered(w)) }
}

export const boxOf = (row: Row): Box => around(row.words)

/** letters that a line must have before it counts as letter-spaced */
const SPACED = 8
/** times the usual gap: two words of a letter-spaced line stand so far apart */
const WORDS_APART = 1.5

/** The gap beyond which two words of a letter-spaced line ("k ế  h o ạ c h") are parted; null for any other line. */
function gapOfWords(words: readonly Word[]): number | null {
  const letters = words.filter((w) => w.text.length === 1).length
  if (letters < SPACED || letters < words.length * 0.8) return null
  const gaps = words.slice(1).map((w, i) => w.x - rightOf(words[i] ?? w))
  return WORDS_APART * (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0)
}

/** The words of a line; a wide gap is kept as blanks, as wide as it is, and that of a letter-spaced line as two. */
export function textOf(words: readonly Word[], size: number): string {
  const apart = gapOfWords(words)
  let out = ''
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (before !== undefined) {
      const gap = word.x - rightOf(before)
      if (gap > WIDE_GAP * size) out += ' '.repeat(Math.min(60, Math.max(4, Math.round(gap / (BLANK * size)))))
      else out += apart !== null && gap > apart ? '  ' : ' '
    }
    out += word.text
  }
  return out.normalize('NFC')
}

/** Parts of a line that stand apart from each other by more than `em` letters. */
export function segmentsOf({ words, size }: Row, em: number): Word[][] {
  const out: Word[][] = []
  for (const word of words) {
    const last = out.at(-1)
    const before = last?.at(-1)
    if (last && before && word.x - rightOf(before) <= em * size) last.push(word)
    else out.push([word])
  }
  return out
}
