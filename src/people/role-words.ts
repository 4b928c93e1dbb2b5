import { plain } from '../base/vietnamese.ts'
import type { Role } from './person.ts'

/** How people name a role, folded; the longest that occurs decides ("phó giám đốc" is still of the head's office). */
const WORDS: readonly (readonly [string, Role])[] = [
  ['can bo phu trach', 'officer'],
  ['chuyen vien phu trach', 'officer'],
  ['quan tri', 'officer'],
  ['officer', 'officer'],
  ['lanh dao', 'leader'],
  ['leader', 'leader'],
  ['dau moi', 'contact'],
  ['can bo', 'contact'],
  ['chuyen vien', 'contact'],
  ['van thu', 'contact'],
  ['nhan vien', 'contact'],
  ['contact', 'contact'],
  ['thu truong', 'head'],
  ['giam doc', 'head'],
  ['chu tich', 'head'],
  ['truong phong', 'head'],
  ['hieu truong', 'head'],
  ['truong tram', 'head'],
  ['bi thu', 'head'],
  ['truong', 'head'],
  ['head', 'head'],
]

/** The role that some words name, and the words without it; null when they name none. */
export function roleIn(text: string): { role: Role; phrase: string; rest: string } | null {
  const words = ` ${plain(text)} `
  const found = WORDS.filter(([w]) => words.includes(` ${w} `)).sort((a, b) => b[0].length - a[0].length)[0]
  if (!found) return null
  return { role: found[1], phrase: found[0], rest: words.replace(` ${found[0]} `, ' ').trim() }
}
