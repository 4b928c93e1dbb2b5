import type { Keyed } from '../../../calendar/deadline-words/word-pattern.ts'
import { allOf, keyed as keyedOf, wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import { amongUnits } from './same-unit.ts'
import { splitUnits } from './split-units.ts'
import { unitPhraseAt } from './unit-phrase.ts'

const TOGETHER = wordPattern('\\bphối hợp(?: (?:chặt chẽ|thực hiện|thường xuyên))?(?: cùng)?(?: (?:với|cùng))? ', 'g')
/** "các cơ quan, đơn vị liên quan": nobody can tell who they are. */
const VAGUE = wordPattern('\\b(?:liên quan|có chức năng|chức năng|khác)\\b')

/**
 * Whom the words of a duty name behind "phối hợp với" (phối hợp), as written and each once; groups that nobody can tell,
 * and those that have the duty themselves, are left out.
 */
export function partnersIn(words: string, assignees: readonly string[], spelling: Keyed['spelling']): string[] {
  const keyed = keyedOf(words, spelling)
  const partners: string[] = []
  for (const match of allOf(TOGETHER, keyed)) {
    const phrase = unitPhraseAt(keyed, match.index + match[0].length)
    if (phrase === null || phrase.by === 'colon') continue
    for (const name of splitUnits(keyed.text.slice(phrase.start, phrase.end), spelling)) {
      const isVague = VAGUE[spelling].test(keyedOf(name, spelling).key)
      if (!isVague && !amongUnits([name], [...assignees, ...partners])) partners.push(name)
    }
  }
  return partners
}
