import type { Word } from '../words.ts'

/** Who is sent, or how many are. */
const SENT =
  /^(?:nguoi|ai|can bo|dai (?:bieu|dien)|vien chuc|giao vien|nhan vien|lanh dao|doan|them|di|(?:may|bao nhieu|\d+) (?:nguoi|can bo|dai bieu|dong chi|ban|em|anh|vien))\b/

/** "cần cử người dự" is no "căn cứ". */
export function sends(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  const at = words.findIndex((w, i) => from <= i && i < to && w.plain === 'can' && words[i + 1]?.plain === 'cu')
  if (at < 0) return false
  const after = words
    .slice(at + 2, at + 5)
    .map((w) => w.plain)
    .join(' ')
  return words[at + 1]?.raw === 'cử' || (words[at + 1]?.raw === 'cu' && SENT.test(after))
}
