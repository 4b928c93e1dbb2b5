import { distance } from 'fastest-levenshtein'
import type { Unit } from '../unit.ts'
import { heirsOf, isValid } from '../register/validity.ts'
import type { Form, UnitIndex } from './unit-index.ts'

const ENOUGH = 0.5
export const MOST_GUESSES = 4
/** Letters are compared for so many forms only, those with most words in common. */
const COMPARED = 60
const COMMON = 400

const byWord = new WeakMap<UnitIndex, Map<string, Form[]>>()

/**
 * Up to four units whose names are nearest to the words; none when nothing is near. For an officer to choose from. A unit
 * that has ended stands for the one that it lives on in.
 */
export function guessUnits(index: UnitIndex, text: string, at: string): Unit[] {
  const [, sought] = index.keysOf(text)
  const best = new Map<Unit, number>()
  for (const { unit, keys } of mostAlike(index, sought)) {
    const score = likeness(sought, keys[1])
    if (score < ENOUGH) continue
    for (const valid of isValid(unit, at) ? [unit] : heirsOf(unit, index.byCode, at)) {
      if (valid !== index.office) best.set(valid, Math.max(best.get(valid) ?? 0, score))
    }
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_GUESSES)
    .map(([unit]) => unit)
}

function mostAlike(index: UnitIndex, sought: string): Form[] {
  const words = byWord.get(index) ?? wordsOf(index)
  byWord.set(index, words)
  const common = new Map<Form, number>()
  const rarestFirst = [...new Set(sought.split(' '))]
    .map((word) => words.get(word) ?? [])
    .sort((x, y) => x.length - y.length)
  for (const forms of rarestFirst) {
    // "xã" and "tế" of a whole province tell nothing once rarer words have found enough.
    if (forms.length > COMMON && common.size >= COMPARED) break
    const rarity = 1 / (1 + Math.log(1 + forms.length))
    for (const form of forms) common.set(form, (common.get(form) ?? 0) + rarity)
  }
  return [...common]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED)
    .map(([form]) => form)
}

function wordsOf(index: UnitIndex): Map<string, Form[]> {
  const found = new Map<string, Form[]>()
  for (const form of index.forms) {
    for (const word of new Set(form.keys[1].split(' '))) {
      const forms = found.get(word)
      if (forms) forms.push(form)
      else found.set(word, [form])
    }
  }
  return found
}

/** 0 to 1: words in common (Dice), then letters. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const common = [...left].filter((w) => right.has(w)).length
  const words = (2 * common) / (left.size + right.size)
  return 0.6 * words + 0.4 * (1 - distance(a, b) / Math.max(a.length, b.length, 1))
}
