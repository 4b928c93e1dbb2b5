import type { Unit } from '../../unit.ts'
import type { UnitIndex } from '../unit-index.ts'
import type { Area, Level } from '../words/canonical.ts'
import { LEVELS, marksAgreeWithin, ownName } from '../words/canonical.ts'
import type { ClassNoun } from './class-words.ts'
import { BELONGING, CLASS_NOUNS, COLLECTIVE_LEVELS, EMPTY, OWNERSHIP, PLURALS, SITUATED, VAGUE } from './class-words.ts'
import type { Segment } from './select.ts'

/** A group of words of a phrase for many. */
export type Piece =
  | { is: 'plural' | 'vague' | 'empty' | 'situated' | 'officePlace' }
  | { is: 'belonging'; directly: boolean }
  | { is: 'noun'; noun: ClassNoun }
  | { is: 'owner'; unit: Unit }
  | { is: 'ownership'; owner: 'public' | 'private' }
  | { is: 'level'; levels: readonly Level[] }
  | { is: 'areas'; areas: Area[] }

interface Before {
  /** the whole phrase, with its marks */
  said: string
  last: Segment | undefined
  wants: 'owner' | 'directOwner' | 'place' | null
  afterPlural: boolean
}

const LONGEST = 14
const NOUN_OF = new Map(CLASS_NOUNS.map((n) => [n.words, n]))
/** "các trường Mầm non, Tiểu học, THCS": after one school the others need no "trường". */
const SCHOOL = /^truong\b/
const has = (list: readonly string[], phrase: string): boolean => list.includes(phrase)

/** The longest group of words from there on that means something. */
export function pieceAt(
  index: UnitIndex,
  words: readonly string[],
  from: number,
  before: Before,
): { piece: Piece; length: number } | null {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
    const phrase = words.slice(from, from + length).join(' ')
    // "xã hội" is no commune.
    if (/(?:^| )xa$/.test(phrase) && words[from + length] === 'hoi') continue
    // "thuộc UBND xã" is not the office that is a UBND too.
    if (phrase === 'uy ban nhan dan' && before.wants !== null && isLevelNext(index, words, from + length)) continue
    const piece = read(index, phrase, before)
    if (piece) return { piece, length }
  }
  return null
}

function isLevelNext(index: UnitIndex, words: readonly string[], from: number): boolean {
  const level = LEVELS.find((l) => words.slice(from, from + l.split(' ').length).join(' ') === l)
  return level !== undefined && level !== index.officeArea?.level
}

function read(index: UnitIndex, phrase: string, { said, last, wants, afterPlural }: Before): Piece | null {
  if (wants === 'owner' || wants === 'directOwner') {
    const owner = ownerOf(index, phrase)
    if (owner) return { is: 'owner', unit: owner }
  }
  if (has(PLURALS, phrase)) return { is: 'plural' }
  if (has(VAGUE, phrase)) return { is: 'vague' }
  if (last && Object.hasOwn(BELONGING, phrase)) return { is: 'belonging', directly: BELONGING[phrase] ?? false }
  if (last && has(SITUATED, phrase)) return { is: 'situated' }
  if (last && Object.hasOwn(OWNERSHIP, phrase)) return { is: 'ownership', owner: OWNERSHIP[phrase] ?? 'public' }
  const collective = Object.hasOwn(COLLECTIVE_LEVELS, phrase) ? COLLECTIVE_LEVELS[phrase] : undefined
  if (collective) return { is: 'level', levels: collective }
  if (last && has(EMPTY, phrase)) return { is: 'empty' }
  if (last && !afterPlural && isOfficePlace(index.officeArea, phrase)) return { is: 'officePlace' }
  const level = LEVELS.find((l) => l === phrase)
  if (level) return { is: 'level', levels: [level] }
  const areas = areasOf(index, phrase, { said, isBareTaken: last !== undefined })
  if (areas.length > 0) return { is: 'areas', areas }
  const noun = NOUN_OF.get(phrase) ?? schoolNoun(phrase, last) ?? stemNoun(index, phrase)
  return noun ? { is: 'noun', noun } : null
}

/** The unit after "thuộc", by its whole name. The office is also meant by a part of it. */
function ownerOf(index: UnitIndex, phrase: string): Unit | null {
  const [form] = index.byKey[0].get(phrase) ?? []
  if (form && form.unit.validTo === null) return form.unit
  return index.officeForms.find((f) => isOffice(f.keys, phrase))?.unit ?? null
}

/** "Sở", "ngành", "(ngành) Y tế" for a Sở Y tế; "huyện" for a People's Committee. */
const isOffice = (keys: readonly string[], phrase: string): boolean =>
  keys.some((k) => k === phrase || k === `so ${phrase}`) ||
  (keys.some((k) => k.startsWith('so ')) && ['so', 'nganh'].includes(phrase)) ||
  (keys.some((k) => k.startsWith('uy ban nhan dan')) && ['huyen', 'tinh', 'xa', 'thanh pho'].includes(phrase))

/** "tỉnh", "tỉnh An Giang", "An Giang" for an office of that province. */
const isOfficePlace = (place: Area | null, phrase: string): boolean =>
  place !== null && [place.level, place.bare, `${place.level ?? ''} ${place.bare}`].includes(phrase)

/** Places of the register by their names; none when marks would be needed to tell them apart. */
function areasOf(
  index: UnitIndex,
  phrase: string,
  { said, isBareTaken }: { said: string; isBareTaken: boolean },
): Area[] {
  const level = LEVELS.find((l) => phrase.startsWith(`${l} `)) ?? null
  const bare = level === null ? phrase : phrase.slice(level.length + 1)
  if (level === null && !isBareTaken) return []
  const there = (index.places.get(bare) ?? []).filter(
    (area) => (level === null || area.level === level) && marksAgreeWithin(said, ownName(area)),
  )
  const [first] = there
  if (!first || new Set(there.map((a) => ownName(a).toLowerCase())).size > 1) return []
  return level === null ? [{ ...first, level: null, raw: ownName(first) }] : [first]
}

const schoolNoun = (phrase: string, last: Segment | undefined): ClassNoun | undefined =>
  last && SCHOOL.test(last.noun.words) ? NOUN_OF.get(`truong ${phrase}`) : undefined

/** The names that units of the register share before their places: "phòng lao động - thương binh và xã hội". */
function stemNoun(index: UnitIndex, phrase: string): ClassNoun | null {
  const units = index.stems.get(phrase)
  if (!units || units.length < 2) return null
  return { words: phrase, select: [{ names: new Set(units.map((u) => index.plainName(u))) }] }
}
