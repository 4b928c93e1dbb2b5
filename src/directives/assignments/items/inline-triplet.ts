import type { Keyed } from '../../../calendar/deadline-words/word-pattern.ts'
import { keyed as keyedOf, wordPattern } from '../../../calendar/deadline-words/word-pattern.ts'
import type { Node } from '../../structure/node.ts'
import { splitUnits } from '../units/split-units.ts'

const LEAD = wordPattern(
  '[.;(,–-]\\s*(?:(?:cơ quan|đơn vị|bộ phận) )(?:chủ trì|thực hiện|đầu mối)(?: thực hiện)?\\s*:\\s*([^;.()\\n]{3,200})',
)
const WITH = wordPattern('[.;(,–-]\\s*(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?\\s*:\\s*([^;.()\\n]{3,300})')

/** The three labels within one line: "…. Cơ quan chủ trì: A; cơ quan phối hợp: B; thời gian: …". */
interface InlineTriplet {
  assignees: string[]
  coordinators: string[]
  /** offset in the node's text where the labels begin */
  at: number
}

export function inlineTripletOf(node: Node, spelling: Keyed['spelling']): InlineTriplet | null {
  const keyed = keyedOf(node.text, spelling)
  const lead = LEAD[spelling].exec(keyed.key)
  if (lead?.[1] === undefined || lead.index < 8) return null
  const partners = WITH[spelling].exec(keyed.key)
  return {
    assignees: namesIn(node.text, lead, spelling),
    coordinators: partners === null ? [] : namesIn(node.text, partners, spelling),
    at: lead.index,
  }
}

function namesIn(text: string, match: RegExpExecArray, spelling: Keyed['spelling']): string[] {
  const names = match[1] ?? ''
  const start = match.index + match[0].length - names.length
  return splitUnits(text.slice(start, start + names.length), spelling)
}
