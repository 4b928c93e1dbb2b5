import type { Directive } from '../../../../directives/directive.ts'
import { wordsOfDirective } from '../../../../tasks/intake/words-of-directive.ts'
import { wordsForUnits } from '../../../../tasks/intake/written-units.ts'
import type { Visit } from '../../../visit.ts'
import { namesOf } from './units-of-draft.ts'

const MOST = 4

/** "Sở A nay là Sở B": the units that a draft names and that have ended since, with those that answer for them now. */
export async function formerNames({ stores, say, tools, now }: Visit, directive: Directive): Promise<string[]> {
  const register = await stores.people.units()
  if (!register.some((u) => u.validTo !== null)) return []
  const resolutions = await stores.directives.resolutions(directive.id)
  const read = wordsOfDirective(directive, { register, at: tools.officeTime.dayOf(now), resolutions })
  const byRule = new Set(resolutions.filter((r) => r.how !== 'officer').map((r) => r.written))
  const used = wordsForUnits(directive, await stores.tasks.tasksOf(directive.id)).filter((w) => byRule.has(w))
  const through = new Map(used.flatMap((w) => read(w).through).map((t) => [t.from, t.to]))
  const nameOf = (code: string): string => register.find((u) => u.code === code)?.shortName ?? code
  const names = [...through].map(([from, to]) => say('units-now', { former: nameOf(from), now: nameOf(to) }))
  return names.length === 0 ? [] : [say('card-former', { names: namesOf(names, MOST) })]
}
