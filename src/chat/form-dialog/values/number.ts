import { fold, nfc, plain } from '../../../base/vietnamese.ts'
import type { Answer } from '../../../reports/form.ts'
import { quantities, type Quantity } from './quantity.ts'
import { refused, taken, type Read } from './refusal.ts'

const NONE = new Set(['khong', 'khong co', 'khong co ai', 'khong nguoi nao', '0', 'none', 'no', 'zero'])
const ABOUT = /(^|[^\p{L}])(khoang|gan|hon|tren|tam|chung|xap xi|uoc|do|about|around)([^\p{L}]|$)|~/u

/** "không", "không có" */
export const saysNone = (text: string): boolean => NONE.has(plain(text))

/** Words in brackets explain a figure ("50 (20 nữ)"), and "tổng" names the one that counts. */
export function theOne(text: string): Read<Quantity> {
  const bare = nfc(text).replace(/\([^)]*\)/g, ' ')
  if (/^\s*[-−]\s*\d/.test(bare)) return refused('negative')
  const all = quantities(bare)
  const total = fold(bare).search(/(^|[^\p{L}])(tong|total)([^\p{L}]|$)/u)
  const [first, second] = total < 0 ? all : all.filter((q) => q.at > total)
  if (!first) return refused('no-number')
  return second && total < 0 ? refused('many-numbers') : taken(first)
}

/** A count in Vietnamese ways: "30", "ba mươi", "khoảng 120 người", "1.250 lượt", "không". */
export function readNumber(text: string): Read<Extract<Answer, { kind: 'number' }>> {
  if (saysNone(text)) return taken({ kind: 'number', text: text.trim(), count: 0, about: false })
  const one = theOne(text)
  if (!one.ok) return one
  const { value } = one.value
  if (!Number.isInteger(value)) return refused('not-whole')
  if (value > 100_000_000) return refused('too-large')
  return taken({ kind: 'number', text: text.trim(), count: value, about: ABOUT.test(fold(nfc(text))) })
}
