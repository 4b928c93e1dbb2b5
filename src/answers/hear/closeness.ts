import { distance } from 'fastest-levenshtein'

/** Slips between two folded words: letters wrong, missing, too many; two neighbours swapped count as one slip. */
export function slips(a: string, b: string): number {
  const d = distance(a, b)
  return d === 2 && a.length === b.length && swapped(a, b) ? 1 : d
}

function swapped(a: string, b: string): boolean {
  let i = 0
  while (a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** Slips that are forgiven in a word or phrase of so many letters. */
export const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 12 ? 1 : 2)
