import { fold, nfc } from '../../base/vietnamese.ts'

const ADDRESS = /^\s*(?:(?:em|con|toi|chau) )?(?:kinh (?:gui|thua|chao)|da thua|thua)\b/
const ASKS = /\b(?:ai|gi|nao|dau|may|bao nhieu|khong|ko|k|chua)\b/
const LONGEST = 80

/** A question without "Kính gửi anh chị, …" before it: whom a message is addressed to is no matter of what it asks. */
export function withoutFrame(message: string): string {
  const text = nfc(message)
  const end = text.search(/[,.!:;\n]/)
  if (end < 0 || end > LONGEST) return message
  const head = fold(text.slice(0, end))
  const rest = text.slice(end + 1).trim()
  return ADDRESS.test(head) && !ASKS.test(head) && /\p{L}/u.test(rest) ? rest : message
}
