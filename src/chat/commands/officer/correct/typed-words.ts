import type { Directive } from '../../../../directives/directive.ts'
import { correctDraft } from '../../../../tasks/correct/correct-draft.ts'
import { quotedSpan } from '../../../../tasks/correct/quoted-span.ts'
import { resolveWords } from '../../../../tasks/intake/resolve-words.ts'
import type { Visit } from '../../../visit.ts'
import { correctorOf } from './apply-correction.ts'

/**
 * An officer typed "bv" and has told since which hospital is meant: a task then names it. Words that the document has stay as
 * they are written.
 */
export async function nameTypedWords(
  visit: Visit,
  directive: Directive,
  number: number,
  written: string,
): Promise<void> {
  const { stores, tools, now } = visit
  if (quotedSpan(directive.text, written) !== null) return
  const register = await stores.people.units()
  const meant = (await stores.directives.resolutions(directive.id)).find((r) => r.written === written)?.unitCodes ?? []
  const task = (await stores.tasks.tasksOf(directive.id)).find((t) => t.position === number)
  if (!task || meant.length === 0) return
  const names = meant.map((code) => register.find((u) => u.code === code)?.name ?? code)
  const named = (all: readonly string[]): string[] => [...new Set(all.flatMap((w) => (w === written ? names : [w])))]
  const values = { assignees: named(task.assignees), coordinators: named(task.coordinators) }
  await correctDraft(stores, directive, { kind: 'task', task: number, values }, correctorOf(visit))
  await resolveWords(stores, { directiveId: directive.id, register, now, officeTime: tools.officeTime })
}
