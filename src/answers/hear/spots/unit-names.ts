import type { Unit } from '../../../people/unit.ts'
import { UNIT_HEADS } from '../../lexicon/unit-heads.ts'
import type { Hearing } from '../hearing.ts'

const ADMINISTRATIVE = new Set(['tinh', 'huyen', 'thi', 'xa', 'thanh', 'pho'])
const LEVELS = new Set(['tinh', 'huyen', 'thanh', 'thi', 'xa', 'quan'])
/** What is left of a name without its place may name a kind of unit only. */
const HEADS: ReadonlySet<string> = new Set([...UNIT_HEADS.map((h) => h.spoken), 'thi'])
/** At their place; none for nothing. */
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const memo = new Map<string, readonly string[]>()
const MEMO_LIMIT = 20_000

/**
 * Every way in which a unit is called, folded and written out, single blanks, without "và": its names, the names without
 * their place, and for a People's Committee its place alone. A way can be shared by several units.
 */
export function unitNames(unit: Unit, hearing: Hearing): readonly string[] {
  const bareWords = bareIn(hearing)
  const key = `${hearing.key}|${unit.code}|${unit.name}|${unit.shortName}|${unit.area ?? ''}|${unit.aliases.join('|')}`
  const known = memo.get(key)
  if (known) return known
  const names = new Set<string>()
  const add = (words: readonly string[]): void => {
    const name = words.join(' ')
    if (name.length > 2 && !HEADS.has(name)) names.add(name)
  }
  const area = unit.area === null ? [] : bareWords(unit.area)
  const place = area.filter((w, i) => !(i < 2 && ADMINISTRATIVE.has(w)))
  for (const written of [unit.name, unit.shortName, ...unit.aliases]) {
    const words = bareWords(written)
    // "Đoàn tỉnh" is the Tỉnh đoàn, "Ủy tỉnh" nobody.
    if (words[1] === 'doan' && LEVELS.has(words[0] ?? '')) add(['doan', words[0] ?? '', ...words.slice(2)])
    // "TT" is a Trung tâm, and of a township (thị trấn) its Thị trấn.
    if (area[0] === 'thi' && area[1] === 'tran') add(bareWords(written.replace(/(^|\s)TT(?=\s)/gu, '$1thị trấn')))
    add(words)
    // "Vinh Sơn II" is typed "vinh son 2" on a phone.
    const figure = ROMAN.indexOf(words.at(-1) ?? '')
    if (figure > 0) add([...words.slice(0, -1), String(figure)])
    // What is left of "Báo Hòa Giang" without its place is no name.
    for (const rest of [withoutTail(words, area), withoutTail(words, place)]) if (rest.length > 1) add(rest)
    if (place.length > 0 && endsWith(words, area)) add([...words.slice(0, -area.length), ...place])
  }
  const proper = properTail(unit.name, hearing)
  if (proper.length > 1 && !` ${place.join(' ')} `.includes(` ${proper.join(' ')} `)) add(proper)
  if (unit.kind.startsWith('ubnd') && area.length > 0) {
    add(area)
    if (place.length > 1) add(place)
  }
  const list = [...names]
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(key, list)
  return list
}

/** "Bệnh viện Đa khoa Hàm Rồng" → "ham rong": the capitals at its end, behind a kind that has small letters. */
function properTail(name: string, hearing: Hearing): string[] {
  const words = name.split(/\s+/)
  const small = words.findLastIndex((w) => !/^\p{Lu}/u.test(w))
  const tail = words.slice(small + 1)
  // A name of a place that stands behind its kind ("tỉnh Hòa Giang") is the place.
  const isPlace = ADMINISTRATIVE.has(hearing.name(words[small] ?? '').join(' '))
  return small < 1 || isPlace || !tail.every((w) => /^\p{L}+$/u.test(w)) ? [] : hearing.name(tail.join(' '))
}

/** The unit's own name without its place: "Trung tâm Y tế huyện Thọ Xuân" → "trung tam y te". */
export function kindName(unit: Unit, hearing: Hearing): string {
  const bareWords = bareIn(hearing)
  const area = unit.area === null ? [] : bareWords(unit.area)
  const place = area.filter((w, i) => !(i < 2 && ADMINISTRATIVE.has(w)))
  return withoutTail(withoutTail(bareWords(unit.name), area), place).join(' ')
}

const bareIn =
  (hearing: Hearing) =>
  (text: string): string[] =>
    hearing.name(text).filter((w) => w !== 'va')

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length > 0 && words.length > tail.length && tail.every((w, i) => words[words.length - tail.length + i] === w)

function withoutTail(words: readonly string[], tail: readonly string[]): string[] {
  if (!endsWith(words, tail)) return [...words]
  const rest = words.slice(0, -tail.length)
  while (rest.length > 2 && ADMINISTRATIVE.has(rest.at(-1) ?? '') && rest.at(-2) !== 'dan') rest.pop()
  return rest.length === 0 || (rest.length === 1 && rest[0] === 'uy') ? [...words] : rest
}
