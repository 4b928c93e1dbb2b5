import type { Unit } from '../unit.ts'
import type { Found } from './found.ts'
import { nobody } from './found.ts'
import type { Days } from './found.ts'
import { guessUnits } from './guesses.ts'
import { namesIn } from './lists.ts'
import type { UnitIndex } from './unit-index.ts'
import { unitIndex } from './unit-index.ts'
import { areaOf, isPlace } from './words/canonical.ts'
import { cleanWritten, pieces } from './words/written.ts'

/** How words of a directive for units were matched with the register. */
export interface ResolvedUnits {
  /** valid at the day asked for; units that have ended are replaced by the unit that they live on in */
  units: Unit[]
  /** their codes; with "*" in front when `everyone` */
  unitCodes: string[]
  /** 'none' also when only a part of a list is known: then `units` holds that part and `rest` what to ask about */
  how: 'name' | 'alias' | 'class' | 'list' | 'none'
  /** codes of at most four best guesses when something is not sure: several units of that name, or the nearest names */
  guesses: string[]
  /** "các cơ quan, đơn vị, địa phương": all that the directive addresses; the words alone don't tell whom */
  everyone: boolean
  /** parts of a list that name no unit of the register for sure, as written */
  rest: string[]
  /** codes: a unit that was named and has ended, and the unit that answers for it now ("nay là …") */
  through: { from: string; to: string }[]
}

export interface ResolveContext {
  /** "YYYY-MM-DD" for which somebody has to answer */
  at: string
  /** "YYYY-MM-DD" on which the words were written, when it is known: who bore the names then; else `at` */
  dated?: string | null
  /** the issuing unit or its code: "Sở", "tỉnh", "trực thuộc" are meant from its place; classes never hold it */
  office: Unit | string | null
  /** units that the same directive names one by one: "các … còn lại" are the others */
  otherwise?: ReadonlySet<string>
}

/** Matches words for units, as a directive writes them, with the register. Nothing is guessed: 'none' asks the officer. */
export function resolveUnits(
  written: string,
  register: readonly Unit[],
  { at, dated = null, office, otherwise = new Set() }: ResolveContext,
): ResolvedUnits {
  const issuer = typeof office === 'string' ? (register.find((u) => u.code === office) ?? null) : office
  const days = daysOf(at, dated)
  const { units, everyone, how, guesses, rest, through } = find(unitIndex(register, issuer), written, days, otherwise)
  return {
    units,
    unitCodes: [...(everyone ? ['*'] : []), ...units.map((u) => u.code)],
    how: rest.length > 0 ? 'none' : how,
    guesses: guesses.map((u) => u.code),
    everyone,
    rest,
    through: through.map(({ from, to }) => ({ from: from.code, to: to.code })),
  }
}

/** A directive of tomorrow's units names them before they begin. */
function daysOf(at: string, dated: string | null): Days {
  const isWhole = dated !== null && /^\d{4}-\d{2}-\d{2}$/.test(dated)
  return isWhole ? { dated, at: dated > at ? dated : at } : { dated: at, at }
}

function find(index: UnitIndex, written: string, days: Days, otherwise: ReadonlySet<string>): Found {
  const { text, except, isRest } = cleanWritten(written)
  if (text === '*') return { ...nobody(), everyone: true, how: 'class' }
  if (text === '') return nobody()
  const names = namesIn(index, text, days) ?? nobody(guessUnits(index, text, days.at))
  const others = isRest ? remaining(names, otherwise, written) : names
  const found = except === null ? others : without(index, others, except, days)
  const [first] = found.rest
  return first === undefined || found.guesses.length > 0
    ? found
    : { ...found, guesses: guessUnits(index, first, days.at) }
}

/** "các bệnh viện còn lại": of a class those that are not named otherwise. Where none of them is, it is asked who remains. */
function remaining(found: Found, otherwise: ReadonlySet<string>, written: string): Found {
  const units = found.units.filter((u) => !otherwise.has(u.code))
  const isKnown = !found.everyone && found.how === 'class' && units.length > 0 && units.length < found.units.length
  return isKnown ? { ...found, units } : { ...found, everyone: false, rest: [...found.rest, written.trim()] }
}

/** "… trừ xã Tân Trào và xã Bình Yên": units or, among those found, the places left out. What leaves nobody out is asked about. */
function without(index: UnitIndex, found: Found, except: string, days: Days): Found {
  if (found.how === 'none' && found.units.length === 0) return found
  // Nobody can be taken from "everybody" before it is known who that is.
  if (found.everyone) return { ...found, everyone: false, rest: [...found.rest, `trừ ${except}`] }
  const among = (units: readonly Unit[]): Unit[] => units.filter((u) => found.units.includes(u))
  const whole = namesIn(index, except, days)
  const out = new Set(whole && whole.how !== 'none' && whole.rest.length === 0 ? among(whole.units) : [])
  const unknown: string[] = []
  if (out.size === 0) {
    for (const { start, end } of pieces(except)) {
      const piece = except.slice(start, end)
      const place = areaOf(piece)
      const there = found.units.filter((u) => place && isPlace(index.areas.get(u), place))
      const known = there.length > 0 ? there : among(namesIn(index, piece, days)?.units ?? [])
      if (known.length === 0) unknown.push(piece)
      for (const unit of known) out.add(unit)
    }
  }
  return { ...found, units: found.units.filter((u) => !out.has(u)), rest: [...found.rest, ...unknown] }
}
