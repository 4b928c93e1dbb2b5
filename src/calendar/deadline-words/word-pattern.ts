import { fold } from '../../base/vietnamese.ts'

/** `full` = written with diacritics; `bare` = typed or scanned without them. */
export type Spelling = 'full' | 'bare'

/** One pattern for both spellings of a text. */
export interface WordPattern {
  full: RegExp
  bare: RegExp
}

/** A text made ready for word patterns. `key` has the length of `text`, so offsets are the same in both. */
export interface Keyed {
  text: string
  key: string
  spelling: Spelling
}

const EDGE = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))'

/**
 * A pattern written in lower-case Vietnamese of the newer tone placement (ủy, hòa). `\b` is an edge of a Vietnamese
 * word and a blank is any white space; JavaScript's own `\b` knows ASCII only.
 */
export function wordPattern(source: string, flags = ''): WordPattern {
  const full = source.replace(/\\b/g, EDGE).replace(/ /g, '\\s+')
  const bare = full.replace(/[^\x00-\x7f]/g, (letter) => fold(letter))
  return { full: new RegExp(full, `${flags}u`), bare: new RegExp(bare, `${flags}u`) }
}

/** Every place where the pattern stands (the pattern needs the flag g). */
export const allOf = (pattern: WordPattern, keyed: Keyed, part = keyed.key): RegExpExecArray[] => [
  ...part.matchAll(pattern[keyed.spelling]),
]

const OLD_TONES: [RegExp, string][] = [
  [/o([àáảãạ])(?!\p{L})/gu, 'òóỏõọ'],
  [/o([èéẻẽẹ])(?!\p{L})/gu, 'òóỏõọ'],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/gu, 'ùúủũụ'],
]
const MARKED = ['àáảãạ', 'èéẻẽẹ', 'ỳýỷỹỵ']
const PLAIN = ['a', 'e', 'y']

/** Lower case with one tone placement ("uỷ" and "ủy" are both written); of the same length as the text. */
export function lowerKey(text: string): string {
  let key = sameLength(text, (part) => part.toLowerCase())
  OLD_TONES.forEach(([pattern, vowels], i) => {
    key = key.replace(
      pattern,
      (_, marked: string) => `${vowels[MARKED[i]?.indexOf(marked) ?? 0] ?? ''}${PLAIN[i] ?? ''}`,
    )
  })
  return key
}

/** Whether a text is written without diacritics; Vietnamese has them on about a quarter of its letters. */
export function spellingOf(text: string): Spelling {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const marked = sample.match(/[^\P{L}\x00-\x7f]/gu)?.length ?? 0
  return letters > 0 && marked / letters < 0.04 ? 'bare' : 'full'
}

export function keyed(text: string, spelling: Spelling = spellingOf(text)): Keyed {
  const key = lowerKey(text)
  return { text, key: spelling === 'full' ? key : sameLength(key, fold), spelling }
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
