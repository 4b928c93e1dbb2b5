import type { Unit } from '../unit.ts'

/** "YYYY-MM-DD"; the last day of validity is still valid. */
export const isValid = (unit: Unit, at: string): boolean =>
  (unit.validFrom === null || unit.validFrom <= at) && (unit.validTo === null || at <= unit.validTo)

/** Whether the unit is no more at `at`. */
export const hasEnded = (unit: Unit, at: string): boolean => unit.validTo !== null && unit.validTo < at

/** The units at `at` in which a unit lives on, through all that came between; the unit itself while it is valid. Each once. */
export function heirsOf(unit: Unit, byCode: ReadonlyMap<string, Unit>, at: string): Unit[] {
  const found = new Set<Unit>()
  const seen = new Set<Unit>()
  const take = (one: Unit): void => {
    if (seen.has(one)) return
    seen.add(one)
    if (isValid(one, at)) found.add(one)
    else if (hasEnded(one, at)) one.successors.flatMap((code) => byCode.get(code) ?? []).forEach(take)
  }
  take(unit)
  return [...found]
}
