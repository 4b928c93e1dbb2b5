import { isCompound } from '../lexicon/stopwords.ts'
import type { Word } from './words.ts'

/** What stands for somebody who is no office of the state: a directive says one of them, a question another. */
const PRIVATE = 'ngoai cong'

const KIND = /^(?:ngoai cong lap|ngoai nha nuoc|tu nhan|tu thuc|dan lap)\b/
/** Behind these a lone "tư" tells of which kind they are. */
const OWNED: ReadonlySet<string> = new Set('vien so kham truong te vi khoi hang'.split(' '))
/** Without its mark "tu" may be từ or tự: before these it is neither. */
const AFTER_BARE =
  /^(?:$|phai|can|co|cung|thi|nhu|duoc|la|nho|lon|va|khong|bat|bon|tui|chung|minh|em|toi|ben|hay|moi|nao|nhat)$/
/** It is asked whether something holds for somebody. */
const WHETHER = /\b(?:phai|can|bat buoc|nhat thiet|duoc|co|ap dung|thay|thay vi)\b.*\b(?:khong|ha|chua|chu|hay)\b/

/** A question's matter with the kind of those for whom it asks whether something holds, as one term at its first word. */
export function withPrivateKind(content: readonly string[], words: readonly Word[]): string[] {
  const plains = words.map((w) => w.plain)
  if (!WHETHER.test(plains.join(' ')) || content.every((w) => w === '')) return [...content]
  const spans = plains.flatMap((_, i) => {
    const named = KIND.exec(plains.slice(i, i + 3).join(' '))
    const size = named ? named[0].split(' ').length : isLoneKind(words, i) ? 1 : 0
    return size > 0 ? [{ from: i, to: i + size }] : []
  })
  return content.map((w, i) => {
    const span = spans.find((s) => s.from <= i && i < s.to)
    return span === undefined ? w : span.from === i ? PRIVATE : ''
  })
}

function isLoneKind(words: readonly Word[], i: number): boolean {
  const { raw = '', plain = '' } = words[i] ?? {}
  const next = words[i + 1]?.plain ?? ''
  if (plain !== 'tu' || !OWNED.has(words[i - 1]?.plain ?? '') || isCompound('tu', next)) return false
  return raw === 'tư' || (raw === 'tu' && AFTER_BARE.test(next))
}
