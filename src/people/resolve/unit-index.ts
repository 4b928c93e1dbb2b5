import type { Unit } from '../unit.ts'
import type { Area } from './canonical.ts'
import { LEVELS, accented, areaOf, canonical } from './canonical.ts'
import { BARE_HEADS } from './class-words.ts'

type How = 'name' | 'alias'

/** A name of a unit in canonical form, from the strictest to the loosest. */
interface Form {
  unit: Unit
  how: How
  raw: string
  /** as it stands; without the office's own place at the end; and without the words of levels before places */
  keys: readonly [string, string, string]
}

/** The register made ready for comparing names. */
export interface UnitIndex {
  register: readonly Unit[]
  office: Unit | null
  officeArea: Area | null
  forms: readonly Form[]
  /** by unit: the place that it belongs to */
  areas: ReadonlyMap<Unit, Area>
  /** the names of a kind of unit without their places: "trung tam y te" → its units */
  stems: ReadonlyMap<string, readonly Unit[]>
  /** the three keys of words that are to be found */
  keysOf(text: string): readonly [string, string, string]
}

const built = new WeakMap<readonly Unit[], Map<string, UnitIndex>>()

/** Made once for a register and an office. */
export function unitIndex(register: readonly Unit[], office: Unit | null): UnitIndex {
  const byOffice = built.get(register) ?? new Map<string, UnitIndex>()
  built.set(register, byOffice)
  const ready = byOffice.get(office?.code ?? '')
  if (ready) return ready
  const made = build(register, office)
  byOffice.set(office?.code ?? '', made)
  return made
}

function build(register: readonly Unit[], office: Unit | null): UnitIndex {
  const officeArea = areaOf(office?.area ?? null)
  const areas = new Map<Unit, Area>()
  for (const unit of register) {
    const area = areaOf(unit.area)
    if (area) areas.set(unit, area)
  }
  const levelled = new Set([...areas.values()].flatMap((a) => (a.level === null ? [] : [`${a.level} ${a.bare}`])))
  const keysOf = (text: string): readonly [string, string, string] => {
    const exact = canonical(text)
    const stem = withoutPlace(exact, officeArea)
    return [exact, stem, withoutLevels(stem, levelled)]
  }
  const forms = register.flatMap((unit): Form[] => {
    const form =
      (how: How) =>
      (raw: string): Form => {
        const keys = keysOf(raw)
        // "BV tỉnh" is one hospital; "bệnh viện" is any of them.
        const isBare = raw !== unit.name && keys[1] !== keys[0] && BARE_HEADS.has(keys[1])
        return { unit, how, raw, keys: isBare ? [keys[0], keys[0], keys[0]] : keys }
      }
    return [...[unit.name, unit.shortName].map(form('name')), ...[...unit.aliases, unit.code].map(form('alias'))]
  })
  const stems = new Map<string, Unit[]>()
  for (const unit of register) {
    const stem = withoutPlace(canonical(unit.name), areas.get(unit) ?? null)
    stems.set(stem, [...(stems.get(stem) ?? []), unit])
  }
  return { register, office, officeArea, forms, areas, stems, keysOf }
}

/** Drops a place at the end: "… tỉnh Thanh Hóa", "… Thanh Hóa", "… tỉnh"; not "… thành phố Thanh Hóa" for the province. */
function withoutPlace(name: string, place: Area | null): string {
  if (!place) return name
  const { level, bare } = place
  if (level !== null) {
    for (const end of [` ${level} ${bare}`, ` ${level}`]) if (name.endsWith(end)) return name.slice(0, -end.length)
  }
  if (!name.endsWith(` ${bare}`)) return name
  const rest = name.slice(0, -bare.length - 1)
  return LEVELS.some((l) => ` ${rest}`.endsWith(` ${l}`)) ? name : rest
}

/** "trung tam y te huyen hoang hoa" → "trung tam y te hoang hoa", where such a place is in the register. */
function withoutLevels(name: string, levelled: ReadonlySet<string>): string {
  const words = name.split(' ')
  for (let i = 1; i < words.length; i++) {
    for (let length = 2; length <= 6 && i + length <= words.length; length++) {
      const place = words.slice(i, i + length).join(' ')
      if (!levelled.has(place)) continue
      const level = LEVELS.find((l) => place.startsWith(`${l} `)) ?? ''
      return [...words.slice(0, i), place.slice(level.length + 1), ...words.slice(i + length)].join(' ')
    }
  }
  return name
}

/** Units with that name: the strictest way of comparing that finds any decides, then diacritics. */
export function named(index: UnitIndex, text: string): { units: Unit[]; how: How } | null {
  const keys = index.keysOf(text)
  if (keys[0] === '') return null
  for (const layer of [0, 1, 2] as const) {
    const hits = index.forms.filter((f) => f.keys[layer] === keys[layer])
    if (hits.length === 0) continue
    const units = [...new Set(hits.map((f) => f.unit))]
    const same = new Set(hits.filter((f) => accented(f.raw) === accented(text)).map((f) => f.unit))
    const chosen = units.length > 1 && same.size > 0 ? [...same] : units
    const how = hits.some((f) => f.how === 'name' && chosen.includes(f.unit)) ? 'name' : 'alias'
    return { units: chosen, how }
  }
  return null
}
