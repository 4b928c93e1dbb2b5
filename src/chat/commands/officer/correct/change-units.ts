import { PlainError } from '../../../../base/errors.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Unit } from '../../../../people/unit.ts'
import type { TaskValues } from '../../../../tasks/correct/task-changes.ts'
import { wordsOfDirective } from '../../../../tasks/intake/words-of-directive.ts'
import type { Task } from '../../../../tasks/task.ts'
import type { Visit } from '../../../visit.ts'
import { unitsMeant } from './typed-units.ts'

/**
 * "bớt TTYT A": the words for units of a task without the units typed. A class keeps its words and says who is left out, a list
 * becomes the units that remain. Throws PlainError('correct-unknown-unit' | 'correct-not-among' | 'correct-among-all').
 */
export async function withoutUnits(visit: Visit, directive: Directive, task: Task, typed: string): Promise<TaskValues> {
  const { stores, tools, now } = visit
  const gone = await unitsMeant(visit, typed, directive.issuerCode)
  const register = await stores.people.units()
  const resolutions = await stores.directives.resolutions(directive.id)
  const read = wordsOfDirective(directive, { register, at: tools.officeTime.dayOf(now), resolutions })
  const codesOf = (written: string): readonly string[] =>
    resolutions.find((r) => r.written === written)?.unitCodes ?? read(written).unitCodes
  const left = new Set<Unit>()
  const without = (written: string): string[] => {
    const codes = codesOf(written)
    const out = gone.filter((u) => codes.includes(u.code))
    if (out.length === 0) return [written]
    for (const unit of out) left.add(unit)
    const rest = codes.filter((code) => !out.some((u) => u.code === code))
    if (rest.length === 0) return []
    if (read(written).how === 'class') return [`${written} trừ ${out.map((u) => u.name).join(', ')}`]
    return rest.map((code) => register.find((u) => u.code === code)?.name ?? code)
  }
  const assignees = task.assignees.flatMap(without)
  const coordinators = task.coordinators.flatMap(without)
  const missed = gone.find((u) => !left.has(u))
  if (missed) {
    const key = task.assignees.includes('*') ? 'correct-among-all' : 'correct-not-among'
    throw new PlainError(key, { unit: missed.shortName, number: task.position })
  }
  return { assignees, coordinators }
}

/**
 * "giao thêm BVĐK tỉnh": words for units beside those that a task has; a unit that is there by another name is not named twice.
 * Throws PlainError('correct-already-there').
 */
export async function withMoreUnits(
  visit: Visit,
  directive: Directive,
  before: readonly string[],
  typed: readonly string[],
): Promise<string[]> {
  const { codesOf, register } = await meaningIn(visit, directive)
  const known = new Set(before.flatMap(codesOf))
  const isThere = (written: string): boolean => {
    const codes = codesOf(written)
    return codes.length > 0 && codes.every((code) => known.has(code))
  }
  const added = typed.filter((written) => !isThere(written))
  const [first = ''] = typed
  const unit = register.find((u) => codesOf(first).includes(u.code))
  if (added.length === 0) throw new PlainError('correct-already-there', { unit: unit?.shortName ?? first })
  return [...new Set([...before, ...added])]
}

interface Meaning {
  register: readonly Unit[]
  read: ReturnType<typeof wordsOfDirective>
  /** of the units that words mean, as an officer decided or by rule */
  codesOf: (written: string) => readonly string[]
}

async function meaningIn({ stores, tools, now }: Visit, directive: Directive): Promise<Meaning> {
  const register = await stores.people.units()
  const resolutions = await stores.directives.resolutions(directive.id)
  const read = wordsOfDirective(directive, { register, at: tools.officeTime.dayOf(now), resolutions })
  const codesOf = (written: string): readonly string[] =>
    resolutions.find((r) => r.written === written)?.unitCodes ?? read(written).unitCodes
  return { register, read, codesOf }
}
