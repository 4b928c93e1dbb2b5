import { heirsOf, isValid } from '../register/validity.ts'
import type { Unit } from '../unit.ts'
import { MOST_GUESSES } from './guesses.ts'
import type { UnitIndex } from './unit-index.ts'

/** The two days that names are read on. */
export interface Days {
  /** "YYYY-MM-DD" on which the words were written: who bore the names then */
  dated: string
  /** "YYYY-MM-DD" for which somebody has to answer: in whom they live on now */
  at: string
}

/** A unit that was named and has ended, and the one that it lives on in. */
interface Succession {
  from: Unit
  to: Unit
}

export interface Found {
  units: Unit[]
  everyone: boolean
  how: 'name' | 'alias' | 'class' | 'list' | 'none'
  /** when nothing is sure */
  guesses: Unit[]
  /** parts that name no unit for sure, as written or by the unit's name */
  rest: string[]
  through: Succession[]
}

export const nobody = (guesses: readonly Unit[] = []): Found => ({
  units: [],
  everyone: false,
  how: 'none',
  guesses: guesses.slice(0, MOST_GUESSES),
  rest: [],
  through: [],
})

/**
 * Units of the day of writing as those that answer for them now. One that lives on in several, or in none, is asked about:
 * nobody but an officer knows who has taken over what.
 */
export function followed(index: UnitIndex, units: readonly Unit[], how: Found['how'], { at }: Days): Found {
  const found: Found = { ...nobody(), how }
  const now = new Set<Unit>()
  for (const unit of units) {
    const [heir, ...others] = heirsOf(unit, index.byCode, at)
    if (heir && others.length === 0) {
      now.add(heir)
      if (heir !== unit) found.through.push({ from: unit, to: heir })
    } else {
      found.rest.push(unit.name)
      found.guesses.push(...(heir ? [heir, ...others] : []))
    }
  }
  return { ...found, units: [...now], guesses: found.guesses.slice(0, MOST_GUESSES) }
}

/** Of units of all days those that were there on the day of writing. */
export const thereThen = (units: readonly Unit[], { dated }: Days): Unit[] => units.filter((u) => isValid(u, dated))

/** Several findings as one; null when none of them names anybody. `written` stands for a part that names nobody. */
export function together(parts: readonly { written: string; found: Found | null }[]): Found | null {
  if (!parts.some(({ found }) => found && found.how !== 'none')) return null
  const known = parts.flatMap(({ found }) => (found && found.how !== 'none' ? [found] : []))
  const unknown = parts.filter(({ found }) => !found || found.how === 'none')
  const rest = parts.flatMap(({ written, found }) => (found && found.how !== 'none' ? found.rest : [written]))
  return {
    units: [...new Set(known.flatMap((f) => f.units))],
    // As the known half of a list "everybody" would swallow the question about the other half.
    everyone: rest.length === 0 && known.some((f) => f.everyone),
    how: 'list',
    guesses: [...known, ...unknown.flatMap(({ found }) => found ?? [])]
      .flatMap((f) => f.guesses)
      .slice(0, MOST_GUESSES),
    rest,
    through: known.flatMap((f) => f.through),
  }
}
