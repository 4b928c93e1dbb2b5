import { distance } from 'fastest-levenshtein'
import type { Unit } from '../unit.ts'
import { isValid } from '../register/validity.ts'
import type { UnitIndex } from './unit-index.ts'

const ENOUGH = 0.5

/** Up to three units whose names are nearest to the words; none when nothing is near. For an officer to choose from. */
export function guessUnits(index: UnitIndex, text: string, at: string): Unit[] {
  const [, sought] = index.keysOf(text)
  const best = new Map<Unit, number>()
  for (const { unit, keys } of index.forms) {
    if (unit === index.office || !isValid(unit, at)) continue
    best.set(unit, Math.max(best.get(unit) ?? 0, likeness(sought, keys[1])))
  }
  return [...best]
    .filter(([, score]) => score >= ENOUGH)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([unit]) => unit)
}

/** 0 to 1: words in common (Dice), then letters. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const common = [...left].filter((w) => right.has(w)).length
  const words = (2 * common) / (left.size + right.size)
  return 0.6 * words + 0.4 * (1 - distance(a, b) / Math.max(a.length, b.length, 1))
}
