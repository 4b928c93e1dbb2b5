import { distance } from 'fastest-levenshtein'
import { officeOf } from '../register.ts'
import type { Unit } from '../unit.ts'
import { canonical } from './words/canonical.ts'
import type { UnitIndex } from './unit-index.ts'
import { unitIndex } from './unit-index.ts'
import { cleanWritten } from './words/written.ts'

/** Words of a chat around a unit's name. */
const FILLERS = new Set([
  'ben',
  'em',
  'toi',
  'minh',
  'chung',
  'cua',
  'don',
  'vi',
  'la',
  'o',
  'tai',
  'thuoc',
  'cho',
  'a',
  'ah',
  'nhe',
  'voi',
])
/** an equal name */
const SURE = 0.97
/** good enough that the words around it need not be dropped */
const CLEAR = 0.88
const ENOUGH = 0.72
const MARGIN = 0.1
const MOST = 8

/**
 * The units that somebody means in a chat ("bv nhi", "ttyt hoang hoa", "xa tan trao"), best first; one or two wrong letters
 * are forgiven. More than one = ask which; empty = nothing near. Units that have ended are found too.
 */
export function findUnits(spoken: string, register: readonly Unit[]): Unit[] {
  const index = unitIndex(register, officeOf(register))
  const said = cleanWritten(spoken).text
  const words = canonical(said)
    .split(' ')
    .filter((w) => w !== '')
  const bare = words.filter((w) => !FILLERS.has(w))
  const whole = rank(index, words)
  const found = (whole[0]?.score ?? 0) >= CLEAR || bare.length === words.length ? whole : rank(index, bare)
  const best = found[0]?.score ?? 0
  return found
    .filter(({ score }) => score >= ENOUGH && score >= (best >= SURE ? best : best - MARGIN))
    .slice(0, MOST)
    .map(({ unit }) => unit)
}

interface Ranked {
  unit: Unit
  score: number
}

function rank(index: UnitIndex, words: readonly string[]): Ranked[] {
  if (words.length === 0) return []
  const vocabulary = new Set(index.forms.flatMap((f) => (f.raw === f.unit.code ? [] : f.keys[0].split(' '))))
  const keys = index.keysOf(words.flatMap((w) => apart(w, vocabulary)).join(' '))
  const weigh = weights(index, keys[2])
  const scores = new Map<Unit, number>()
  for (const form of index.forms) {
    const score = Math.max(same(keys, form.keys), fuzzy(keys[2], form.keys[2], weigh))
    scores.set(form.unit, Math.max(scores.get(form.unit) ?? 0, score))
  }
  return [...scores].map(([unit, score]) => ({ unit, score })).sort((a, b) => b.score - a.score)
}

/** "kontum" → "kon", "tum", where the register knows both and not the whole. */
function apart(word: string, vocabulary: ReadonlySet<string>): string[] {
  if (word.length < 5 || vocabulary.has(word)) return [word]
  for (let i = 2; i <= word.length - 2; i++) {
    const halves = [word.slice(0, i), word.slice(i)]
    if (halves.every((h) => vocabulary.has(h))) return halves
  }
  return [word]
}

type Keys = readonly [string, string, string]

/** Equal names: the stricter the way of comparing, the surer. Blanks may be missing ("hoanghoa"). */
function same(said: Keys, form: Keys): number {
  if (said[0] === form[0]) return 1
  if (said[1] === form[1]) return 0.99
  if (said[2] === form[2]) return 0.98
  return Math.max(nearlySame(said[0], form[0]), nearlySame(said[2], form[2]))
}

function nearlySame(said: string, form: string): number {
  const [a, b] = [said.replaceAll(' ', ''), form.replaceAll(' ', '')]
  if (a === b) return SURE
  const wrong = Math.abs(a.length - b.length) > 2 ? 3 : distance(a, b)
  return wrong <= 2 && a.length >= 5 + 3 * (wrong - 1) ? 0.95 - 0.05 * wrong : 0
}

/** Rare words of the register tell more than "trung tâm"; words that no unit has tell most: that it is another one. */
function weights(index: UnitIndex, said: string): ReadonlyMap<string, number> {
  const units = index.register.length
  const words = index.forms.map((f) => new Set(f.keys[2].split(' ')))
  return new Map(
    said.split(' ').map((word) => {
      const having = new Set(index.forms.filter((_, i) => words[i]?.has(word)).map((f) => f.unit)).size
      return [word, 0.3 + Math.log((1 + units) / (1 + having))]
    }),
  )
}

/** How much of what was said is in the name, and a little of how much of the name was said. */
function fuzzy(said: string, form: string, weigh: ReadonlyMap<string, number>): number {
  const names = form.split(' ')
  const used = new Set<number>()
  let [found, all] = [0, 0]
  for (const word of said.split(' ')) {
    const weight = weigh.get(word) ?? 1
    all += weight
    let [best, at] = [0, -1]
    names.forEach((name, i) => {
      const near = used.has(i) ? 0 : nearness(word, name)
      if (near > best) [best, at] = [near, i]
    })
    if (at >= 0) used.add(at)
    found += weight * best
  }
  return all === 0 ? 0 : 0.85 * (found / all) + 0.1 * (used.size / names.length)
}

function nearness(said: string, name: string): number {
  if (said === name) return 1
  const length = Math.max(said.length, name.length)
  if (length < 4 || Math.abs(said.length - name.length) > 2) return 0
  const wrong = distance(said, name)
  if (wrong === 1) return 0.85
  return wrong === 2 && length >= 7 ? 0.75 : 0
}
