import { CELL } from '../repair/tables/duty-header.ts'
import type { Mark } from './node.ts'

const MARKERS: [Mark, RegExp][] = [
  ['article', /^(?:điều|dieu)\s+(\d{1,3})\s*[.:]\s*/iu],
  ['part', /^(?:phần|phan)\s+((?:thứ\s+)?[\p{L}\d]{1,5})\s*[.:]?\s*/iu],
  ['chapter', /^(?:chương|chuong)\s+([IVXL\d]{1,5})\s*[.:]?\s*/iu],
  ['roman', /^(?:mục\s+)?([IVX]{1,5})\s*[.)/]\s*(?=\p{L}|$|“|")/u],
  ['dotted', /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]?\s*(?=[\p{L}“"(])/u],
  ['number', /^(\d{1,2})\s*[.)/]\s*(?=[\p{L}“"(\d])/u],
  // Party papers number "1- …".
  ['number', /^(\d{1,2})\s*[-–]\s+(?=\p{Lu})/u],
  ['roman', /^([IVX]{1,5})\s*[-–]\s+(?=\p{Lu})/u],
  ['bracket', /^\((\d{1,2})\)\s*/u],
  ['letter', /^(\p{Ll})\s*[).]\s*(?=[\p{L}“"(])/u],
  ['dash', /^[-–—•·●○▪*]\s*/u],
  ['plus', /^\+\s*/u],
]
const LEVELS: Record<Mark, number> = {
  part: 0,
  chapter: 1,
  roman: 2,
  article: 3,
  number: 4,
  dotted: 5,
  bracket: 6,
  letter: 7,
  dash: 8,
  plus: 9,
  row: 10,
  none: 11,
}

export const levelOf = (mark: Mark): number => LEVELS[mark]

interface Marked {
  mark: Mark
  label: string
  /** length of the marker with its blanks */
  length: number
}

export function markOf(text: string): Marked {
  if (text.includes(CELL)) return { mark: 'row', label: '', length: 0 }
  for (const [mark, pattern] of MARKERS) {
    const match = pattern.exec(text)
    if (match === null) continue
    if (mark === 'part' && text.length > 200) continue
    return { mark, label: match[1] ?? '', length: match[0].length }
  }
  return { mark: 'none', label: '', length: 0 }
}
