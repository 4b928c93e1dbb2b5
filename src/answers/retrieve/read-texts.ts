import type { Directive, Section } from '../../directives/directive.ts'
import type { Hearing } from '../hear/hearing.ts'
import type { PassageIndex } from './passage-index.ts'
import { passageIndex } from './passage-index.ts'

/** What is made of a directive's text, which never changes once it is in the store. */
export interface ReadText {
  sections: Section[]
  index: PassageIndex
}

const kept = new Map<string, ReadText>()
let characters = 0
/** Of the texts that are kept: some hundreds of directives, some tens of megabytes. */
const MOST_CHARACTERS = 12_000_000

/** The sections and passages of a directive; those that were asked for last are kept. */
export async function readText(
  directive: Directive,
  hearing: Hearing,
  sections: () => Promise<Section[]>,
): Promise<ReadText> {
  const key = `${directive.id} ${directive.textHash} ${hearing.key}`
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const parts = await sections()
  const made = { sections: parts, index: passageIndex(directive, parts, hearing) }
  if (!kept.has(key)) characters += directive.text.length
  kept.set(key, made)
  for (const [oldest, { index }] of kept) {
    if (characters <= MOST_CHARACTERS || oldest === key) break
    kept.delete(oldest)
    characters -= index.length
  }
  return made
}
