import { fold, nfc, runs } from '../../../base/vietnamese.ts'
import type { Found } from '../../retrieve/text/search.ts'
import type { Inquiry } from '../inquiry.ts'

/**
 * Whether the words that a sentence was found by are in it as they were typed: "phở bò" is no word of "thành phố" and "Bộ".
 * One of them is enough, since marks get lost; what was typed without marks tells nothing.
 */
export function spelledSo(
  { understanding: { words, content } }: Inquiry,
  { passage }: Pick<Found, 'passage'>,
): boolean {
  const written = new Set(runs(nfc(passage.text).toLowerCase()))
  const bare = new Set([...written].map(fold))
  const there = words
    .filter((_, i) => (content[i] ?? '') !== '')
    .map(({ raw }) => nfc(raw).toLowerCase())
    .filter((raw) => bare.has(fold(raw)))
  return there.length === 0 || there.some((raw) => raw === fold(raw) || written.has(raw))
}
