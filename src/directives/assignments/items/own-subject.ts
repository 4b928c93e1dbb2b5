import type { Node } from '../../structure/node.ts'
import type { Place, Surroundings } from '../task-draft.ts'
import { isPlan } from '../task-draft.ts'
import { isIssuer } from '../units/issuer.ts'
import { spelledOut, withoutPost } from '../../lexicon/abbreviations.ts'
import { amongUnits } from '../units/same-unit.ts'
import type { Subject } from '../units/subject.ts'
import { subjectOf } from '../units/subject.ts'

/** Who acts in an item, where the item itself says so; `told` = it only tells what the issuer does. */
export function ownSubject(node: Node, place: Place, all: Surroundings): Subject | 'told' | null {
  const subject = subjectOf(node.text, all.spelling, node.children.length > 0)
  if (subject === null || subject.units.length === 0) return null
  if (subject.heading && node.children.length === 0) {
    if (node.mark === 'dash' || node.mark === 'plus') return null
    if (node.mark === 'none' && place.above.length === 0) return null
  }
  // What the issuer itself does in a letter is told, not ordered; in a plan it gives itself work.
  if (!subject.heading && !isPlan(all.docType) && subject.units.every((u) => isIssuer(u, all))) return 'told'
  return subject
}

/** Whether a subject below a heading is the heading's unit again, or the heads of its units ("Hiệu trưởng các trường"). */
export function isUnitAbove(subject: Subject, place: Place): boolean {
  if (subject.units.length === 0 || place.above.length === 0) return false
  if (amongUnits(subject.units, place.above)) return true
  return subject.units.every((unit) => {
    const units = withoutPost(unit)
    const headOf = units !== spelledOut(unit)
    return headOf && units.startsWith('cac ') && place.above.some((above) => withoutPost(above).startsWith(units))
  })
}
