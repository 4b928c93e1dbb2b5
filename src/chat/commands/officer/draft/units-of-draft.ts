import type { Directive, Resolution } from '../../../../directives/directive.ts'
import { wordsForUnits } from '../../../../tasks/intake/written-units.ts'
import type { Visit } from '../../../visit.ts'

export interface DraftUnits {
  /** words that name nobody in the register, or of whose list a part names nobody; in the document's order */
  open: Resolution[]
}

/** Which words of a draft don't tell yet whom they mean. */
export async function unitsOfDraft({ stores }: Visit, directive: Directive): Promise<DraftUnits> {
  const used = wordsForUnits(directive, await stores.tasks.tasksOf(directive.id))
  const all = await stores.directives.resolutions(directive.id)
  return { open: used.flatMap((written) => all.filter((r) => r.written === written && r.how === 'none')) }
}

/** Short names of units, the first `most` of them, and how many more. */
export function namesOf(names: readonly string[], most: number): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')}, +${more}` : names.join(', ')
}
