import { fold, nfc } from '../../base/vietnamese.ts'
import { ABBREVIATIONS, CAPITALS, TWINS } from './abbreviations.ts'

const ROMAN: Readonly<Record<string, string>> = {
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
}

/** "H. Hoằng Hóa", "X. Tân Trào": single letters only before a dot and a name, for elsewhere they are numerals or names. */
const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])H\.\s*(?=\p{Lu})/gu, 'huyện '],
  [/(?<![\p{L}\p{N}])X\.\s*(?=\p{Lu})/gu, 'xã '],
]

/**
 * The form in which names of units are compared: folded words, abbreviations spelt out, "và" left out, Roman numerals as
 * digits. "Phòng LĐ-TB&XH" and "Phòng Lao động - Thương binh và Xã hội" are the same.
 */
export function canonical(text: string): string {
  const spelt = DOTTED.reduce((t, [letter, word]) => t.replace(letter, word), nfc(text)).replace(/['’ʼ]/g, '')
  const words = (spelt.match(/[\p{L}\p{N}]+/gu) ?? []).map((raw) => {
    const folded = fold(raw)
    return ROMAN[raw] ?? CAPITALS[raw] ?? (Object.hasOwn(ABBREVIATIONS, folded) ? ABBREVIATIONS[folded] : folded)
  })
  return TWINS.reduce((t, [phrase, twin]) => t.replace(phrase, twin), words.join(' ')).trim()
}

/**
 * Lower case with each syllable's marks in one order, so that "hoá" and "hóa" are the same and "Tân Thanh" and "Tân Thành"
 * are not: it tells apart what folding has made equal.
 */
export const accented = (text: string): string =>
  (
    nfc(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .map((word) => {
      const parts = word.normalize('NFD')
      return parts.replace(/[\u0300-\u036f]/g, '') + (parts.match(/[\u0300-\u036f]/g) ?? []).sort().join('')
    })
    .join(' ')

/** Words of levels, folded. A level stands before a place's own name: "huyện Hoằng Hóa". */
export const LEVELS = ['tinh', 'thanh pho', 'huyen', 'thi xa', 'quan', 'xa', 'phuong', 'thi tran', 'dac khu'] as const
export type Level = (typeof LEVELS)[number]

export interface Area {
  level: Level | null
  /** the place's own name, folded */
  bare: string
}

/** "huyện Hoằng Hóa" → huyen + "hoang hoa". */
export function areaOf(text: string | null): Area | null {
  if (text === null) return null
  const folded = canonical(text)
  const level = LEVELS.find((l) => folded.startsWith(`${l} `)) ?? null
  return folded === '' ? null : { level, bare: level === null ? folded : folded.slice(level.length + 1) }
}
