import type { Unit } from '../unit.ts'
import type { Area } from './canonical.ts'
import { areaOf, canonical } from './canonical.ts'
import { classPhrase } from './class-phrase.ts'
import { guessUnits } from './guesses.ts'
import type { UnitIndex } from './unit-index.ts'
import { named, unitIndex } from './unit-index.ts'
import { unitsAt } from '../register/validity.ts'
import { cleanWritten, counted, headed, pieces } from './written.ts'

/** How words of a directive for units were matched with the register. */
export interface ResolvedUnits {
  /** valid at the day asked for; units that have ended are replaced by their successors */
  units: Unit[]
  /** their codes; with "*" in front when `everyone` */
  unitCodes: string[]
  /** 'none' also when only a part of a list is known: then `units` holds that part and `rest` what to ask about */
  how: 'name' | 'alias' | 'class' | 'list' | 'none'
  /** codes of the best guesses when something is not sure: several units of that name, or the nearest names */
  guesses: string[]
  /** "các cơ quan, đơn vị, địa phương": all that the directive addresses; the words alone don't tell whom */
  everyone: boolean
  /** parts of a list that name no unit of the register, as written */
  rest: string[]
}

export interface ResolveContext {
  /** "YYYY-MM-DD" */
  at: string
  /** the issuing unit or its code: "Sở", "tỉnh", "trực thuộc" are meant from its place; classes never hold it */
  office: Unit | string | null
}

/** Matches words for units, as a directive writes them, with the register. Nothing is guessed: 'none' asks the officer. */
export function resolveUnits(
  written: string,
  register: readonly Unit[],
  { at, office }: ResolveContext,
): ResolvedUnits {
  const issuer = typeof office === 'string' ? (register.find((u) => u.code === office) ?? null) : office
  const index = unitIndex(register, issuer)
  const { units, everyone, how, guesses, rest } = find(index, written, at)
  const nearest = rest[0] === undefined ? guesses : guessUnits(index, rest[0], at)
  return {
    units,
    unitCodes: [...(everyone ? ['*'] : []), ...units.map((u) => u.code)],
    how: rest.length > 0 ? 'none' : how,
    guesses: nearest.map((u) => u.code),
    everyone,
    rest,
  }
}

interface Found {
  units: Unit[]
  everyone: boolean
  how: ResolvedUnits['how']
  guesses: Unit[]
  rest: string[]
}

const nobody = (guesses: Unit[] = []): Found => ({ units: [], everyone: false, how: 'none', guesses, rest: [] })

function find(index: UnitIndex, written: string, at: string): Found {
  const { text, except } = cleanWritten(written)
  if (text === '*') return { ...nobody(), everyone: true, how: 'class' }
  if (text === '') return nobody()
  const found = single(index, text, at) ?? list(index, text, at) ?? nobody(guessUnits(index, text, at))
  return except === null || found.units.length === 0 ? found : without(index, found, except, at)
}

/** "… trừ xã Tân Trào và xã Bình Yên": units or, among those found, the places left out. */
function without(index: UnitIndex, found: Found, except: string, at: string): Found {
  const whole = find(index, except, at)
  const out = new Set(whole.units)
  const unknown: string[] = []
  if (out.size === 0 || whole.rest.length > 0) {
    for (const { start, end } of pieces(except)) {
      const piece = except.slice(start, end)
      const place = areaOf(piece)
      const there = found.units.filter((u) => place && isThere(index.areas.get(u), place))
      const known = there.length > 0 ? there : find(index, piece, at).units
      if (known.length === 0) unknown.push(piece)
      for (const unit of known) out.add(unit)
    }
  }
  return { ...found, units: found.units.filter((u) => !out.has(u)), rest: [...found.rest, ...unknown] }
}

const isThere = (area: Area | undefined, place: Area): boolean =>
  area?.bare === place.bare && (place.level === null || area.level === place.level)

/** One name, or one phrase for many. An ambiguous name is 'none' with its candidates. */
function single(index: UnitIndex, text: string, at: string): Found | null {
  const name = named(index, text)
  if (name) {
    const current = unitsAt(name.units, index.register, at)
    const [only, ...others] = current
    // An ended unit may live on in several: they are all meant.
    if (only && (others.length === 0 || name.units.length === 1)) return { ...nobody(), units: current, how: name.how }
    const own = current.filter((u) => index.office && u.parentCode === index.office.code)
    if (own.length === 1) return { ...nobody(), units: own, how: name.how }
    return current.length > 0 ? nobody(current.slice(0, 3)) : null
  }
  const self = officeItself(index, text)
  if (self) return { ...nobody(), units: [self], how: 'alias' }
  const many = classPhrase(index, text)
  if (!many) return null
  const units = unitsAt(many.units, index.register, at)
  if (units.length === 0 && !many.everyone) return null
  return { ...nobody(), units, everyone: many.everyone, how: many.isList ? 'list' : 'class' }
}

/** "Sở", "Huyện": the office speaks of itself without its name. */
function officeItself({ office, officeArea }: UnitIndex, text: string): Unit | null {
  const word = text.toLowerCase()
  if (office?.kind === 'so_ban_nganh' && word === 'sở') return office
  return office?.kind.startsWith('ubnd_') && (word === 'ubnd' || canonical(word) === officeArea?.level) ? office : null
}

function list(index: UnitIndex, text: string, at: string): Found | null {
  const numbers = counted(text)
  if (numbers) return sum(numbers.map((n) => ({ text: n, found: single(index, n, at) })))
  const under = headed(text)
  if (under) {
    const parts = split(
      index,
      under.list,
      at,
      (piece) => single(index, `${under.head} ${piece}`, at) ?? single(index, piece, at),
    )
    return sum(parts)
  }
  return pieces(text).length > 1 ? sum(split(index, text, at, (piece) => single(index, piece, at))) : null
}

interface Part {
  text: string
  found: Found | null
}

/** Cuts a list into the longest pieces that mean something: a name may hold commas and "và" itself. */
function split(index: UnitIndex, text: string, at: string, resolve: (piece: string) => Found | null): Part[] {
  const cuts = pieces(text)
  const parts: Part[] = []
  for (let i = 0; i < cuts.length;) {
    const start = cuts[i]?.start ?? 0
    let taken: Part | null = null
    let next = i + 1
    for (let j = cuts.length; j > i && !taken; j--) {
      const piece = text.slice(start, cuts[j - 1]?.end)
      const bare = cleanWritten(piece).text
      const numbers = counted(bare)
      const found = numbers ? sum(numbers.map((n) => ({ text: n, found: single(index, n, at) }))) : resolve(bare)
      if (found && (found.how !== 'none' || j === i + 1)) {
        taken = { text: piece, found }
        next = j
      }
    }
    parts.push(taken ?? { text: text.slice(start, cuts[i]?.end), found: null })
    i = next
  }
  return parts
}

/** Null when no part names anybody. */
function sum(parts: readonly Part[]): Found | null {
  const found = parts.filter((p) => p.found && p.found.how !== 'none')
  if (found.length === 0) return null
  return {
    units: [...new Set(found.flatMap((p) => p.found?.units ?? []))],
    everyone: found.some((p) => p.found?.everyone),
    how: 'list',
    guesses: [],
    rest: parts.filter((p) => !found.includes(p)).map((p) => p.text),
  }
}
