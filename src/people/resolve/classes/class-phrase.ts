import type { Unit } from '../../unit.ts'
import type { UnitIndex } from '../unit-index.ts'
import type { Area, Level } from '../words/canonical.ts'
import { canonical, isPlace } from '../words/canonical.ts'
import type { Piece } from './pieces.ts'
import { pieceAt } from './pieces.ts'
import type { Segment } from './select.ts'
import { unitsOf } from './select.ts'
import { CLASS_NOUNS, COLLECTIVE_NOUNS } from './class-words.ts'

/** What a phrase for many units selects, of all days. */
export interface ClassHit {
  units: Unit[]
  /** all that the directive addresses */
  everyone: boolean
  /** places were named one by one */
  isList: boolean
}

/** "các cơ quan có liên quan": for many, and nobody can tell from the words for whom. */
export const UNCLEAR = 'unclear'

const SECONDARY = '(?:THCS|trung học cơ sở|trung hoc co so)'
/** Only the comma tells "tiểu học, THCS" from a school "tiểu học và trung học cơ sở". */
const BOTH_LEVELS = new RegExp(`(?<first>tiểu học|tieu hoc)\\s*,\\s*(?<second>${SECONDARY})`, 'giu')
const SCHOOLS_OR_BOTH = new RegExp(`(?:tiểu học|tieu hoc)\\s+(?:và|va)\\s+${SECONDARY}$`, 'iu')

interface State {
  segments: Segment[]
  isPlural: boolean
  isVague: boolean
  /** what the words before ask for */
  wants: 'owner' | 'directOwner' | 'place' | null
  afterPlural: boolean
}

/**
 * Reads a phrase such as "các bệnh viện công lập và ngoài công lập trên địa bàn tỉnh" word group by word group. Null when a
 * word of it is unknown, or when it means one unit rather than many.
 */
export function classPhrase(index: UnitIndex, text: string): ClassHit | typeof UNCLEAR | null {
  const state: State = { segments: [], isPlural: false, isVague: false, wants: null, afterPlural: false }
  const said = text.replace(/(?<!\p{L})mọi(?!\p{L})/giu, 'các').replace(BOTH_LEVELS, '$<first> các $<second>')
  // "các trường tiểu học và THCS": schools of either kind, or those that hold both.
  if (SCHOOLS_OR_BOTH.test(said)) return UNCLEAR
  const words = canonical(said).split(' ')
  for (let i = 0; i < words.length;) {
    const last = state.segments.at(-1)
    const { wants, afterPlural } = state
    const hit = pieceAt(index, words, i, { said, last, wants, afterPlural })
    if (!hit || !take(index, state, hit.piece)) return null
    i += hit.length
    state.afterPlural = hit.piece.is === 'plural'
  }
  if (!state.isPlural || state.segments.length === 0 || state.wants === 'place') return null
  return select(index, state)
}

/** False when the group doesn't fit what stands before it. */
function take(index: UnitIndex, state: State, piece: Piece): boolean {
  const last = state.segments.at(-1)
  const { wants } = state
  state.wants = null
  switch (piece.is) {
    case 'plural':
      // "trên địa bàn các xã"
      state.wants = wants
      state.isPlural = true
      return true
    case 'vague':
      state.isVague = true
      return true
    case 'empty':
      return true
    case 'noun':
      // "thuộc Sở" of an office that is no Sở.
      if (wants !== null) return false
      if (last || (COLLECTIVE_NOUNS.test(piece.noun.words) && !piece.noun.generic)) state.isPlural = true
      state.segments.push(segmentOf(piece.noun))
      return true
    case 'belonging':
      if (!last) return false
      state.wants = piece.directly ? 'directOwner' : 'owner'
      state.isPlural = true
      if (index.office) last.below = { unit: index.office, directly: piece.directly }
      return true
    case 'owner':
      if (last) last.below = { unit: piece.unit, directly: wants === 'directOwner' }
      return true
    case 'situated':
      if (!last) return false
      state.wants = 'place'
      state.isPlural = true
      return true
    case 'ownership':
      if (!last) return false
      state.isPlural = true
      last.owners.push(piece.owner)
      return true
    case 'officePlace':
      return true
    case 'level':
      return takeLevels(state, piece.levels, wants)
    case 'areas':
      return takeAreas(state, piece, wants)
  }
}

const segmentOf = (noun: Segment['noun']): Segment => ({ noun, places: [], within: [], owners: [], below: null })

function committees(): Segment {
  const noun = CLASS_NOUNS.find((n) => n.words === 'uy ban nhan dan')
  return segmentOf(noun ?? { words: '', select: [] })
}

