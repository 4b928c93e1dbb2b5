import { recentlyUsed } from '../../../base/recently-used.ts'
import type { Directive, Section } from '../../../directives/directive.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { PassageIndex } from './passage-index.ts'
import { openIndex } from './passage-index.ts'
import {
  bytesOfSections,
  bytesOfText,
  packSections,
  packText,
  unpackSections,
  type PackedSections,
  type PackedText,
} from './packed-text.ts'
import { wordNumbers } from './word-numbers.ts'

/** What is made of a directive's text, which never changes once it is in the store; each when it is first wanted. */
export interface ReadText {
  sections(): Promise<Section[]>
  index(): Promise<PassageIndex>
}

/** Bytes, of a thousand long directives. */
const texts = recentlyUsed<PackedText>(40_000_000)
const sectionLists = recentlyUsed<PackedSections>(8_000_000)
/** Words that all texts share; figures make new ones without end. */
const MOST_WORDS = 200_000
let numbers = wordNumbers()

/** The sections and passages of a directive; those that were asked for last are kept. */
export function readText(directive: Directive, hearing: Hearing, fetch: () => Promise<Section[]>): ReadText {
  const key = `${directive.id} ${directive.textHash} ${hearing.key}`
  async function sections(): Promise<Section[]> {
    const packed = sectionLists.get(key)
    if (packed) return unpackSections(directive, packed)
    const read = await fetch()
    const made = packSections(directive, read, freshNumbers())
    sectionLists.set(key, made, bytesOfSections(made))
    return read
  }
  return {
    sections,
    async index() {
      const packed = texts.get(key)
      if (packed) return openIndex(directive.text, packed, hearing)
      const made = packText(directive, await sections(), hearing, freshNumbers())
      texts.set(key, made, bytesOfText(made))
      return openIndex(directive.text, made, hearing)
    },
  }
}

function freshNumbers() {
  if (numbers.count() > MOST_WORDS) {
    numbers = wordNumbers()
    texts.clear()
    sectionLists.clear()
  }
  return numbers
}
