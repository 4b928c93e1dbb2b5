import type { Unit } from '../../unit.ts'
import type { UnitIndex } from '../unit-index.ts'
import type { Area, Level } from '../words/canonical.ts'
import { isPlace } from '../words/canonical.ts'
import type { ClassNoun, Selector } from './class-words.ts'

/** A place by name, or all places of a level. */
type Place = { is: 'named'; area: Area } | { is: 'all'; level: Level }

/** One noun of a phrase for many, and what narrows it. */
export interface Segment {
  noun: ClassNoun
  /** one of them is the unit's own place */
  places: Place[]
  /** one of them holds the unit's own place, or did before it ended */
  within: Area[]
  owners: ('public' | 'private')[]
  /** null = not said */
  below: { unit: Unit; directly: boolean } | null
}

/** The units of the register that a segment means, whatever the day. */
export function unitsOf(index: UnitIndex, { noun, places, within, owners, below }: Segment): Unit[] {
  const owner = below?.unit ?? index.office
  return bearing(index, noun, owner).filter(
    (unit) =>
      (below === null || isBelow(index, unit, below)) &&
      // The register keeps private ones under the office that licenses them; they are not its own.
      (below === null || owners.includes('private') || unit.relation !== 'private') &&
      (owners.length === 0 || owners.includes(unit.relation === 'private' ? 'private' : 'public')) &&
      (places.length === 0 || places.some((p) => isAt(index.areas.get(unit), p))) &&
      (within.length === 0 || within.some((area) => isWithin(index, unit, area))),
  )
}

const borne = new WeakMap<UnitIndex, Map<string, Unit[]>>()

/** The units that a noun means by itself, once found for all phrases. */
function bearing(index: UnitIndex, noun: ClassNoun, owner: Unit | null): Unit[] {
  const known = borne.get(index) ?? new Map<string, Unit[]>()
  borne.set(index, known)
  const key = `${noun.words}/${owner?.code ?? ''}`
  const ready =
    known.get(key) ??
    index.register.filter((unit) => unit !== index.office && noun.select.some((s) => matches(index, unit, s, owner)))
  known.set(key, ready)
  return ready
}

const isBelow = (index: UnitIndex, unit: Unit, { unit: above, directly }: NonNullable<Segment['below']>): boolean =>
  directly ? unit.parentCode === above.code : index.above(unit).includes(above.code)

const isAt = (area: Area | undefined, place: Place): boolean =>
  place.is === 'all' ? area?.level === place.level : isPlace(area, place.area)

/**
 * In that place, or in a commune of it: below its People's Committee in the register's tree, or living on from units that
 * were ("các xã thuộc huyện A cũ").
 */
function isWithin(index: UnitIndex, unit: Unit, area: Area): boolean {
  return isPlace(index.areas.get(unit), area) || index.lineage(unit).some((one) => isPlace(index.areas.get(one), area))
}

function matches(
  index: UnitIndex,
  unit: Unit,
  { kinds, names, ofOffice, ofOwner, notPrivate, below }: Selector,
  owner: Unit | null,
): boolean {
  if (ofOwner && (owner === null || unit.parentCode !== owner.code)) return false
  if (notPrivate && unit.relation === 'private') return false
  if (kinds && !kinds.test(unit.kind)) return false
  const name = index.plainName(unit)
  if (names && !(names instanceof RegExp ? names.test(name) : names.has(name))) return false
  const above = ofOffice || below ? index.above(unit) : []
  if (ofOffice && !(index.office && above.includes(index.office.code))) return false
  return !below || above.some((code) => isNamed(index, code, below))
}

function isNamed(index: UnitIndex, code: string, name: RegExp): boolean {
  const unit = index.byCode.get(code)
  return unit !== undefined && name.test(index.plainName(unit))
}
