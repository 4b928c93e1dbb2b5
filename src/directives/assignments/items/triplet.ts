import type { Keyed } from '../../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import type { Node } from '../../structure/node.ts'
import { furtherUnits, subjectOf } from '../units/subject.ts'
import { splitUnits } from '../units/split-units.ts'

const WHO = '(?:cơ quan|đơn vị|bộ phận)'
const LEAD = wordPattern(
  `^${WHO}(?: chịu trách nhiệm)?(?: chủ trì| thực hiện| đầu mối| phụ trách)(?: thực hiện| tham mưu)?\\s*:\\s*|^phân công(?: thực hiện)?\\s*:\\s*|^chủ trì\\s*:\\s*`,
)
const WITH = wordPattern(`^(?:${WHO} )?phối hợp(?: thực hiện)?\\s*:\\s*`)
const WHAT = wordPattern('^(?:nội dung(?: thực hiện| công việc)?|nhiệm vụ|công việc)\\s*:\\s*')
const WHEN = wordPattern('^(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành| trình)*\\s*:\\s*')

/** Cơ quan chủ trì – cơ quan phối hợp – thời gian: a duty laid out in labelled lines. */
interface Triplet {
  assignees: string[]
  coordinators: string[]
  /** the labelled words of the duty, or null where the heading is the duty */
  what: Node | null
  whatLabel: number
  when: Node | null
}

export function tripletOf(node: Node, spelling: Keyed['spelling']): Triplet | null {
  let found: Triplet | null = null
  for (const child of node.children) {
    const keyed = keyedOf(child.text, spelling)
    const labelled = (pattern: typeof LEAD): string | null => {
      const match = pattern[spelling].exec(keyed.key)
      return match === null ? null : child.text.slice(match[0].length)
    }
    found ??= { assignees: [], coordinators: [], what: null, whatLabel: 0, when: null }
    const lead = labelled(LEAD)
    const partners = labelled(WITH)
    if (lead !== null) found.assignees.push(...leadUnits(lead, spelling))
    else if (partners !== null) found.coordinators.push(...splitUnits(partners, spelling))
    else if (labelled(WHAT) !== null) {
      found.what = child
      found.whatLabel = WHAT[spelling].exec(keyed.key)?.[0].length ?? 0
    } else if (labelled(WHEN) !== null) found.when = child
  }
  return found !== null && found.assignees.length > 0 ? found : null
}

const WITHIN =
  /,?\s*(?:trong phạm vi|theo) (?:quyền hạn, )?chức năng(?:, nhiệm vụ)?(?:, quyền hạn)?(?: được giao| của mình)?/giu

/** "Sở A chủ trì …; Sở B và các sở …" as well as a plain list of names. */
function leadUnits(text: string, spelling: Keyed['spelling']): string[] {
  const names = text.replace(WITHIN, '')
  const subject = subjectOf(names, spelling)
  if (subject === null || subject.heading) return splitUnits(names, spelling)
  return [...subject.units, ...furtherUnits(names, spelling, subject.duty)]
}
