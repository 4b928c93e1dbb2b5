import { fold } from '../../../base/vietnamese.ts'
import { rowsOf, segmentsOf, textOf } from './rows.ts'
import type { Word } from './word.ts'

/** folded */
const BEGINS = /^(?:ky boi|nguoi ky|ngay ky|thoi gian ky|gio ky|ky ngay|email ky|digitally signed|signed by)\b/
const GOES_ON =
  /^(?:email|co quan|chuc vu|don vi|to chuc|ngay|gio|thoi gian|date|reason|location|ly do)\s*:|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|^\d{1,2}:\d{2}/
/** em: parts of a face stand closer together than it stands to the text */
const GAP = 1.6
const LINE = 2.2

/** Parts the face of a digital signature ("Ký bởi: …", "Ngày ký: …") from the words of the paper. */
export function partFaces(words: readonly Word[]): { words: Word[]; faces: string[] } {
  const taken = new Set<Word>()
  const faces: string[] = []
  const parts = rowsOf(words).flatMap((row) => segmentsOf(row, GAP).map((segment) => ({ segment, row })))
  for (const [i, { segment, row }] of parts.entries()) {
    if (segment.some((w) => taken.has(w)) || !BEGINS.test(fold(textOf(segment, row.size)))) continue
    const lines = [segment]
    for (const next of parts.slice(i + 1)) {
      const last = lines.at(-1)
      const [a, b] = [last?.[0], next.segment[0]]
      if (a === undefined || b === undefined) break
      const isBelow = b.base > a.base && b.base - a.base <= LINE * a.size
      const isSame = Math.abs(a.x - b.x) < a.size && Math.abs(a.size - b.size) < 1
      const words = fold(textOf(next.segment, next.row.size))
      const isAdded = a.isAdded && b.isAdded
      if (isBelow && isSame && (isAdded || BEGINS.test(words) || GOES_ON.test(words))) lines.push(next.segment)
    }
    for (const word of lines.flat()) taken.add(word)
    faces.push(lines.map((l) => textOf(l, l[0]?.size ?? 10)).join('\n'))
  }
  return { words: words.filter((w) => !taken.has(w)), faces }
}
