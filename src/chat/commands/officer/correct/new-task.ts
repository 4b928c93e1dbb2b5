import { readDeadlines } from '../../../../calendar/deadline-words/read-deadlines.ts'
import { contextOf } from '../../../../directives/deadlines/task-deadlines.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Span } from '../../../../directives/reading.ts'
import { quotedSpan } from '../../../../tasks/correct/quoted-span.ts'
import type { NewTask } from '../../../../tasks/correct/task-changes.ts'
import type { Visit } from '../../../visit.ts'
import { typedDeadline } from './typed-deadline.ts'
import { typedUnits } from './typed-units.ts'

/** Two or three words stand anywhere. */
const FEWEST_WORDS = 4

/**
 * The task that an officer adds. Words that the document has are taken from it, with their place, section and days; all others
 * are the officer's own. Throws PlainError.
 */
export async function newTask(
  visit: Visit,
  directive: Directive,
  typed: { words: string; units: string; deadline: string | null },
): Promise<NewTask> {
  const { text, issuedOn, issuerCode } = directive
  const given = typed.words.replace(/^["“”'‘’\s]+|["“”'‘’\s.…]+$/gu, '')
  const span = given.split(/\s+/).length < FEWEST_WORDS ? null : quotedSpan(text, given)
  const words = span === null ? given : text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const deadline = typed.deadline === null ? null : typedDeadline(visit, directive, typed.deadline)
  const own = deadline === null ? [] : [{ ...deadline, span: null }]
  return {
    words,
    assignees: await typedUnits(visit, typed.units, issuerCode),
    coordinators: [],
    deadlines: typed.deadline === null && span !== null ? deadlinesIn(text, span, issuedOn) : own,
    section: span === null ? null : await sectionAt(visit, directive.id, span),
    span,
  }
}

const deadlinesIn = (text: string, span: Span, issuedOn: string | null): NewTask['deadlines'] =>
  readDeadlines(text.slice(span.start, span.end), contextOf(issuedOn)).map((found) => ({
    ...found,
    span: { start: found.span.start + span.start, end: found.span.end + span.start },
  }))

/** The smallest piece of the body that holds the words. */
async function sectionAt({ stores }: Visit, directiveId: string, { start, end }: Span): Promise<string | null> {
  const around = (await stores.directives.sections(directiveId)).filter(
    (s) => s.span.start <= start && end <= s.span.end,
  )
  return around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]?.path ?? null
}
