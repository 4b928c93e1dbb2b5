import type { Directive, Section } from '../../../directives/directive.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { PassageIndex } from '../passage-index.ts'
import { openIndex } from '../passage-index.ts'
import { bytesOf, packSections, packText, unpackSections, type PackedSections, type PackedText } from './packed-text.ts'
import { wordNumbers } from './word-numbers.ts'

/** What is made of a directive's text, which never changes once it is in the store. */
export interface ReadText {
  sections: Section[]
  index: PassageIndex
}

interface Kept {
  text: PackedText
  sections: PackedSections
  bytes: number
}

/** Of a thousand long directives. */
const MOST_BYTES = 48_000_000
/** Words that all texts share; figures make new ones without end. */
const MOST_WORDS = 200_000

let numbers = wordNumbers()
const kept = new Map<string, Kept>()
let bytes = 0

/** The sections and passages of a directive; those that were asked for last are kept. */
export async function readText(
  directive: Directive,
  hearing: Hearing,
  sections: () => Promise<Section[]>,
): Promise<ReadText> {
  const key = `${directive.id} ${directive.textHash} ${hearing.key}`
  const ready = kept.get(key) ?? made(directive, hearing, await sections())
  keep(key, ready)
  let parts: Section[] | null = null
  return {
    get sections() {
      return (parts ??= unpackSections(directive, ready.sections))
    },
    index: openIndex(directive.text, ready.text, hearing),
  }
}

function made(directive: Directive, hearing: Hearing, parts: readonly Section[]): Kept {
  if (numbers.count() > MOST_WORDS) {
    numbers = wordNumbers()
    kept.clear()
    bytes = 0
  }
  const [text, sections] = [packText(directive, parts, hearing, numbers), packSections(directive, parts, numbers)]
  return { text, sections, bytes: bytesOf(text, sections) }
}

function keep(key: string, one: Kept): void {
  const before = kept.get(key)
  if (before) {
    kept.delete(key)
    bytes -= before.bytes
  }
  kept.set(key, one)
  bytes += one.bytes
  for (const [oldest, old] of kept) {
    if (bytes <= MOST_BYTES || oldest === key) return
    kept.delete(oldest)
    bytes -= old.bytes
  }
}
