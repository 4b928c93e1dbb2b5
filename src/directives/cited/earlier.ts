import type { Directive, DirectiveRelation } from '../directive.ts'

/** "120 / KH-SYT" and "0120/kh-syt" are one number. */
const keyOf = (number: string): string => number.replace(/\s/g, '').replace(/^0+/, '').toUpperCase()

/**
 * The directives of the store that a relation can mean: the same number and symbol, and no other day or year than the one
 * cited. Several where it gives no day and a number was used in several years, or by several agencies.
 */
export function earlierOf(
  { directiveId, number, issuedOn }: Pick<DirectiveRelation, 'directiveId' | 'number' | 'issuedOn'>,
  directives: readonly Directive[],
): Directive[] {
  const wanted = keyOf(number)
  return directives.filter(
    (d) =>
      d.id !== directiveId &&
      d.status !== 'withdrawn' &&
      d.number !== null &&
      keyOf(d.number) === wanted &&
      (issuedOn === null || d.issuedOn === null || issuedOn.startsWith(d.issuedOn)),
  )
}
