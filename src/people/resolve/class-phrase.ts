import { plain } from '../../base/vietnamese.ts'
import { chain } from '../register/relation.ts'
import type { Unit } from '../unit.ts'
import type { Area, Level } from './canonical.ts'
import { LEVELS, areaOf, canonical } from './canonical.ts'
import type { ClassNoun, Selector } from './class-words.ts'
import {
  BELONGING,
  CLASS_NOUNS,
  COLLECTIVE_LEVELS,
  COLLECTIVE_NOUNS,
  EMPTY,
  OWNERSHIP,
  PLURALS,
  VAGUE,
} from './class-words.ts'
import type { UnitIndex } from './unit-index.ts'

/** What a phrase for many units selects. `everyone`: all that the directive addresses. */
export interface ClassHit {
  units: Unit[]
  everyone: boolean
  /** places were named one by one */
  isList: boolean
}

interface Segment {
  noun: ClassNoun
  places: { level: Level | null; bare: string | null }[]
  owners: ('public' | 'private')[]
  /** null = not said */
  below: Unit | null
}

const NOUN_OF = new Map(CLASS_NOUNS.map((n) => [n.words, n]))

/**
 * Reads a phrase such as "các bệnh viện công lập và ngoài công lập trên địa bàn tỉnh" word group by word group. Null when a
 * word of it is unknown, or when it means one unit rather than many.
 */
export function classPhrase(index: UnitIndex, text: string): ClassHit | null {
  const segments: Segment[] = []
  let isPlural = false
  let isVague = false
  let wantsOwner = false
  const words = canonical(text).split(' ')
  for (let i = 0; i < words.length;) {
    const last = segments.at(-1)
    const hit = longest(words, i, (phrase) => read(index, phrase, { last, wantsOwner }))
    if (!hit) return null
    i += hit.length
    wantsOwner = false
    const { piece } = hit
    switch (piece.is) {
      case 'plural':
        isPlural = true
        break
      case 'vague':
        isVague = true
        break
      case 'noun':
        if (last || (COLLECTIVE_NOUNS.test(piece.noun.words) && !piece.noun.generic)) isPlural = true
        segments.push({ noun: piece.noun, places: [], owners: [], below: null })
        break
      case 'belonging':
        if (!last) return null
        wantsOwner = true
        isPlural = true
        last.below = index.office
        break
      case 'owner':
        if (last) last.below = piece.unit
        break
      case 'ownership':
        if (!last) return null
        isPlural = true
        last.owners.push(piece.owner)
        break
      case 'places': {
        const segment = last ?? { noun: committees(), places: [], owners: [], below: null }
        if (!last) segments.push(segment)
        if (piece.levels.length > 1 || segment.places.length > 0) isPlural = true
        segment.places.push(...piece.levels.map((level) => ({ level, bare: null })), ...piece.areas)
        break
      }
      case 'empty':
        break
    }
  }
  if (!isPlural || segments.length === 0) return null
  return select(index, segments, isVague)
}

type Piece =
  | { is: 'plural' | 'vague' | 'empty' | 'belonging' }
  | { is: 'noun'; noun: ClassNoun }
  | { is: 'owner'; unit: Unit }
  | { is: 'ownership'; owner: 'public' | 'private' }
  | { is: 'places'; levels: readonly Level[]; areas: Area[] }

const committees = (): ClassNoun => NOUN_OF.get('uy ban nhan dan') ?? { words: '', select: [] }
const has = (list: readonly string[], phrase: string): boolean => list.includes(phrase)

function longest(
  words: readonly string[],
  from: number,
  of: (phrase: string) => Piece | null,
): { piece: Piece; length: number } | null {
  for (let length = Math.min(14, words.length - from); length > 0; length--) {
    const piece = of(words.slice(from, from + length).join(' '))
    if (piece) return { piece, length }
  }
  return null
}

