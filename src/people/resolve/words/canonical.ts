import { wordTable } from '../../../base/word-table.ts'
import { fold, nfc } from '../../../base/vietnamese.ts'
import { ABBREVIATIONS, CAPITALS, TWINS } from './abbreviations.ts'

const ROMAN: Readonly<Record<string, string>> = wordTable({
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
})

const SPELT = new Map(Object.entries(ABBREVIATIONS))

/** "H. Hoằng Hóa", "X. Tân Trào": single letters only before a dot and a name, for elsewhere they are numerals or names. */
const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])H\.\s*(?=\p{Lu})/gu, 'huyện '],
  [/(?<![\p{L}\p{N}])X\.\s*(?=\p{Lu})/gu, 'xã '],
  // "P." is phòng elsewhere.
  [/(?<=(?:UBND|HĐND|TYT|[Tt]rạm [Yy] tế|[Cc]ông an|CA)\s)P\.\s*(?=\p{Lu})/gu, 'phường '],
]

/**
 * The form in which names of units are compared: folded words, abbreviations spelt out, "và" left out, Roman numerals as
 * digits. "Phòng LĐ-TB&XH" and "Phòng Lao động - Thương binh và Xã hội" are the same.
 */
export function canonical(text: string): string {
  const whole = nfc(text).replace(/['’ʼ]/g, '')
  const spelt = whole.includes('.') ? DOTTED.reduce((t, [letter, word]) => t.replace(letter, word), whole) : whole
  const folded = fold(spelt)
  const words: string[] = []
  for (const { 0: raw, index } of spelt.matchAll(/[\p{L}\p{N}]+/gu)) {
    const letters = folded.slice(index, index + raw.length)
    words.push(ROMAN[raw] ?? CAPITALS[raw] ?? SPELT.get(letters) ?? letters)
  }
  return TWINS.reduce((t, [phrase, twin]) => t.replace(phrase, twin), words.join(' ')).trim()
}

/**
 * Lower case with each syllable's marks in one order, so that "hoá" and "hóa" are the same and "Tân Thanh" and "Tân Thành"
 * are not: it tells apart what folding has made equal.
 */
export const accented = (text: string): string =>
  (
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
    .map((word) => {
      const marks = word.match(/[\u0300-\u036f]/g)
      return marks ? word.replace(/[\u0300-\u036f]/g, '') + marks.sort().join('') : word
    })
    .join(' ')

const MARKED = /[\u0300-\u036fđ]/u
/** Names from languages of the Highlands, which offices write with and without their marks. */
const LOOSE = new Set(['dak', 'dac', 'lak', 'krong', 'buon'])

const wordsOf = (text: string): string[] => accented(text).split(' ')
const isUnmarked = (text: string): boolean => !MARKED.test(text.normalize('NFD').toLowerCase())
/** "GDĐT" and "GDDT" are the same: an abbreviation is no syllable. */
const isSyllable = (letters: string): boolean => /[aeiouy]/.test(letters)
const fits = (said: string, name: string): boolean => said === name || LOOSE.has(fold(name)) || !isSyllable(fold(name))

/**
 * Whether the marks of the words agree with those of a name: in every word that stands once in both, and from the end as far
 * as the letters agree. "Tân Thành" is not "Tân Thanh". Words without any marks agree with all.
 */
export function marksAgree(said: string, name: string): boolean {
  if (said === name || isUnmarked(said)) return true
  const [ours, theirs] = [wordsOf(said).reverse(), wordsOf(name).reverse()]
  const [ourLetters, theirLetters] = [ours.map(fold), theirs.map(fold)]
  const differing = ourLetters.findIndex((w, i) => w !== theirLetters[i])
  const end = differing === -1 ? ours.length : differing
  return ours.every((word, i) => {
    const letters = ourLetters[i] ?? ''
    if (i < end) return fits(word, theirs[i] ?? '')
    const isOnce = [ourLetters, theirLetters].every((all) => all.indexOf(letters) === all.lastIndexOf(letters))
    const at = theirLetters.indexOf(letters)
    return !isOnce || at === -1 || fits(word, theirs[at] ?? '')
  })
}

/** The same for a name that stands somewhere in the words. */
export function marksAgreeWithin(said: string, name: string): boolean {
  const [ours, theirs] = [wordsOf(said), wordsOf(name)]
  const places = ours.flatMap((_, i) => (theirs.every((w, k) => fold(ours[i + k] ?? '') === fold(w)) ? [i] : []))
  return (
    isUnmarked(said) || places.length === 0 || places.some((i) => theirs.every((w, k) => fits(ours[i + k] ?? '', w)))
  )
}

/** Words of levels, folded. A level stands before a place's own name: "huyện Hoằng Hóa". */
export const LEVELS = ['tinh', 'thanh pho', 'huyen', 'thi xa', 'quan', 'xa', 'phuong', 'thi tran', 'dac khu'] as const
export type Level = (typeof LEVELS)[number]

export interface Area {
  level: Level | null
  /** the place's own name, folded */
  bare: string
  /** as it was written */
  raw: string
}

/** "huyện Hoằng Hóa" → huyen + "hoang hoa". */
export function areaOf(raw: string | null): Area | null {
  if (raw === null) return null
  const folded = canonical(raw)
  const level = LEVELS.find((l) => folded.startsWith(`${l} `)) ?? null
  return folded === '' ? null : { level, bare: level === null ? folded : folded.slice(level.length + 1), raw }
}

/** Whether words for a place mean that place. */
export const isPlace = (area: Area | undefined, said: Area): boolean =>
  area?.bare === said.bare && (said.level === null || area.level === said.level) && marksAgree(said.raw, area.raw)

/** A place's own name as written: "xã Tân Thanh" → "Tân Thanh". */
export const ownName = ({ raw, level }: Area): string =>
  level === null ? raw : nfc(raw).trim().split(/\s+/).slice(level.split(' ').length).join(' ')
