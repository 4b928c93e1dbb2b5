import { fold } from '../../base/vietnamese.ts'
import type { NeededWords } from './needed-words.ts'
import { neededWords } from './needed-words.ts'

/** `full` = written with diacritics; `bare` = typed or scanned without them. */
export type Spelling = 'full' | 'bare'

/** One pattern for both spellings of a text. */
export interface WordPattern {
  full: RegExp
  bare: RegExp
  needs: Record<Spelling, NeededWords>
}

/** A text made ready for word patterns. `key` has the length of `text`, so offsets are the same in both. */
export interface Keyed {
  text: string
  key: string
  spelling: Spelling
  /** words that were looked for in the key, and whether they stand in it */
  holds: Map<string, boolean>
}

/**
 * Letters and digits of Vietnamese words. Written as ranges and without the flag u: a property class is looked up at
 * every character and costs several times as much.
 */
const WORD = '0-9A-Za-z\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff'
/** `\b` before a word, a digit or a group begins a word, unless a word or a group has just ended there. */
const OPENS_WORD = /(?<![\p{L})])\\b(?=[\p{L}\p{N}]|\((?!\?[=!])|\\d)/gu

/**
 * A pattern written in lower-case Vietnamese of the newer tone placement (ủy, hòa). `\b` is an edge of a Vietnamese
 * word; JavaScript's own `\b` knows ASCII only. A blank is one blank: repaired text has no others inside a paragraph.
 */
export function wordPattern(source: string, flags = ''): WordPattern {
  const full = source
    .replace(OPENS_WORD, `(?<![${WORD}])`)
    .replace(/\\b/g, `(?![${WORD}])`)
    .replace(/\[\\p\{L\}\\p\{N\}\]/g, `[${WORD}]`)
    .replace(/\\p\{L\}/g, `[${WORD}]`)
  const bare = full.replace(/[^\x00-\x7f]/g, (letter) => fold(letter))
  return {
    full: new RegExp(full, flags),
    bare: new RegExp(bare, flags),
    needs: { full: neededWords(full), bare: neededWords(bare) },
  }
}

/** Every place where the pattern stands (the pattern needs the flag g). */
export function allOf(pattern: WordPattern, keyed: Keyed): RegExpExecArray[] {
  const { key, spelling } = keyed
  const found: RegExpExecArray[] = []
  if (pattern.needs[spelling]?.every((word) => !holds(keyed, word))) return found
  const regex = pattern[spelling]
  // `matchAll` would make a new RegExp at every call.
  regex.lastIndex = 0
  for (let match = regex.exec(key); match !== null; match = regex.exec(key)) {
    found.push(match)
    if (match[0] === '') regex.lastIndex++
  }
  return found
}

function holds({ holds: known, key }: Keyed, word: string): boolean {
  let held = known.get(word)
  if (held === undefined) {
    held = key.includes(word)
    known.set(word, held)
  }
  return held
}

/** The tone on the last vowel of "oa", "oe", "uy" at the end of a word. */
const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![a-z\u00c0-\u1eff])/g
const PAIRS = ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe', 'uỳ ùy']
const NEW_TONES = new Map([...PAIRS, 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'].map((p) => [p.slice(0, 2), p.slice(3)]))

/** Lower case with one tone placement ("uỷ" and "ủy" are both written); of the same length as the text. */
export const lowerKey = (text: string): string =>
  sameLength(text, (part) => part.toLowerCase()).replace(OLD_TONE, (old) => NEW_TONES.get(old) ?? old)

/** Whether a text is written without diacritics; Vietnamese has them on about a quarter of its letters. */
export function spellingOf(text: string): Spelling {
  let letters = 0
  let marked = 0
  for (let i = 0; i < Math.min(text.length, 20_000); i++) {
    const c = text.charCodeAt(i)
    if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) letters++
    else if (c >= 0xc0 && c < 0x1f00 && c !== 0xd7 && c !== 0xf7) marked++
  }
  return letters + marked > 0 && marked / (letters + marked) < 0.04 ? 'bare' : 'full'
}

/** The same sentences are looked at from many sides while a directive is read. */
const lately = new Map<string, Keyed>()
const MOST_KEPT = 500
const LONGEST_KEPT = 4_000

export function keyed(text: string, spelling: Spelling = spellingOf(text)): Keyed {
  const known = lately.get(text)
  if (known?.spelling === spelling) return known
  const key = lowerKey(text)
  const made: Keyed = { text, key: spelling === 'full' ? key : sameLength(key, fold), spelling, holds: new Map() }
  if (lately.size >= MOST_KEPT) lately.clear()
  if (text.length <= LONGEST_KEPT) lately.set(text, made)
  return made
}

function sameLength(text: string, change: (part: string) => string): string {
  const whole = change(text)
  if (whole.length === text.length) return whole
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    const changed = change(unit)
    out += changed.length === 1 ? changed : unit
  }
  return out
}
