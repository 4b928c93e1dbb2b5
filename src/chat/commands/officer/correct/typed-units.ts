import { PlainError } from '../../../../base/errors.ts'
import type { Unit } from '../../../../people/unit.ts'
import { findUnits } from '../../../../people/resolve/find-units.ts'
import { resolveUnits, type ResolvedUnits } from '../../../../people/resolve/resolve-units.ts'
import type { Visit } from '../../../visit.ts'
import { splitUnits } from './split-units.ts'

const EVERYBODY = /^(?:tất cả|tat ca|mọi đơn vị|moi don vi|\*)$/i

/**
 * Words for units that an officer typed, as they will stand in the task: where they are no name as the register has it, but only
 * one unit can be meant, its name. "tất cả" is everybody addressed.
 */
export async function typedUnits(visit: Visit, typed: string, office: string): Promise<string[]> {
  if (EVERYBODY.test(typed.trim())) return ['*']
  const register = await visit.stores.people.units()
  const at = visit.tools.officeTime.dayOf(visit.now)
  const howOf = (words: string): string => resolveUnits(words, register, { at, office }).how
  const pieces = splitUnits(typed, (words) => !['none', 'list'].includes(howOf(words)))
  // "Các Sở: Y tế, Nội vụ" means something as a whole only.
  const isWhole = howOf(typed) !== 'none' && pieces.some((words) => howOf(words) === 'none')
  const names = isWhole ? [typed.trim()] : pieces
  if (names.length === 0) throw new PlainError('correct-no-units')
  return names.map((words) => ownName(words, register, (w) => resolveUnits(w, register, { at, office })) ?? words)
}

/** The name of the only unit that words without diacritics, or with a slip, can mean; null where they are a name themselves. */
function ownName(
  words: string,
  register: readonly Unit[],
  resolve: (words: string) => Pick<ResolvedUnits, 'how' | 'units'>,
): string | null {
  if (register.some((u) => [u.code, u.name, u.shortName, ...u.aliases].includes(words))) return null
  const { how, units } = resolve(words)
  const meant = how === 'none' ? findUnits(words, register) : how === 'name' || how === 'alias' ? units : []
  return meant.length === 1 ? (meant[0]?.name ?? null) : null
}

/**
 * The units that an officer means by codes, names, aliases or classes. Throws PlainError('correct-unknown-unit') for the
 * first that nobody bears.
 */
export async function unitsMeant(visit: Visit, typed: string, office: string): Promise<Unit[]> {
  const register = await visit.stores.people.units()
  const at = visit.tools.officeTime.dayOf(visit.now)
  const known = (words: string): Unit[] => {
    const byCode = register.find((u) => u.code.toLowerCase() === words.toLowerCase())
    if (byCode) return [byCode]
    const { how, unitCodes } = resolveUnits(words, register, { at, office })
    if (how !== 'none') return register.filter((u) => unitCodes.includes(u.code))
    const [best, other] = findUnits(words, register)
    return best && !other ? [best] : []
  }
  const meant = splitUnits(typed, (words) => known(words).length > 0).map((words) => ({ words, units: known(words) }))
  const unknown = meant.find((m) => m.units.length === 0)
  if (unknown) throw new PlainError('correct-unknown-unit', { words: unknown.words })
  return [...new Map(meant.flatMap((m) => m.units).map((u) => [u.id, u])).values()]
}
