import { NUMERALS } from '../../calendar/spoken-period/day-rules.ts'

/** Words by which something said before is pointed at, folded. */
export type Pointing =
  /** "cái thứ hai", "việc đầu tiên", "văn bản cuối cùng"; from 1, -1 is the last one */
  | { what: 'nth'; n: number; from: number; to: number }
  /** "văn bản kia", "cái trước": not the one that was spoken of last */
  | { what: 'other'; from: number; to: number }
  /** "cái này", "việc đó", "mục ấy" */
  | { what: 'this'; from: number; to: number }

const THING = '(?:cai|viec|van ban|cong van|ke hoach|dong|nhiem vu|bao cao|dau viec|y|muc|phan)'
const NTH = new RegExp(
  `(?<![a-z\\d])(?:${THING} thu (nhat|hai|ba|tu|nam|sau|bay|tam|[1-9])(?! (?:tuan|nay|toi|sau)(?![a-z]))|(?:${THING} )?(?:(thu nhat|dau tien|tren cung)|(cuoi cung|sau cung|duoi cung))|(?:cai|viec|dong) (?:so )?([1-9]))(?![a-z\\d])`,
)
const OTHER = new RegExp(`(?<![a-z\\d])${THING} (?:kia|truoc do|con lai|truoc|khac kia)(?![a-z\\d])`)
const THIS = new RegExp(`(?<![a-z\\d])(?:${THING}|no) ?(?:nay|do|ay|tren|vua roi|vua nay|nay thi sao)(?![a-z\\d])`)

/** How a question, folded and with single blanks, points back; null when it does not. */
export function pointingOf(plain: string): Pointing | null {
  const nth = NTH.exec(plain)
  if (nth) {
    const [all, ordinal, first, last, number] = nth
    const n = last !== undefined ? -1 : first !== undefined ? 1 : numberOf(ordinal ?? number ?? '')
    return { what: 'nth', n, from: nth.index, to: nth.index + all.length }
  }
  for (const [what, pattern] of [
    ['other', OTHER],
    ['this', THIS],
  ] as const) {
    const found = pattern.exec(plain)
    if (found) return { what, from: found.index, to: found.index + found[0].length }
  }
  return null
}

const numberOf = (said: string): number => (said === 'nhat' ? 1 : (NUMERALS[said] ?? Number(said)))
