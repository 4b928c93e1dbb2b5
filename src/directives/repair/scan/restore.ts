import type { Line, RepairLog } from '../line.ts'
import { CONFUSIONS } from './confusions.ts'
import { strangeness } from './phrases.ts'
import { SYLLABLES } from './syllables.ts'

/** A word with signs or figures among its letters. */
const TORN = /^(?=.*[A-Za-z])(?=.*[~?€£¢&@^\\<;"'\d!])[^\s/]{2,14}$/
const NUMBERED = /\d{2,}|^[\d.,:]+$|^\d+[a-z]?[).]?$|^[ivx]+[.)]$/i
const FEWEST = 40
const SHARE = 0.06
const LONGEST_WORD = 12
const DEAREST = 2.4
const BEST_KEPT = 8

/** Whether a text without marks comes from a reader of print that knew no Vietnamese: many words are torn. */
export function isBadScan(lines: readonly Line[]): boolean {
  let torn = 0
  let all = 0
  for (const { text } of lines) {
    for (const token of text.split(/\s+/)) {
      if (token === '') continue
      all++
      if (TORN.test(token) && !NUMBERED.test(token)) torn++
    }
  }
  return torn >= FEWEST && torn / all >= SHARE
}

/** The words of a bad scan as syllables of the language; the pairs that office prose uses decide between several. */
export function restoreScan(lines: Line[], log: RepairLog): Line[] {
  const known = new Map<string, Candidate[]>()
  return lines.map((line) => {
    const text = restoredLine(slashes(line.text), known)
    if (text !== line.text) log.add('scan', line.no, line.text.trim(), text.trim())
    return text === line.text ? line : { ...line, text }
  })
}

/** "3113/2020", "16ICT-TTg": a slash read as 1 or I, where the figure is none without it. */
function slashes(text: string): string {
  return text
    .replace(/(?<!\d)(0[1-9]|[12]\d|3[01])1(\d|1[0-2])[1/](20\d\d)(?!\d)/g, '$1/$2/$3')
    .replace(/((?:tu|den|ngay) )(0[1-9]|[12]\d|3[01])1(\d|1[0-2])(?![\d/])/g, '$1$2/$3')
    .replace(/(\d) ?I(?=[A-Z]{2,}-)/g, '$1/')
    .replace(/([A-Z])- (?=[A-Z]{2})/g, '$1-')
    .replace(/([a-z\d])([,;])(?=[A-Za-z])/g, '$1$2 ')
}

interface Candidate {
  word: string
  cost: number
}

interface Path {
  word: string
  cost: number
  before: Path | null
}

function restoredLine(text: string, known: Map<string, Candidate[]>): string {
  const pieces = text.split(/(\s+)/)
  let paths: Path[] = [{ word: '', cost: 0, before: null }]
  const shapes = pieces.map((piece) => shapeOf(piece))
  for (const shape of shapes) {
    if (shape === null) continue
    const choices = shape.core === '' ? [] : candidatesOf(shape.core, known)
    const next = (choices.length > 0 ? choices : [{ word: shape.core.toLowerCase(), cost: 0 }]).map(
      ({ word, cost }): Path => {
        let best: Path | null = null
        for (const path of paths) {
          const total = path.cost + cost + strangeness(path.word, word)
          if (best === null || total < best.cost) best = { word, cost: total, before: path }
        }
        return best ?? { word, cost, before: null }
      },
    )
    paths = next.sort((a, b) => a.cost - b.cost).slice(0, BEST_KEPT)
  }
  const chosen: string[] = []
  for (let path: Path | null = paths[0] ?? null; path?.before != null; path = path.before) chosen.unshift(path.word)
  return pieces
    .map((piece, i) => {
      const shape = shapes[i]
      if (shape === undefined || shape === null) return piece
      const word = chosen.shift() ?? shape.core
      return shape.core === '' || candidatesOf(shape.core, known).length === 0
        ? piece
        : shape.open + cased(word, shape.core) + shape.close
    })
    .join('')
}

interface Shape {
  open: string
  core: string
  close: string
}

/** A token as a word between its punctuation; null for blanks. A number or a symbol has no word to restore. */
function shapeOf(piece: string): Shape | null {
  if (piece.trim() === '') return null
  const whole: Shape = { open: '', core: '', close: piece }
  if (!/[A-Za-z]/.test(piece) || NUMBERED.test(piece) || /[/@_]|\w-\w{2}|[A-Z]{2,}-[A-Z]/.test(piece)) return whole
  const match = /^([("“]*)(.*?)([.,;:)"”!]*)$/.exec(piece)
  const core = match?.[2] ?? ''
  return core.length === 0 || core.length > LONGEST_WORD
    ? whole
    : { open: match?.[1] ?? '', core, close: match?.[3] ?? '' }
}

function cased(word: string, as: string): string {
  const regular = as === as.toUpperCase() || /^[A-Za-z][a-z]*$/.test(as)
  if (regular && word === as.toLowerCase()) return as
  const letters = as.replace(/[^A-Za-z]/g, '')
  if (letters.length > 2 && letters === letters.toUpperCase() && /^[A-Z]/.test(as)) return word.toUpperCase()
  return /^[A-Z]/.test(as) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** The syllables that a written word may stand for, the likeliest first. Abbreviations stay what they are. */
function candidatesOf(core: string, known: Map<string, Candidate[]>): Candidate[] {
  const seen = known.get(core)
  if (seen !== undefined) return seen
  const found = new Map<string, number>()
  const abbreviation = /^[A-ZĐ&]{2,6}$/.test(core) && !SYLLABLES.has(core.toLowerCase())
  if (abbreviation) found.set(core.toLowerCase(), 0)
  if (/^[\x20-\x7e€£¢]+$/.test(core)) walk(core, 0, '', 0, found)
  const list = [...found]
    .map(([word, cost]) => ({ word, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, BEST_KEPT)
  known.set(core, list)
  return list
}

const PREFIXES: ReadonlySet<string> = new Set(
  [...SYLLABLES].flatMap((s) => Array.from({ length: s.length + 1 }, (_, i) => s.slice(0, i))),
)

function walk(core: string, at: number, made: string, cost: number, found: Map<string, number>): void {
  if (cost > DEAREST || !PREFIXES.has(made)) return
  if (at >= core.length) {
    if (SYLLABLES.has(made) && cost < (found.get(made) ?? Infinity)) found.set(made, cost)
    return
  }
  const char = core.charAt(at)
  // A capital inside a word is a letter that was none.
  const plain = /[A-Za-z]/.test(char) ? (at > 0 && /[A-Z]/.test(char) && /[a-z]/.test(core) ? 0.7 : 0) : null
  if (plain !== null) walk(core, at + 1, made + char.toLowerCase(), cost + plain, found)
  for (const [written, meant, price] of CONFUSIONS.get(char) ?? []) {
    if (core.startsWith(written, at)) walk(core, at + written.length, made + meant, cost + price, found)
  }
}
