import { fold, nfc } from '../../../base/vietnamese.ts'
import type { Answer } from '../../../reports/form.ts'
import { saysNone, theOne } from './number.ts'
import { quantities, type Quantity } from './quantity.ts'
import { refused, taken, type Read } from './refusal.ts'

type Money = Extract<Answer, { kind: 'money' }>

/** A bare "50" may mean fifty đồng, fifty thousand or fifty million. */
const isSum = (q: Quantity): boolean => q.scaled || q.dong || q.value >= 1000

/** A sum in Vietnamese ways: "50.000.000", "50 triệu", "12tr5", "2 triệu rưỡi", "không". In đồng. */
export function readMoney(text: string): Read<Money> {
  if (saysNone(text)) return taken({ kind: 'money', text: text.trim(), amount: 0 })
  const one = theOne(text)
  if (!one.ok) return one.why === 'no-number' ? refused('no-money') : one
  const q = one.value
  if (q.value !== 0 && !isSum(q)) return refused('no-unit')
  if (!Number.isInteger(q.value)) return refused('not-whole')
  if (q.value > 1e15) return refused('too-large')
  return taken({ kind: 'money', text: text.trim(), amount: q.value })
}

/**
 * Gifts or money: "50 suất quà trị giá 25 triệu đồng", "200 suất, mỗi suất 500.000 đồng" (counted together), "30 chăn ấm"
 * (no sum). A sum is only kept where the words leave no choice.
 */
export function readSupport(text: string): Read<Money> {
  const words = text.trim()
  if (words === '') return refused('empty')
  const strict = readMoney(words)
  if (strict.ok) return strict
  if (strict.why === 'negative') return strict
  const all = quantities(words)
  const money = all.filter(isSum)
  // Without a letter it is a figure that nobody can read ("50", "1.2.3").
  if (!/\p{L}{2,}/u.test(words)) return strict
  return taken({ kind: 'money', text: words, amount: sumOf(words, all, money) })
}

function sumOf(words: string, all: readonly Quantity[], money: readonly Quantity[]): number | null {
  const bare = fold(nfc(words))
  const total = bare.search(/(^|[^\p{L}])tong/u)
  const [sum] = total < 0 ? money : money.filter((q) => q.at > total)
  if (!sum || !Number.isInteger(sum.value)) return null
  if (total >= 0) return sum.value
  if (money.length > 1) return null
  if (!/(^|[^\p{L}])(moi|tung)([^\p{L}]|$)|\/\s*(suat|phan|nguoi|ho|em|chau)|\sx\s|×/u.test(bare)) return sum.value
  const counts = all.filter((q) => q !== sum)
  const [count] = counts
  return count && counts.length === 1 ? count.value * sum.value : null
}
