import { plain } from '../../base/vietnamese.ts'
import { chain } from '../register/relation.ts'
import type { Unit } from '../unit.ts'
import { BARE_HEADS } from './classes/class-words.ts'
import type { Area } from './words/canonical.ts'
import { LEVELS, accented, areaOf, canonical, isPlace } from './words/canonical.ts'

type How = 'name' | 'alias'
type Keys = readonly [string, string, string]

/** A name of a unit in canonical form, from the strictest to the loosest. */
export interface Form {
  unit: Unit
  how: How
  raw: string
  /** as it stands; without the office's own place at the end; and without words that names often leave out */
  keys: Keys
}

/** The register made ready for comparing names. */
export interface UnitIndex {
  register: readonly Unit[]
  office: Unit | null
  officeArea: Area | null
  forms: readonly Form[]
  /** the office's own */
  officeForms: readonly Form[]
  /** the forms by each of their keys */
  byKey: readonly [FormsByKey, FormsByKey, FormsByKey]
  byCode: ReadonlyMap<string, Unit>
  /** by unit: the place that it belongs to */
  areas: ReadonlyMap<Unit, Area>
  /** places by their bare names */
  places: ReadonlyMap<string, readonly Area[]>
  /** the names of a kind of unit without their places: "trung tam y te" → its units */
  stems: ReadonlyMap<string, readonly Unit[]>
  /** by their level and folded names: the People's Committees of places */
  committees: ReadonlyMap<string, readonly Unit[]>
  /** a unit's folded name */
  plainName(unit: Unit): string
  /** codes of all units above, nearest first */
  above(unit: Unit): readonly string[]
  /** the People's Committees that a unit is below, in the tree or by its place, now or through a unit that lives on in it */
  lineage(unit: Unit): readonly Unit[]
  /** the three keys of words that are to be found */
  keysOf(text: string): Keys
}

type FormsByKey = ReadonlyMap<string, readonly Form[]>

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
  const places = groupBy(
    new Map([...areas.values()].map((a) => [`${a.level ?? ''} ${accented(a.raw)}`, a])).values(),
    (a) => [a.bare],
  )
  const levelled = new Set(
    [...places.values()].flat().flatMap((a) => (a.level === null ? [] : [`${a.level} ${a.bare}`])),
  )
  const known = new Map<string, Keys>()
  const keysOf = (text: string): Keys => {
    const ready = known.get(text)
    if (ready) return ready
    const exact = canonical(text)
    const stem = withoutPlace(exact, officeArea)
    const keys = [exact, stem, loosened(stem, levelled)] as const
    known.set(text, keys)
    return keys
  }
  const forms = register.flatMap((unit) => formsOf(unit, keysOf))
  const byCode = new Map(register.map((u) => [u.code, u]))
  const above = remembered((unit: Unit): readonly string[] => chain(unit, byCode))
  const before = groupBy(register, (u) => u.successors)
  const committees = groupBy(register, (u) => {
    const area = areas.get(u)
    return area && isCommittee(u) ? [placeKey(area)] : []
  })
  const lineage = (unit: Unit): readonly Unit[] => {
    const own = areas.get(unit)
    const local = (own ? (committees.get(placeKey(own)) ?? []) : []).filter(
      // A province lives on in one that is larger: what is below it now wasn't below it then.
      (c) => c.kind !== 'ubnd_tinh' && own && isPlace(areas.get(c), own),
    )
    const all = [unit, ...local].flatMap((one) => [one, ...(before.get(one.code) ?? [])])
    return [...new Set(all.flatMap((one) => [one, ...above(one).flatMap((code) => byCode.get(code) ?? [])]))].filter(
      isCommittee,
    )
  }
  return {
    register,
    office,
    officeArea,
    forms,
    officeForms: forms.filter((f) => f.unit === office),
    byKey: [groupBy(forms, (f) => [f.keys[0]]), groupBy(forms, (f) => [f.keys[1]]), groupBy(forms, (f) => [f.keys[2]])],
    byCode,
    areas,
    places,
    stems: groupBy(register, (u) => [withoutPlace(keysOf(u.name)[0], areas.get(u) ?? null)]),
    committees,
    plainName: remembered((unit: Unit) => plain(unit.name)),
    above,
    lineage: remembered(lineage),
    keysOf,
  }
}

const isCommittee = (unit: Unit): boolean => unit.kind.startsWith('ubnd_')

/** Places of one key may still differ in their marks. */
export const placeKey = ({ level, bare }: Area): string => `${level ?? ''} ${bare}`

function formsOf(unit: Unit, keysOf: (text: string) => Keys): Form[] {
  const form =
    (how: How) =>
    (raw: string): Form => {
      const keys = keysOf(raw)
      // "BV tỉnh" is one hospital; "bệnh viện" is any of them.
      const isBare = raw !== unit.name && keys[1] !== keys[0] && BARE_HEADS.has(keys[1])
      return { unit, how, raw, keys: isBare ? [keys[0], keys[0], keys[0]] : keys }
    }
  const names = new Set([unit.name, unit.shortName])
  const aliases = new Set([...unit.aliases, unit.code].filter((a) => !names.has(a)))
  return [...[...names].map(form('name')), ...[...aliases].map(form('alias'))]
}

function groupBy<K, V>(values: Iterable<V>, keysOf: (value: V) => readonly K[]): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}

function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const ready = known.get(key) ?? of(key)
    known.set(key, ready)
    return ready
  }
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

const LEVEL_WORDS = LEVELS.map((level) => level.split(' '))

/**
 * Without what people leave out of a long name: the level of a place of the register ("trung tam y te huyen hoang hoa"),
 * "khu vực", "(ngoài) công lập", and "trường" before the kind of school.
 */
function loosened(name: string, levelled: ReadonlySet<string>): string {
  const short = name
    .replace(/ (?:ngoai )?cong lap\b/, '')
    .replace(/(?<=\S) khu vuc(?= \S)/, '')
    .replace(/^truong (?=(?:mam non|tieu hoc|trung hoc) \S)/, '')
  const words = short.split(' ')
  for (let i = 1; i < words.length - 1; i++) {
    const level = LEVEL_WORDS.find((l) => words[i] === l[0] && (l[1] === undefined || words[i + 1] === l[1]))
    if (level === undefined) continue
    const from = i + level.length
    for (let length = 1; length <= 5 && from + length <= words.length; length++) {
      if (levelled.has(words.slice(i, from + length).join(' ')))
        return [...words.slice(0, i), ...words.slice(from)].join(' ')
    }
  }
  return short
}
