import { readDeadlines } from '../../../../calendar/deadline-words/read-deadlines.ts'
import type { Deadline } from '../../../../calendar/deadline.ts'
import { dueInstant } from '../../../../calendar/deadline.ts'
import type { Span } from '../../../../directives/reading.ts'
import type { Passage } from '../../../retrieve/text/passages.ts'
import type { Inquiry } from '../../inquiry.ts'
import type { PaperFile } from '../../paper-file.ts'
import { enough, ranked } from '../../text/ranked.ts'

export interface DatedPassage {
  passage: Passage
  deadline: Deadline
  due: Date | null
}

/** Deadlines that some words of the directive state, with an end or a rhythm. */
export function deadlinesIn(text: string, paper: PaperFile): Deadline[] {
  return readDeadlines(text, { year: paper.directive.year }).filter((d) => d.end !== null || d.kind === 'recurring')
}

/** Sentences this near to the best one may be meant as well: both days are told, none is guessed. */
const NEAR = 0.75
const RHYTHM = /\b(?:hang|dinh ky|moi (?:ngay|tuan|thang|quy|nam))\b/

/** The sentences that the question's matter points at, each with the one deadline that stands in it; at most two. */
export async function datedPassages(inquiry: Inquiry, paper: PaperFile, within: Span | null): Promise<DatedPassage[]> {
  const { content, plain } = inquiry.understanding
  const all = await ranked(inquiry, paper, content, () => true)
  const found: DatedPassage[] = []
  let least = 0
  for (const f of all) {
    const { passage } = f
    if (found.length === 2 || f.score < least) break
    if (!enough(f) || (within !== null && !(within.start < passage.end && passage.start < within.end))) continue
    const [deadline, another] = deadlinesIn(passage.text, paper).filter((d) => d.end !== null || RHYTHM.test(plain))
    if (!deadline || another) continue
    if (found.length === 0) least = f.score * NEAR
    found.push({ passage, deadline, due: dueInstant(deadline, inquiry.tools.officeTime) })
  }
  return found
}
