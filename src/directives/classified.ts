import { PlainError } from '../base/errors.ts'
import { marksOf } from './header/extras.ts'
import type { Reading } from './reading.ts'
import { repairText } from './repair/repair-text.ts'

export type Classification = Reading['classification']

/** letters of a head; marks of secrecy stand nowhere else */
const HEAD = 8_000
const HEAD_LINES = 25

/** độ mật: what the head of a raw text is marked with. Cheap: only the head is looked at. */
export function classificationIn(raw: string): Classification {
  const head = raw.slice(0, HEAD)
  // A mending may have joined the mark with the line before it, or parted its letters' blanks.
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '')
  const mended = repairText(head).paragraphs.map((p) => p.text)
  return marksOf([...lines.slice(0, 2 * HEAD_LINES), ...mended.slice(0, HEAD_LINES)]).classification
}

/** Throws PlainError('intake-classified') for what never enters a chat: mật, tối mật, tuyệt mật. */
export function assertMayEnter({ classification }: Pick<Reading, 'classification'>): void {
  if (classification !== 'none') throw new PlainError('intake-classified')
}
