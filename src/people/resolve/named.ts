import { isValid } from '../register/validity.ts'
import type { Unit } from '../unit.ts'
import { accented, areaOf, isPlace, marksAgree } from './words/canonical.ts'
import type { Form, UnitIndex } from './unit-index.ts'
import { placeKey } from './unit-index.ts'

interface Named {
  units: Unit[]
  how: 'name' | 'alias'
}

/**
 * Units with that name on a day: the strictest way of comparing that finds any decides, then diacritics, then who bore the
 * name on that day. Of those that did not, a unit that had ended stands before one that was still to come.
 */
export function named(index: UnitIndex, text: string, on: string): Named | null {
  const keys = index.keysOf(text)
  if (keys[0] === '') return null
  for (const layer of [0, 1, 2] as const) {
    const hits = agreeing(index.byKey[layer].get(keys[layer]) ?? [], text)
    if (hits.length === 0) continue
    const units = [...new Set(hits.map((f) => f.unit))]
    const same = new Set(hits.filter((f) => accented(f.raw) === accented(text)).map((f) => f.unit))
    const chosen = bearers(units.length > 1 && same.size > 0 ? [...same] : units, on)
    const how = hits.some((f) => f.how === 'name' && chosen.includes(f.unit)) ? 'name' : 'alias'
    return { units: chosen, how }
  }
  return committeeOf(index, text, on)
}

/** An abbreviation has no marks that could disagree: the unit's name written out decides for it. */
function agreeing(forms: readonly Form[], text: string): Form[] {
  const same = new Set(forms.filter((f) => accented(f.raw) === accented(text)).map((f) => f.unit))
  const others = new Set(forms.filter((f) => !marksAgree(text, f.raw)).map((f) => f.unit))
  return forms.filter((f) => same.has(f.unit) || !others.has(f.unit))
}

function bearers(units: Unit[], on: string): Unit[] {
  const then = units.filter((u) => isValid(u, on))
  if (then.length > 0) return then
  const ended = units.filter((u) => u.validTo !== null && u.validTo < on)
  return ended.length > 0 ? ended : units
}

/** "Xã Tân Trào": a place that is given work is its People's Committee. */
function committeeOf(index: UnitIndex, text: string, on: string): Named | null {
  const place = areaOf(text)
  if (place?.level == null) return null
  const there = (index.committees.get(placeKey(place)) ?? []).filter((u) => isPlace(index.areas.get(u), place))
  return there.length === 0 ? null : { units: bearers(there, on), how: 'alias' }
}
