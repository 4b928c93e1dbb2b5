import type { Unit } from '../unit.ts'

/** "YYYY-MM-DD"; the last day of validity is still valid. */
export const isValid = (unit: Unit, at: string): boolean =>
  (unit.validFrom === null || unit.validFrom <= at) && (unit.validTo === null || at <= unit.validTo)

/** The units themselves where they are valid at `at`; those that have ended give way to their successors. Each unit once. */
export function unitsAt(units: readonly Unit[], register: readonly Unit[], at: string): Unit[] {
  const found = new Set<Unit>()
  const seen = new Set<Unit>()
  const take = (unit: Unit): void => {
    if (seen.has(unit)) return
    seen.add(unit)
    if (isValid(unit, at)) found.add(unit)
    else if (unit.validTo !== null && unit.validTo < at) {
      for (const code of unit.successors) {
        const next = register.find((u) => u.code === code)
        if (next) take(next)
      }
    }
  }
  units.forEach(take)
  return [...found]
}
