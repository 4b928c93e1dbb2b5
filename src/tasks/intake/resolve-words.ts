import type { OfficeTime } from '../../calendar/office-time.ts'
import type { Resolution } from '../../directives/directive.ts'
import type { DirectiveStore } from '../../directives/store.ts'
import { isRemainder } from '../../people/resolve/words/written.ts'
import type { Unit } from '../../people/unit.ts'
import type { TaskStore } from '../store.ts'
import { wordsOfDirective } from './words-of-directive.ts'
import { actingCopies, wordsForUnits } from './written-units.ts'

export interface ResolveFacts {
  directiveId: string
  register: readonly Unit[]
  now: Date
  officeTime: OfficeTime
}

/**
 * Matches every words for units of a draft with the register, and keeps the outcome. What an officer has decided stays, what
 * no task and no address names any more is left as it was. Returns the words that name nobody.
 */
export async function resolveWords(
  stores: { directives: DirectiveStore; tasks: TaskStore },
  { directiveId, register, now, officeTime }: ResolveFacts,
): Promise<string[]> {
  const directive = await stores.directives.byId(directiveId)
  if (!directive) return []
  const decided = new Map((await stores.directives.resolutions(directiveId)).map((r) => [r.written, r]))
  const at = officeTime.dayOf(now)
  const known = new Map<string, Resolution>()
  const resolve = (written: string): Resolution => {
    const before = decided.get(written)
    if (before?.how === 'officer') return before
    const resolutions = [...known.values()]
    const { unitCodes, how, guesses } = wordsOfDirective(directive, { register, at, resolutions })(written)
    return { written, unitCodes, how, guesses }
  }
  const used = wordsForUnits(directive, await stores.tasks.tasksOf(directiveId))
  // "Các … còn lại" are those that no other words name.
  for (const written of [...used.filter((w) => !isRemainder(w)), ...used.filter(isRemainder)]) {
    const resolution = resolve(written)
    known.set(written, resolution)
    if (resolution !== decided.get(written)) await stores.directives.saveResolution(directiveId, resolution)
  }
  for (const written of actingCopies(directive)) {
    if (decided.has(written) || known.has(written)) continue
    const resolution = resolve(written)
    if (resolution.how !== 'none') await stores.directives.saveResolution(directiveId, resolution)
  }
  return used.filter((written) => known.get(written)?.how === 'none')
}
