const COUNT = '(?:[IVX]+|\\d+)'
const NUMBER = '(?:số\\s+)?'
const COUNTED = new RegExp(
  `^(?<base>.*?\\p{L}.*?)\\s+${NUMBER}(?<list>${COUNT}(?:\\s*(?:,|;|và|-|–|đến)\\s*${NUMBER}${COUNT})+)` +
    '(?<tail>\\s+(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|của|thuộc)\\s.+)?$',
  'u',
)
/** "từ Trường Mầm non số 1 Cửa Lạch đến Trường Mầm non số 3 Cửa Lạch": the same name but for the number. */
const FROM_TO = new RegExp(
  `^(?<base>.*?\\p{L}.*?)\\s+${NUMBER}(?<from>${COUNT})(?<tail>\\s.*?)?\\s+đến\\s+\\k<base>\\s+${NUMBER}(?<to>${COUNT})(?:\\k<tail>)?$`,
  'u',
)
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const MOST = 60

/**
 * "Vinh Sơn I, II và III" → "Vinh Sơn I", "Vinh Sơn II", "Vinh Sơn III"; "tổ dân phố số 1 đến số 3" counts through. Null for
 * other words, and for ranges that run backwards or too far to be meant.
 */
export function counted(text: string): string[] | null {
  const words = text.replace(/^từ\s+/iu, '')
  const between = FROM_TO.exec(words)?.groups
  if (between) return named(between['base'], range(between['from'] ?? '', between['to'] ?? ''), between['tail'])
  const { base, list, tail } = COUNTED.exec(words)?.groups ?? {}
  if (list === undefined) return null
  const numbers = list.split(/\s*(?:,|;|và)\s*/u).map((part): string[] | null => {
    const [from = '', to] = part.replace(/số\s+/gu, '').split(/\s*(?:-|–|đến)\s*/u)
    return to === undefined ? [from] : range(from, to)
  })
  return named(base, numbers.includes(null) ? null : numbers.flatMap((n) => n ?? []), tail)
}

const named = (base = '', numbers: readonly string[] | null, tail = ''): string[] | null =>
  numbers && numbers.map((n) => `${base} ${n}${tail}`)

function range(from: string, to: string): string[] | null {
  const [first, last] = [valueOf(from), valueOf(to)]
  if (last < first || last - first > MOST) return null
  return Array.from({ length: last - first + 1 }, (_, i) => nameOf(first + i, from))
}

const valueOf = (count: string): number => (/\d/.test(count) ? Number(count) : ROMAN.indexOf(count) + 1)
const nameOf = (n: number, like: string): string => (/\d/.test(like) ? String(n) : (ROMAN[n - 1] ?? String(n)))
