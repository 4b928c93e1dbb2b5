import { CANONICAL_QUESTIONS } from '../../answers/lexicon/canonical-questions.ts'
import type { Intent } from '../../answers/lexicon/intents.ts'
import type { Subject } from '../../answers/follow/subject.ts'
import type { Unit } from '../../people/unit.ts'

/** Name of the command that answers a tapped choice: "hoi:<ref>:<intent>[:<unit code>]". */
export const QUESTION_CHOICE = 'hoi'

/** A tapped choice as a question in words, with the directive that it is about; null when the button is stale. */
export function choiceQuestion(
  args: readonly string[],
  found: { directiveId: string | null; unit: Unit | null },
): { question: string; subject: Subject } | null {
  const [, intent = '', code] = args
  const plain = Object.hasOwn(CANONICAL_QUESTIONS, intent) ? CANONICAL_QUESTIONS[intent as Intent] : undefined
  if (plain === undefined || found.directiveId === null || (code !== undefined && found.unit === null)) return null
  const question = found.unit === null ? plain : `${found.unit.name} ${plain}`
  return { question, subject: { directiveId: found.directiveId } }
}
