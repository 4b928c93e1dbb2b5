import type { Directive, Resolution } from '../../directives/directive.ts'
import type { ResolvedUnits } from '../../people/resolve/resolve-units.ts'
import { resolveUnits } from '../../people/resolve/resolve-units.ts'
import { isRemainder } from '../../people/resolve/words/written.ts'
import type { Unit } from '../../people/unit.ts'

interface WordFacts {
  register: readonly Unit[]
  /** "YYYY-MM-DD" for which somebody has to answer */
  at: string
  /** what is known of the directive's words for units so far */
  resolutions: readonly Resolution[]
}

/**
 * Reads words for units as that directive means them: names are those of the day it was issued, and "các … còn lại" are
 * those that it does not name one by one.
 */
export function wordsOfDirective(
  { issuerCode, issuedOn }: Pick<Directive, 'issuerCode' | 'issuedOn'>,
  { register, at, resolutions }: WordFacts,
): (written: string) => ResolvedUnits {
  return (written) => {
    const others = isRemainder(written) ? resolutions.filter((r) => r.written !== written && isByName(r)) : []
    const otherwise = new Set(others.flatMap((r) => r.unitCodes))
    return resolveUnits(written, register, { at, dated: issuedOn, office: issuerCode, otherwise })
  }
}

/** An officer may have told in single names what a class means; only one unit is certainly named. */
const isByName = ({ written, how, unitCodes }: Resolution): boolean =>
  !isRemainder(written) && (['name', 'alias', 'list'].includes(how) || (how === 'officer' && unitCodes.length === 1))

/**
 * Whether words behind "phối hợp với" name units of the register for sure; agencies outside it, and the issuer itself, stay
 * words of the task.
 */
export function partnersOfDirective(
  directive: Pick<Directive, 'issuerCode' | 'issuedOn'>,
  facts: Omit<WordFacts, 'resolutions'>,
): (written: string) => boolean {
  const resolve = wordsOfDirective(directive, { ...facts, resolutions: [] })
  return (written) => {
    const { how, everyone, unitCodes } = resolve(written)
    return how !== 'none' && !everyone && !unitCodes.includes(directive.issuerCode)
  }
}