function read(
  index: UnitIndex,
  phrase: string,
  { last, wantsOwner }: { last: Segment | undefined; wantsOwner: boolean },
): Piece | null {
  if (wantsOwner) {
    const owner = index.forms.find((f) => (f.unit === index.office ? isOffice(f.keys, phrase) : f.keys[0] === phrase))
    if (owner) return { is: 'owner', unit: owner.unit }
  }
  if (has(PLURALS, phrase)) return { is: 'plural' }
  if (has(VAGUE, phrase)) return { is: 'vague' }
  if (last && has(BELONGING, phrase)) return { is: 'belonging' }
  if (last && Object.hasOwn(OWNERSHIP, phrase)) return { is: 'ownership', owner: OWNERSHIP[phrase] ?? 'public' }
  const collective = Object.hasOwn(COLLECTIVE_LEVELS, phrase) ? COLLECTIVE_LEVELS[phrase] : undefined
  if (collective) return { is: 'places', levels: collective, areas: [] }
  if (last && has(EMPTY, phrase)) return { is: 'empty' }
  if (last && isOfficePlace(index.officeArea, phrase)) return { is: 'empty' }
  const level = LEVELS.find((l) => l === phrase)
  if (level) return { is: 'places', levels: [level], areas: [] }
  const area = areaOf(phrase)
  const places = [...index.areas.values()]
  if (area && area.level !== null && places.some((p) => p.level === area.level && p.bare === area.bare)) {
    return { is: 'places', levels: [], areas: [area] }
  }
  if (last && places.some((p) => p.bare === phrase))
    return { is: 'places', levels: [], areas: [{ level: null, bare: phrase }] }
  const noun = NOUN_OF.get(phrase) ?? stemNoun(index, phrase)
  return noun ? { is: 'noun', noun } : null
}

/** "Sở", "ngành", "(ngành) Y tế" for a Sở Y tế; "huyện" for a People's Committee. */
const isOffice = (keys: readonly string[], phrase: string): boolean =>
  keys.some((k) => k === phrase || k === `so ${phrase}`) ||
  (keys.some((k) => k.startsWith('so ')) && ['so', 'nganh'].includes(phrase)) ||
  (keys.some((k) => k.startsWith('uy ban nhan dan')) && ['huyen', 'tinh', 'xa', 'thanh pho'].includes(phrase))

/** "tỉnh", "tỉnh An Giang", "An Giang" for an office of that province. */
const isOfficePlace = (place: Area | null, phrase: string): boolean =>
  place !== null && [place.level, place.bare, `${place.level ?? ''} ${place.bare}`].includes(phrase)

/** The names that units of the register share before their places: "phòng lao động - thương binh và xã hội". */
function stemNoun(index: UnitIndex, phrase: string): ClassNoun | null {
  const units = index.stems.get(phrase)
  if (!units || units.length < 2) return null
  const names = new Set(units.map((u) => plain(u.name)))
  return { words: phrase, select: [{ names }] }
}

function select(index: UnitIndex, segments: Segment[], isVague: boolean): ClassHit | null {
  // What stands at the end holds for the nouns before it too, as far as it fits them.
  for (let i = segments.length - 2; i >= 0; i--) {
    const [here, next] = [segments[i], segments[i + 1]]
    if (!here || !next) continue
    if (here.owners.length === 0) here.owners = next.owners
    here.below ??= next.below
    if (here.places.length === 0 && unitsOf(index, { ...here, places: next.places }).length > 0)
      here.places = next.places
  }
  const isBare = (s: Segment): boolean => !s.below && s.places.length === 0 && s.owners.length === 0
  const everyone = segments.some((s) => s.noun.generic === 'always' && isBare(s))
  const isGeneric = (s: Segment): boolean => everyone && s.noun.generic !== undefined && isBare(s)
  if (everyone && isVague) return null
  const named = segments.filter((s) => !isGeneric(s))
  const units = [...new Set(named.flatMap((s) => unitsOf(index, s)))]
  return { units, everyone, isList: segments.some((s) => s.places.some((p) => p.bare !== null)) }
}

function unitsOf(index: UnitIndex, { noun, places, owners, below }: Segment): Unit[] {
  return index.register.filter((unit) => {
    if (unit === index.office || !noun.select.some((s) => matches(index, unit, s))) return false
    if (below && !chain(unit, index.register).includes(below.code)) return false
    if (owners.length > 0 && !owners.includes(unit.relation === 'private' ? 'private' : 'public')) return false
    const area = index.areas.get(unit)
    return (
      places.length === 0 ||
      places.some((p) => (p.level ?? area?.level) === area?.level && (p.bare ?? area?.bare) === area?.bare)
    )
  })
}

function matches(index: UnitIndex, unit: Unit, { kinds, names, ofOffice, notPrivate, below }: Selector): boolean {
  if (notPrivate && unit.relation === 'private') return false
  if (kinds && !kinds.test(unit.kind)) return false
  const name = plain(unit.name)
  if (names && !(names instanceof RegExp ? names.test(name) : names.has(name))) return false
  const above = ofOffice || below ? chain(unit, index.register) : []
  if (ofOffice && !(index.office && above.includes(index.office.code))) return false
  return !below || above.some((code) => index.register.some((u) => u.code === code && below.test(plain(u.name))))
}
