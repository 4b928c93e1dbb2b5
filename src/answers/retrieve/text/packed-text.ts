import type { Directive, Section } from '../../../directives/directive.ts'
import type { Hearing } from '../../hear/hearing.ts'
import { passagesOf } from './passages.ts'
import type { WordNumbers } from './word-numbers.ts'

/** A directive's passages in numbers, some tens of kilobytes: as objects and words they would take ten times as much. */
export interface PackedText {
  numbers: WordNumbers
  /** of all passages, one after another */
  words: Uint32Array
  /** where the words of each passage end among them */
  ends: Uint32Array
  /** the characters at which each passage begins, and ends */
  spans: Uint32Array
  paragraphs: Uint32Array
  /** numbers of the sections' paths; 0 = none */
  paths: Uint32Array
  /** every word once, as they come first */
  vocabulary: Uint32Array
}

type Text = Pick<Directive, 'text'>

export function packText(
  directive: Text,
  sections: readonly Section[],
  hearing: Hearing,
  numbers: WordNumbers,
): PackedText {
  const passages = passagesOf(directive, sections)
  const words: number[] = []
  const ends = new Uint32Array(passages.length)
  for (const [i, { text }] of passages.entries()) {
    for (const word of hearing.document(text)) words.push(numbers.of(word))
    ends[i] = words.length
  }
  return {
    numbers,
    words: new Uint32Array(words),
    ends,
    spans: new Uint32Array(passages.flatMap((p) => [p.start, p.end])),
    paragraphs: new Uint32Array(passages.map((p) => p.paragraph)),
    paths: new Uint32Array(passages.map((p) => (p.section === null ? 0 : numbers.of(p.section)))),
    vocabulary: new Uint32Array([...new Set(words)]),
  }
}

/** The sections, of which most stand word for word in the text. */
export interface PackedSections {
  numbers: WordNumbers
  positions: Uint32Array
  paths: Uint32Array
  spans: Uint32Array
  /** from where to where in the text its own text stands; twice the same = it is kept beside */
  bodies: Uint32Array
  titles: Map<number, string>
  texts: Map<number, string>
}

export function packSections({ text }: Text, sections: readonly Section[], numbers: WordNumbers): PackedSections {
  const bodies = sections.map((s): [number, number] => {
    const within = text.slice(s.span.start, s.span.end).indexOf(s.text)
    return within < 0 ? [0, 0] : [s.span.start + within, s.span.start + within + s.text.length]
  })
  return {
    numbers,
    positions: new Uint32Array(sections.map((s) => s.position)),
    paths: new Uint32Array(sections.map((s) => numbers.of(s.path))),
    spans: new Uint32Array(sections.flatMap((s) => [s.span.start, s.span.end])),
    bodies: new Uint32Array(bodies.flat()),
    titles: new Map(sections.flatMap((s, i) => (s.title === null ? [] : [[i, s.title] as const]))),
    texts: new Map(sections.flatMap((s, i) => (bodies[i]?.[0] === bodies[i]?.[1] ? [[i, s.text] as const] : []))),
  }
}

export const unpackSections = ({ id, text }: Directive, packed: PackedSections): Section[] =>
  Array.from(packed.positions, (position, i) => ({
    directiveId: id,
    position,
    path: packed.numbers.word(packed.paths[i] ?? 0),
    title: packed.titles.get(i) ?? null,
    text: packed.texts.get(i) ?? text.slice(packed.bodies[2 * i], packed.bodies[2 * i + 1]),
    span: { start: packed.spans[2 * i] ?? 0, end: packed.spans[2 * i + 1] ?? 0 },
  }))

/** What it takes in memory, without the words that all texts share. */
export const bytesOfText = (text: PackedText): number =>
  bytesOf([text.words, text.ends, text.spans, text.paragraphs, text.paths, text.vocabulary])

export function bytesOfSections({ positions, paths, spans, bodies, titles, texts }: PackedSections): number {
  const letters = [...titles.values(), ...texts.values()].reduce((sum, words) => sum + words.length, 0)
  return bytesOf([positions, paths, spans, bodies]) + 2 * letters
}

const bytesOf = (arrays: readonly Uint32Array[]): number => arrays.reduce((sum, array) => sum + array.byteLength, 0)