/** Where work goes to places rather than to units that stand there: "các cơ quan, đơn vị, xã, thị trấn". */
function placesOf(state: State, wants: State['wants']): Segment {
  const last = state.segments.at(-1)
  if (last && (last.noun.generic !== 'always' || wants === 'place')) return last
  const made = committees()
  state.segments.push(made)
  return made
}

function takeLevels(state: State, levels: readonly Level[], wants: State['wants']): boolean {
  // "thuộc UBND xã", "trên địa bàn huyện": one, and nobody says which; "trên địa bàn các xã": all of them.
  if (wants !== null && !state.afterPlural && wants !== 'place') return false
  if (wants === 'place' && !state.afterPlural) return false
  const segment = placesOf(state, wants)
  if (levels.length > 1 || segment.places.length > 0) state.isPlural = true
  segment.places.push(...levels.map((level) => ({ is: 'all' as const, level })))
  return true
}

function takeAreas(state: State, { areas }: Extract<Piece, { is: 'areas' }>, wants: State['wants']): boolean {
  const segment = placesOf(state, wants)
  const hasCommunes = segment.places.some((p) => p.is === 'all' && COMMUNES.has(p.level))
  const inside = wants !== null || (hasCommunes && areas.every((a) => a.level !== null && DISTRICTS.has(a.level)))
  if (inside) {
    // "thuộc huyện A": the belonging is to the place, not to the office.
    if (wants === 'owner' || wants === 'directOwner') segment.below = null
    segment.within.push(...areas)
    state.isPlural = true
    return true
  }
  if (segment.places.length > 0) state.isPlural = true
  segment.places.push(...areas.map((area) => ({ is: 'named' as const, area })))
  return true
}

const DISTRICTS: ReadonlySet<Level> = new Set<Level>(['huyen', 'thi xa', 'thanh pho', 'quan'])
const COMMUNES: ReadonlySet<Level> = new Set<Level>(['xa', 'phuong', 'thi tran', 'dac khu'])

function select(index: UnitIndex, { segments, isVague }: State): ClassHit | typeof UNCLEAR | null {
  for (const segment of segments) if (!narrowToNames(index, segment)) return null
  // What stands at the end holds for the nouns before it too, as far as it fits them.
  for (let i = segments.length - 2; i >= 0; i--) {
    const [here, next] = [segments[i], segments[i + 1]]
    if (!here || !next) continue
    if (here.owners.length === 0) here.owners = next.owners
    here.below ??= next.below
    if (here.within.length === 0 && unitsOf(index, { ...here, within: next.within }).length > 0)
      here.within = next.within
    if (
      here.noun.generic !== 'always' &&
      here.places.length === 0 &&
      unitsOf(index, { ...here, places: next.places }).length > 0
    )
      here.places = next.places
  }
  const isBare = ({ below, places, within, owners }: Segment): boolean =>
    !below && places.length === 0 && within.length === 0 && owners.length === 0
  const everyone = segments.some((s) => s.noun.generic === 'always' && isBare(s))
  const isGeneric = (s: Segment): boolean => everyone && s.noun.generic !== undefined && isBare(s)
  if (everyone && isVague) return UNCLEAR
  const units = [...new Set(segments.filter((s) => !isGeneric(s)).flatMap((s) => unitsOf(index, s)))]
  return { units, everyone, isList: segments.some((s) => s.places.some((p) => p.is === 'named')) }
}

/**
 * "các xã, phường A, B": the levels are those of the names that follow. False where nobody can tell: with one name after two
 * levels, or with a name that places of two levels bear.
 */
function narrowToNames(index: UnitIndex, segment: Segment): boolean {
  const names = segment.places.flatMap((p) => (p.is === 'named' && p.area.level === null ? [p] : []))
  const levels = segment.places.flatMap((p) => (p.is === 'all' ? [p.level] : []))
  if (names.length === 0 || levels.length === 0) return true
  if (levels.length > names.length) return false
  const isSaid = (area: Area): boolean => area.level !== null && levels.includes(area.level)
  const places = segment.places.flatMap((place): Area[] => {
    if (place.is === 'all') return []
    const { area } = place
    return area.level === null
      ? (index.places.get(area.bare) ?? []).filter((p) => isSaid(p) && isPlace(p, area))
      : [area]
  })
  segment.places = places.map((area) => ({ is: 'named', area }))
  return names.every(({ area }) => places.filter((p) => p.bare === area.bare).length === 1)
}
