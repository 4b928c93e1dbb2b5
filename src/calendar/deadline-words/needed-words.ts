/**
 * Words of which a regular expression cannot match without at least one, read off its source; null where nothing is
 * sure. To look for a word costs a hundredth of what the expression costs, and most sentences have none of them.
 */
export type NeededWords = readonly string[] | null

/** More words than this are not looked up sooner than the expression runs. */
const MOST = 8

interface Cursor {
  source: string
  at: number
}

/** `source` is a valid regular expression without the flags i and v. */
export function neededWords(source: string): NeededWords {
  return alternatives({ source, at: 0 })
}

/** Up to the closing bracket or the end; each alternative has to need something. */
function alternatives(cursor: Cursor): NeededWords {
  const all: NeededWords[] = []
  for (;;) {
    all.push(sequence(cursor))
    if (cursor.source[cursor.at] !== '|') break
    cursor.at++
  }
  const words = new Set<string>()
  for (const one of all) {
    if (one === null) return null
    for (const word of one) words.add(word)
  }
  return words.size <= MOST ? [...words] : null
}

/** One alternative: of all that it needs, what is the rarest in a text. */
function sequence(cursor: Cursor): NeededWords {
  let best: NeededWords = null
  let run = ''
  const consider = (words: NeededWords): void => {
    if (words !== null && worth(words) > worth(best)) best = words
  }
  const endRun = (): void => {
    if (run !== '') consider([run])
    run = ''
  }
  for (;;) {
    const next = cursor.source[cursor.at]
    if (next === undefined || next === '|' || next === ')') break
    const { letter, words } = atom(cursor)
    const times = leastTimes(cursor)
    if (letter !== null && times !== 0) run += letter
    if (letter === null || times !== 1) endRun()
    if (times !== 0) consider(words)
  }
  endRun()
  return best
}

const worth = (words: NeededWords): number =>
  words === null ? 0 : Math.min(...words.map((w) => Math.min(w.trim().length, 6))) - (words.length - 1) / 2

/** One letter, class, assertion or group; the cursor stands behind it afterwards. */
function atom(cursor: Cursor): { letter: string | null; words: NeededWords } {
  const { source } = cursor
  const char = source.charAt(cursor.at++)
  const nothing = { letter: null, words: null }
  if (char === '[') {
    while (source[cursor.at] !== ']') cursor.at += source[cursor.at] === '\\' ? 2 : 1
    cursor.at++
    return nothing
  }
  if (char === '\\') {
    const escaped = source.charAt(cursor.at++)
    if (escaped === 'u') cursor.at += 4
    else if (escaped === 'p') cursor.at = source.indexOf('}', cursor.at) + 1
    return /[^\p{L}\d]/u.test(escaped) ? { letter: escaped, words: null } : nothing
  }
  if (char === '(') {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(cursor.at, cursor.at + 40))?.[0] ?? ''
    cursor.at += opening.length
    const words = alternatives(cursor)
    cursor.at++
    return { letter: null, words: /[=!]$/.test(opening) ? null : words }
  }
  return /[.^$]/.test(char) ? nothing : { letter: char, words: null }
}

/** The quantifier behind an atom: 0 for "perhaps not at all", 1 for none, 2 for "at least once, perhaps more often". */
function leastTimes(cursor: Cursor): 0 | 1 | 2 {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 12))
  if (!found) return 1
  cursor.at += found[0].length
  return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 2 : 0
}
