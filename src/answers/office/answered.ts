import type { Answer } from '../fact.ts'
import type { DeskFact } from '../facts/desk-fact.ts'
import type { OfficeFact } from '../facts/office-fact.ts'
import type { Source } from '../facts/source-and-term.ts'

/** One directive in the whole answer is what follow-up questions are about. */
export function answered(fact: DeskFact | OfficeFact, sources: readonly Source[] = []): Answer {
  const [only, ...more] = new Set('items' in fact ? fact.items.map((i) => i.paper.id) : [])
  const subject = more.length === 0 ? (only ?? null) : null
  return { status: 'answered', facts: [fact], sources: [...sources], choices: [], subject }
}
