import type { Word } from '../words.ts'
import type { UnitMention } from './spot-units.ts'

const BESIDE =
  /\b(?:ngoai(?! cong lap| nha nuoc| tinh| gio| khoa| tru)|ngoai tru|khong ke|khong tinh|chua ke|ben canh|(?:tru|xong)(?= (?:chuyen|viec|phan|vu|cai|khoan)\b))\b/
/** What ends the words of the deed that is excepted. */
const BACK: ReadonlySet<string> = new Set('ra thi con minh'.split(' '))
/** Others, or how far somebody is. */
const ELSEWHERE = /\b(?:ai|chua|da|xong|roi$|don vi nao|co quan nao|noi nao|phong nao|so nao|voi)\b/
const WHAT_ELSE =
  /\b(?:(?:lam|viec|lo|to chuc|thuc hien|trien khai|nhiem vu|phan viec|noi dung|hoat dong|chuan bi|giao)(?: (?:them|nhung|cac|cai|viec|noi dung|hoat dong|nhiem vu|con)){0,3} (?:gi|nao)|(?:con|them|phai) (?:nhung )?gi)\b/

/** Where the words of a deed stand that is known already: "ngoài treo băng rôn ra thì còn phải làm gì". Words of the question, `from` to `to` (exclusive). */
export interface Exception {
  /** of "ngoài", "trừ" */
  at: number
  from: number
  to: number
}

/** null where nothing is excepted, or a unit is ("ngoài Sở Y tế ra còn ai"). */
export function spotException(words: readonly Word[], units: readonly UnitMention[]): Exception | null {
  const plain = words.map((w) => w.plain).join(' ')
  const found = BESIDE.exec(plain)
  if (found === null) return null
  const at = wordsIn(plain.slice(0, found.index))
  const from = at + wordsIn(found[0])
  const own = units.find((u) => u.from > from)?.from ?? words.length
  const ends = words.findIndex((w, i) => i > from && (w.parted || BACK.has(w.plain) || i === own || isOver(words, i)))
  if (ends < 0 || ends - from > 14 || units.some((u) => u.from <= from + 1 && from < u.to)) return null
  const after = words.slice(ends).map((w) => w.plain)
  const asked = after.join(' ')
  return WHAT_ELSE.test(asked) && !ELSEWHERE.test(asked) ? { at, from, to: ends } : null
}

/** "xong vụ ấy rồi thì", and no "tờ rơi". */
const isOver = (words: readonly Word[], i: number): boolean =>
  words[i]?.plain === 'roi' && words[i - 1]?.plain !== 'to' && BACK.has(words[i + 1]?.plain ?? '')

const wordsIn = (text: string): number => text.split(' ').filter((w) => w !== '').length
