import type { Directive, Section } from '../../../directives/directive.ts'

/** A clause or sentence of a directive's body: what is ranked and quoted. */
export interface Passage {
  text: string
  start: number
  end: number
  /** "VI.4"; null where the directive has no numbered parts */
  section: string | null
  /** number of the paragraph it stands in */
  paragraph: number
}

const FOOT = /^\s*(?:#+\s*)?nơi nhận\s*:?/iu
/** Ends of sentences: not after an abbreviation of one capital, not inside a number. */
const SENTENCE_END = /(?<=[^\s.\p{Lu}][.!?…])\s+(?=[“"(]?\p{Lu})|(?<=;)\s+|(?<=:)\s+(?=\p{Lu}\p{Ll}+ )/gu

export function passagesOf(directive: Pick<Directive, 'text'>, sections: readonly Section[]): Passage[] {
  const out: Passage[] = []
  let at = 0
  let paragraph = 0
  for (const line of directive.text.split('\n')) {
    if (FOOT.test(line)) break
    if (line.trim() !== '') {
      for (const piece of pieces(line)) {
        const start = at + piece.at
        const section = sectionAt(start, sections)
        out.push({ text: piece.text, start, end: start + piece.text.length, section, paragraph })
      }
      paragraph++
    }
    at += line.length + 1
  }
  return out
}

function pieces(line: string): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = []
  let from = 0
  const push = (to: number): void => {
    const raw = line.slice(from, to)
    const text = raw.trim()
    // A numeral before a heading says nothing by itself.
    if (/\p{L}/u.test(text)) out.push({ text, at: from + raw.indexOf(text.charAt(0)) })
    from = to
  }
  for (const m of line.matchAll(SENTENCE_END)) if (!goesOn(line.slice(from, m.index))) push(m.index)
  push(line.length)
  return out
}

const LONGEST_BRACKET = 300

/** Inside brackets, and before what "như:" lists, a sentence goes on. */
function goesOn(before: string): boolean {
  const open = before.lastIndexOf('(')
  const inside = open > before.lastIndexOf(')') && before.length - open < LONGEST_BRACKET
  return inside || /(?:^|\s)như:$/iu.test(before)
}

/** The innermost section around a place. */
function sectionAt(at: number, sections: readonly Section[]): string | null {
  let best: Section | null = null
  for (const s of sections) {
    if (s.span.start <= at && at < s.span.end && (best === null || s.span.start >= best.span.start)) best = s
  }
  return best?.path ?? null
}
