import { spelledOut, withoutPost } from '../../lexicon/abbreviations.ts'

/** Dice overlap of the words of two names, 0 to 1. */
function likeness(a: string, b: string): number {
  const x = spelledOut(a).split(' ')
  const y = spelledOut(b).split(' ')
  if (x.length === 0 || y.length === 0) return 0
  const left = new Map<string, number>()
  for (const t of x) left.set(t, (left.get(t) ?? 0) + 1)
  let hit = 0
  for (const t of y) {
    const n = left.get(t) ?? 0
    if (n > 0) {
      hit++
      left.set(t, n - 1)
    }
  }
  return (2 * hit) / (x.length + y.length)
}

const SAME = 0.85
const ONE_OFFICE = 0.7

/** Whether all of `units` are already among `known`. */
export const amongUnits = (units: readonly string[], known: readonly string[]): boolean =>
  units.length > 0 && units.every((u) => known.some((k) => likeness(u, k) >= SAME))

/** Whether two names mean one office: abbreviated, with a post before it, or with its place left out. */
export function isSameOffice(a: string, b: string): boolean {
  const x = withoutPost(a)
  const y = withoutPost(b)
  if (x === '' || y === '' || x.split(' ')[0] !== y.split(' ')[0]) return false
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `) || likeness(x, y) >= ONE_OFFICE
}
