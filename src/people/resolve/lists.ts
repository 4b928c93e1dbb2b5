import type { Unit } from '../unit.ts'
import { UNCLEAR, classPhrase } from './classes/class-phrase.ts'
import type { Days, Found } from './found.ts'
import { followed, nobody, thereThen, together } from './found.ts'
import { named } from './named.ts'
import type { UnitIndex } from './unit-index.ts'
import { canonical } from './words/canonical.ts'
import { counted } from './words/counted.ts'
import { cleanWritten, headed, pieces } from './words/written.ts'

/** One name, one phrase for many, or a list of them; null when the words name nobody. */
export const namesIn = (index: UnitIndex, text: string, days: Days): Found | null =>
  single(index, text, days) ?? list(index, text, days)

/** One name, or one phrase for many. An ambiguous name is 'none' with its candidates. */
function single(index: UnitIndex, text: string, days: Days): Found | null {
  const name = named(index, text, days.dated)
  if (name) {
    const [only, ...others] = name.units
    if (only && others.length === 0) return oneUnit(index, only, name.how, days)
    const own = name.units.filter((u) => index.office && u.parentCode === index.office.code)
    if (own[0] && own.length === 1) return oneUnit(index, own[0], name.how, days)
    return nobody(followed(index, name.units, 'none', days).units)
  }
  const self = officeItself(index, text)
  if (self) return { ...nobody(), units: [self], how: 'alias' }
  // What stands after a colon is a list of its own.
  const many = text.includes(':') ? null : classPhrase(index, text)
  if (many === UNCLEAR) return nobody()
  if (!many) return null
  const there = thereThen(many.units, days)
  if (there.length === 0 && !many.everyone) return null
  return { ...followed(index, there, many.isList ? 'list' : 'class', days), everyone: many.everyone }
}

function oneUnit(index: UnitIndex, unit: Unit, how: Found['how'], days: Days): Found {
  if (unit.validFrom !== null && unit.validFrom > days.dated) return nobody([unit])
  const found = followed(index, [unit], how, days)
  return found.rest.length === 0 ? found : nobody(found.guesses)
}

/** "Sở", "Huyện": the office speaks of itself without its name. */
function officeItself({ office, officeArea }: UnitIndex, text: string): Unit | null {
  const word = text.toLowerCase()
  if (office?.kind === 'so_ban_nganh' && word === 'sở') return office
  return office?.kind.startsWith('ubnd_') && (word === 'ubnd' || canonical(word) === officeArea?.level) ? office : null
}

function list(index: UnitIndex, text: string, days: Days): Found | null {
  const numbers = numbered(index, text, days)
  if (numbers) return numbers
  const under = headed(text)
  if (under) {
    const resolve = (piece: string): Found | null =>
      underHeads(index, under.heads, piece, days) ?? single(index, piece, days)
    return together(split(index, under.list, days, resolve))
  }
  if (pieces(text).length < 2) return null
  return together(split(index, text, days, (piece) => single(index, piece, days)))
}

function numbered(index: UnitIndex, text: string, days: Days): Found | null {
  const names = counted(text)
  return names && together(names.map((written) => ({ written, found: single(index, written, days) })))
}

/** "Trạm Y tế các xã, phường: A, B": the one head that, with the piece, is a name; of two nobody can tell. */
function underHeads(index: UnitIndex, heads: readonly string[], piece: string, days: Days): Found | null {
  // Each place has a level of its own.
  if (heads.length > 1 && pieces(piece).length > 1) return null
  const found = heads.flatMap((head) => single(index, `${head} ${piece}`, days) ?? [])
  const sure = found.filter((f) => f.how !== 'none')
  const units = new Set(sure.flatMap((f) => f.units))
  if (sure.length > 1 && units.size > 1) return nobody([...units])
  return sure[0] ?? found[0] ?? null
}

interface Part {
  written: string
  found: Found | null
}

/** Cuts a list into the longest pieces that mean something: a name may hold commas and "và" itself. */
function split(index: UnitIndex, text: string, days: Days, resolve: (piece: string) => Found | null): Part[] {
  const cuts = pieces(text)
  const parts: Part[] = []
  let head = ''
  for (let i = 0; i < cuts.length;) {
    const start = cuts[i]?.start ?? 0
    let taken: Part | null = null
    let next = i + 1
    for (let j = cuts.length; j > i && !taken; j--) {
      const piece = text.slice(start, cuts[j - 1]?.end)
      const bare = cleanWritten(piece).text
      const found =
        numbered(index, bare, days) ?? resolve(bare) ?? (piece === text ? null : sharing(index, head, bare, days))
      if (found && (found.how !== 'none' || j === i + 1)) {
        taken = { written: piece, found }
        next = j
        if (found.units.length === 1 && !isShared(found, bare, index, days)) head = bare
      }
    }
    parts.push(taken ?? { written: text.slice(start, cuts[i]?.end), found: null })
    i = next
  }
  return parts
}

const isShared = (found: Found, bare: string, index: UnitIndex, { dated }: Days): boolean =>
  named(index, bare.replace(/^các\s+/iu, ''), dated)?.units.includes(
    found.through[0]?.from ?? (found.units[0] as Unit),
  ) !== true

/** "Sở Y tế, Tài chính": the words before the proper part hold for the pieces that follow, where they make a name with them. */
function sharing(index: UnitIndex, head: string, piece: string, days: Days): Found | null {
  const own = piece.replace(/^các\s+/iu, '')
  if (own !== piece) {
    const found = named(index, own, days.dated)
    if (found?.units.length === 1) return single(index, own, days)
  }
  const words = head.replace(/^các\s+/iu, '').split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const whole = `${words.slice(0, length).join(' ')} ${piece}`
    if (named(index, whole, days.dated)?.units.length === 1) return single(index, whole, days)
  }
  return null
}
