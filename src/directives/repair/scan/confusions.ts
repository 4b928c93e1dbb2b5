/**
 * What a reader of print that knows no Vietnamese makes of marked letters: what it writes, the letters that stood there,
 * and how unlikely that is (0 = it nearly always does).
 */
const VOWELS = ['a', 'e', 'i', 'o', 'u']
const ANY_VOWEL = ['~', '€', '£', '¢', '&', '@', '$', '^', '?']

const TABLE: readonly [written: string, meant: string, cost: number][] = [
  ...ANY_VOWEL.flatMap((w) => VOWELS.map((v): [string, string, number] => [w, v, w === '?' && v !== 'a' ? 0.9 : 0.3])),
  ['Q', 'o', 0.1],
  ['9', 'o', 0.3],
  ['9', 'e', 0.3],
  ['6', 'o', 0.1],
  ['0', 'o', 0.2],
  ['S', 'e', 0.3],
  ['1', 'i', 0.6],
  ['1', 'l', 0.5],
  ['j', 'i', 0.1],
  ['!', 'i', 0.4],
  ['l', 'i', 0.9],
  ['<;1', 'a', 0.1],
  ['?', 'a', 0.2],
  ['ii', 'a', 0.3],
  ['c1', 'a', 0.4],
  ["\\l'", 'u', 0.1],
  ["\\1'", 'u', 0.1],
  ["1:l'", 'u', 0.2],
  ["\\l", 'u', 0.1],
  ["\\1", 'u', 0.1],
  ["\\f", 'u', 0.1],
  ["t\\", 't', 0.6],
  ["I,l'", 'u', 0.2],
  ['\\', 'u', 0.6],
  ['fr', 'u', 0.2],
  ['ir', 'u', 0.2],
  ['lr', 'u', 0.2],
  ['Cr', 'u', 0.2],
  ['fi', 'u', 0.5],
  ['nr', 'u', 0.6],
  ['v', 'u', 0.6],
  ["o'", 'o', 0.1],
  ["O'", 'o', 0.1],
  ['o-', 'o', 0.1],
  ["a'", 'o', 0.2],
  ["u'", 'u', 0.1],
  ["U'", 'u', 0.1],
  ["'", '', 0.4],
  ['"', '', 0.4],
  ["'i", 'o', 0.4],
  ["'im", 'on', 0.3],
  ['-i', 'o', 0.5],
  ['it', 'o', 0.7],
  ['ir', 'o', 0.7],
  ['a', 'o', 0.6],
  ['u', 'o', 0.8],
  ['e', 'c', 0.6],
  ['c', 'e', 0.9],
  ['a', 'e', 1],
  ['true', 'truc', 0.4],
  ['g', 'q', 0.7],
  ['f', 't', 0.8],
  ['f', 'i', 0.9],
  ['n', 'u', 1.2],
  ['m', 'n', 1],
  ['rn', 'm', 0.8],
  ['th', 'th', 0],
]

export const CONFUSIONS: ReadonlyMap<string, readonly [string, string, number][]> = TABLE.reduce((map, entry) => {
  const first = entry[0].charAt(0)
  map.set(first, [...(map.get(first) ?? []), entry])
  return map
}, new Map<string, [string, string, number][]>())
