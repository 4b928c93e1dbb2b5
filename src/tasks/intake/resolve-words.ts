import type { OfficeTime } from '../../calendar/office-time.ts'
import type { Resolution } from '../../directives/directive.ts'
import type { DirectiveStore } from '../../directives/store.ts'
import { resolveUnits } from '../../people/resolve/resolve-units.ts'
import type { Unit } from '../../people/unit.ts'
import type { TaskStore } from '../store.ts'
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
  const office = directive.issuerCode
  const resolve = (written: string): Resolution => {
    const { unitCodes, how, guesses } = resolveUnits(written, register, { at, office })
    return { written, unitCodes, how, guesses }
  }
  const open: string[] = []
  for (const written of wordsForUnits(directive, await stores.tasks.tasksOf(directiveId))) {
    const before = decided.get(written)
    const resolution = before?.how === 'officer' ? before : resolve(written)
    if (resolution !== before) await stores.directives.saveResolution(directiveId, resolution)
    if (resolution.how === 'none') open.push(written)
  }
  for (const written of actingCopies(directive)) {
    if (decided.has(written)) continue
    const resolution = resolve(written)
    if (resolution.how !== 'none') await stores.directives.saveResolution(directiveId, resolution)
  }
  return open
}
