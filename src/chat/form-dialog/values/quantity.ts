import { wordTable } from '../../../base/word-table.ts'
import { fold, nfc } from '../../../base/vietnamese.ts'

/** A quantity found in words: "12tr5" → 12500000 with `scaled`, "50.000 đ" with `dong`. */
export interface Quantity {
  value: number
  /** a word of size stood in it: nghìn, triệu, tỷ … */
  scaled: boolean
  /** followed by đồng, đ, VND */
  dong: boolean
  /** where it begins in the NFC, lower-case text */
  at: number
  /** written with digits */
  digits: boolean
}

type Word =
  | { is: 'number'; value: number; length: number; at: number }
  | { is: 'digit'; value: number; at: number }
  | { is: 'scale'; value: number; at: number }
  | { is: 'ten' | 'hundred' | 'zero' | 'half' | 'dong'; at: number }
  | { is: 'other'; at: number; text: string }

const DIGITS: Record<string, number> = wordTable({
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
})
const SCALES: Record<string, number> = wordTable({
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
})
const OTHERS: Record<string, 'ten' | 'hundred' | 'zero' | 'half' | 'dong'> = wordTable({
  mười: 'ten',
  mươi: 'ten',
  chục: 'ten',
  trăm: 'hundred',
  linh: 'zero',
  lẻ: 'zero',
  rưỡi: 'half',
  rưởi: 'half',
  đồng: 'dong',
  đ: 'dong',
  vnd: 'dong',
  vnđ: 'dong',
})

const foldKeys = <T>(table: Record<string, T>): Record<string, T> =>
  wordTable(Object.fromEntries(Object.entries(table).map(([word, value]) => [fold(word), value])))

const MARKED = { digits: DIGITS, scales: SCALES, others: OTHERS }
const BARE = { digits: foldKeys(DIGITS), scales: foldKeys(SCALES), others: foldKeys(OTHERS) }

/** "1.250" and "1,250" are a thousand and more; "12,5" and "12.5" have a decimal. Null for "1.25.3". */
function readNumeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text)) return Number(text.replace(/[.,]/g, ''))
  const mixed = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(text)
  if (mixed) return Number(`${(mixed[1] ?? '').replace(/\./g, '')}.${mixed[2] ?? ''}`)
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** The words of a text; without a single diacritic in it, words are known by their bare letters. */
function wordsOf(text: string): Word[] {
  const lower = nfc(text).toLowerCase()
  const tables = fold(lower) === lower ? BARE : MARKED
  const numerals = /\d/.test(lower)
  return [...lower.matchAll(/\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d]/gu)].map((m): Word => {
    const [word] = m
    const at = m.index
    if (/^\d/.test(word)) {
      const value = readNumeral(word)
      return value === null ? { is: 'other', at, text: word } : { is: 'number', value, length: word.length, at }
    }
    // Beside digits a word such as "năm" is a year, "ba" somebody's father.
    const digit = numerals ? undefined : tables.digits[word]
    if (digit !== undefined) return { is: 'digit', value: digit, at }
    const scale = tables.scales[word]
    if (scale !== undefined) return { is: 'scale', value: scale, at }
    const is = tables.others[word]
    return is === undefined ? { is: 'other', at, text: word } : { is, at }
  })
}

/** All quantities of a text in their order. */
export function quantities(text: string): Quantity[] {
  const words = wordsOf(text)
  const found: Quantity[] = []
  for (let i = 0; i < words.length;) {
    const run = readRun(words, i)
    if (run === null) i++
    else {
      found.push(run.quantity)
      i = run.next
    }
  }
  return found
}

function readRun(words: readonly Word[], start: number): { quantity: Quantity; next: number } | null {
  const first = words[start]
  if (!first || first.is === 'other' || first.is === 'dong' || first.is === 'scale') return null
  let total = 0
  let below = 0
  let pending: { value: number; length: number } | null = null
  let last = 1
  let zero = false
  let scaled = false
  let i = start
  reading: for (; i < words.length; i++) {
    const word = words[i]
    switch (word?.is) {
      case 'number':
      case 'digit':
        if (pending || (last < 100 && below > 0 && word.is === 'number')) break reading
        pending = { value: word.value, length: word.is === 'number' ? word.length : 1 }
        break
      case 'ten':
        if (pending) below += pending.value * 10
        else if (below % 100 === 0) below += 10
        else break reading
        pending = null
        last = 10
        break
      case 'hundred':
        if (!pending) break reading
        below += pending.value * 100
        pending = null
        last = 100
        break
      case 'zero':
        if (last < 100 || pending) break reading
        zero = true
        break
      case 'half':
        if (last < 100 || pending) break reading
        total += last / 2
        break
      case 'scale': {
        const size = below + (pending?.value ?? 0)
        if (size === 0 && total === 0) break reading
        if (size === 0) total *= word.value
        else total += size * word.value
        below = 0
        pending = null
        last = word.value
        zero = false
        scaled = true
        break
      }
      default:
        break reading
    }
  }
  // "12tr5" and "1 tỷ 250": what trails a size counts in the places right below it.
  const value = total + below + (pending ? tailOf(pending, last, zero) : 0)
  const dong = words[i]?.is === 'dong'
  return { quantity: { value, scaled, dong, at: first.at, digits: first.is === 'number' }, next: dong ? i + 1 : i }
}

/** "12tr5" and "1 tỷ 250": what trails a size counts in the places right below it; after "linh" it stands for itself. */
function tailOf(pending: { value: number; length: number }, last: number, zero: boolean): number {
  const places = 10 ** pending.length
  return last >= 100 && !zero && places <= last ? (pending.value * last) / places : pending.value
}
