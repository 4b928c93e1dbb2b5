import { wordTable } from '../../../base/word-table.ts'
import type { Hearing } from '../../hear/hearing.ts'
import { asksNoNumber } from '../../lexicon/several.ts'

/** What kind of figure a question wants a passage to hold. */
export type Figure =
  | { what: 'count'; noun: readonly string[] }
  | { what: 'percent' }
  | { what: 'year'; percent: string }
  | { what: 'ordinal' }
  | { what: 'any' }

/** Those who come are counted under several names. */
const LIKE: Readonly<Record<string, readonly string[]>> = wordTable({
  nguoi: ['bieu', 'khach', 'vien'],
  khach: ['bieu', 'nguoi'],
  ai: ['bieu', 'nguoi'],
  noi: ['don', 'huyen', 'xa'],
})

export const ORDINAL = /lần\s+thứ\s+(\d+|[IVXL]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}])/gu

const NOT_COUNTED =
  /^(?:la|vay|nua|den|thi|the|a|nhi|hay|o|cua|thuoc|tu|khoang|du|kien|tat|ca|trong|tham|du|duoc|phai|co|moi|ve|nhu)$/

const NUMBER_OF = /\b(?:so|so luong|tong so)(?: luong)? ([a-z]+)(?: ([a-z]+))?(?: \S+){0,4}? (?:bao nhieu|may)\b/

/** "số lượng khách mời" */
const BARE_NUMBER_OF = /\b(?:so luong|tong so) ([a-z]+)(?: ([a-z]+))?/

const YEAR_WANTED = /\bnam (?:nao|may|bao nhieu)\b|\b(?:khi nao|bao gio|chung nao|luc nao|thoi diem nao)\b/

/** "bao nhiêu đại biểu" wants a count of đại biểu, "lần thứ mấy" an ordinal; null when no figure is wanted. */
export function figureWanted(plain: string, saysCount: boolean): Figure | null {
  if (
    /\blan(?: (?!nua|nao)\S+){0,5}? (?:thu )?(?:may|bao nhieu)\b|\b(?:ky niem|nam) (?:nam |lan )?thu (?:may|bao nhieu)\b/.test(
      plain,
    )
  )
    return { what: 'ordinal' }
  // "mốc 60% là năm nào"
  const percent = /\b(\d+) phan tram\b/.exec(plain)?.[1]
  if (percent !== undefined && YEAR_WANTED.test(plain)) return { what: 'year', percent }
  if (/\b(?:bao nhieu|may)\s+phan tram\b|\b(?:ty|ti) le\b|\bphan tram\b/.test(plain)) return { what: 'percent' }
  if (asksNoNumber(plain)) return null
  const match = /\b(?:bao nhieu|may)\s+([a-z]+)(?:\s([a-z]+))?/.exec(plain)
  const after = [match?.[1] ?? '', match?.[2] ?? '']
  // "số đại biểu khoảng bao nhiêu, thuộc cơ quan nào"
  const before =
    NOT_COUNTED.test(after[0] ?? '') || match === null
      ? (NUMBER_OF.exec(plain) ?? (match === null ? BARE_NUMBER_OF.exec(plain) : null))?.slice(1)
      : undefined
  const noun = (before ?? after).filter((w) => w !== '' && !NOT_COUNTED.test(w))
  if (noun.length > 0) return { what: 'count', noun }
  return saysCount ? { what: 'any' } : null
}

/** Days, years and the numbers of papers count nothing. */
const NO_FIGURE =
  /\d{1,5}(?:\/\d{4})?\/[\p{Lu}][\p{L}\d&-]*|(?:ngày\s+)?(?:\d{1,2}\s*[-–]\s*)?\d{1,2}\s*\/\s*\d{1,2}(?:\s*\/\s*\d{4})?|(?:ngày|tháng|năm|giai đoạn|lần thứ)\s+\d+(?:\s*[-–]\s*\d+)?|(?:19|20)\d\d/giu

/** Whether a passage holds such a figure: a count has to stand beside what is counted. */
export function holdsFigure(text: string, figure: Figure, hearing: Pick<Hearing, 'document'>): boolean {
  switch (figure.what) {
    case 'ordinal':
      return text.search(ORDINAL) >= 0
    case 'percent':
      return /\d\s*%/.test(text)
    case 'year':
      return new RegExp(`(?<!\\d)${figure.percent}\\s*%`).test(text) && /(?:19|20)\d\d/.test(text)
    case 'any':
      return /\d/.test(text.replace(NO_FIGURE, ' '))
    case 'count': {
      const words = hearing.document(text.replace(NO_FIGURE, ' ; '))
      return words.some((w, i) => {
        if (!/^\d+$/.test(w)) return false
        const near = words.slice(Math.max(0, i - 4), i + 5)
        return figure.noun.some((c) => near.includes(c) || LIKE[c]?.some((l) => near.includes(l)))
      })
    }
  }
}

const DATE = /(?:ngày\s+)?\d{1,2}\s*(?:\/|tháng\s+)\s*\d{1,2}/giu
const REACH = 5

/** Whether a date stands right beside the words that are asked for: "Ngày … Việt Nam (25/3)". */
export function datesBeside(text: string, wanted: readonly string[], hearing: Pick<Hearing, 'document'>): boolean {
  const matches = [...text.matchAll(DATE)]
  return matches.some((m) => {
    const before = hearing.document(text.slice(0, m.index)).slice(-REACH)
    const after = hearing.document(text.slice(m.index + m[0].length)).slice(0, REACH + 4)
    const hits = (words: readonly string[]): number => new Set(wanted.filter((w) => words.includes(w))).size
    return Math.max(hits(before), hits(after)) >= Math.min(2, wanted.length)
  })
}
