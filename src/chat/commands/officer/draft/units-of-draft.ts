import type { Directive, Resolution } from '../../../../directives/directive.ts'
import { wordsForUnits } from '../../../../tasks/intake/written-units.ts'
import type { Visit } from '../../../visit.ts'

export interface DraftUnits {
  /** codes of the units that its words name, each once */
  named: string[]
  /** words that name nobody in the register, in the document's order */
  open: Resolution[]
}

/** Which units a draft names, and which of its words name nobody yet. */
export async function unitsOfDraft({ stores }: Visit, directive: Directive): Promise<DraftUnits> {
  const used = wordsForUnits(directive, await stores.tasks.tasksOf(directive.id))
  const all = await stores.directives.resolutions(directive.id)
  const named = new Set(all.flatMap((r) => r.unitCodes).filter((code) => code !== '*'))
  const open = used.flatMap((written) => all.filter((r) => r.written === written && r.how === 'none'))
  return { named: [...named], open }
}

/** Short names of units, the first `most` of them, and how many more. */
export function namesOf(names: readonly string[], most: number): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')}, +${more}` : names.join(', ')
}
