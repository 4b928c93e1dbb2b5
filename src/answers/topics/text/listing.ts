import { clipped } from '../../retrieve/text/excerpt.ts'
import type { Found } from '../../retrieve/text/search.ts'
import type { Understanding } from '../../understand.ts'
import type { Outcome } from '../inquiry.ts'
import { quoted } from '../outcomes.ts'
import type { PaperFile } from '../paper-file.ts'

const LISTS = /\b(?:liet ke|ke(?: ra| ten)?|diem|neu|doc|cho biet)(?: \S+){0,4}? (?:cac|nhung|may)\b/
/** "bằng những cách nào", "qua hình thức gì" */
const BY_WHAT =
  /\b(?:bang|qua|theo|dung|thong qua|lam)(?: (?:nhung|cac|may))? (?:cach(?: thuc)?|hinh thuc|bien phap|con duong|kenh|phuong thuc|phuong phap) (?:nao|gi)\b/
const MEANS = /thông qua|bằng (?:các |những |nhiều )?(?:hình thức|cách|biện pháp)/iu
const TELLS_MEANS = 1.3
/** What the things of a list are called: in the text they may have no such name. */
const LISTED = /\b(?:cac|nhung|may) (hinh thuc|loai hinh|cach thuc|cach|kieu|dang|bien phap|noi dung|hoat dong|viec)\b/
/** Of sentences that hold the matter the one that enumerates is meant. */
const ENUMERATES = 1.7
const MANY = 3

/** "kể giúp các hình thức …" */
export const asksForList = (plain: string): boolean => LISTS.test(plain) || BY_WHAT.test(plain)

export const enumeratingFirst = (order: readonly Found[]): Found[] => {
  const weight = ({ score, passage: { text } }: Found): number =>
    score * (text.split(/,|;|\shoặc\s/u).length > MANY ? ENUMERATES : 1) * (MEANS.test(text) ? TELLS_MEANS : 1)
  return order.toSorted((a, b) => weight(b) - weight(a))
}

/** The matter of a question for a list, without what the listed things are called; all of it where nothing else is left. */
export function withoutListed({ plain, content }: Understanding): readonly string[] {
  const found = LISTS.test(plain) ? LISTED.exec(plain) : null
  if (found === null) return content
  const from = plain.slice(0, found.index).split(' ').length
  const to = from + (found[1] ?? '').split(' ').length
  const rest = content.map((w, i) => (from <= i && i < to ? '' : w))
  return rest.filter((w) => w !== '').length > 1 ? rest : content
}

/** "chuẩn hóa những hồ sơ, quy trình gì", "gồm những gì" */
const ASKS_ALL = /\b(?:nhung|cac|may|gom)\b(?: (?!nao\b)\S+){0,6}? gi\b|\b(?:nhung|cac)(?: \S+){1,5}? nao\b/
/** What "như:" lists ends with its sentence. */
const ANNOUNCES = /(?<!như|ví dụ|nhất là):\s+\p{Ll}/u
const LONGEST_FIRST = 300
const LONGEST_NEXT = 130
const MOST_NEXT = 3

/** "… các nhiệm vụ: chuẩn hóa hồ sơ; quản lý ca": where all is asked for, what stands behind the semicolons belongs to it. */
export async function enumerated(plain: string, paper: PaperFile, found: Found): Promise<Outcome | null> {
  const { passage: p, coverage } = found
  if (!ASKS_ALL.test(plain) || !ANNOUNCES.test(p.text) || !p.text.endsWith(';') || p.text.length > LONGEST_FIRST)
    return null
  const { passages } = await paper.index()
  const after = passages.slice(passages.findIndex((o) => o.start === p.start) + 1)
  const end = after.findIndex((o, i) => {
    const before = after[i - 1] ?? p
    return o.paragraph !== p.paragraph || !before.text.endsWith(';') || !/^\p{Ll}/u.test(o.text)
  })
  const next = after.slice(0, end < 0 ? MOST_NEXT : Math.min(end, MOST_NEXT))
  if (next.length === 0) return null
  const shown = [clipped(p.text, LONGEST_FIRST), ...next.map((o) => clipped(o.text, LONGEST_NEXT))].join('; ')
  return quoted(paper, { text: p.text, section: p.section, limit: LONGEST_FIRST, sure: Math.min(1, coverage), shown })
}
