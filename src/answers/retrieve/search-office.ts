import type { Section } from '../../directives/directive.ts'
import type { DirectiveStore } from '../../directives/store.ts'
import type { Hearing } from '../hear/hearing.ts'
import type { RankedSection } from './rank-sections.ts'
import { rankSections } from './rank-sections.ts'

/** Sections that are ranked: where there are more, the latest. */
export const CANDIDATES = 60
/** With so many found, no fewer words are tried. */
const ENOUGH = 12
const MOST_WORDS = 7

/**
 * Sections of all published directives by a question's matter (folded words in order, "" where others stood between), best
 * first: those that hold all words; while they are few, those that hold all but one, but two, down to half of them.
 */
export async function searchOffice(
  directives: Pick<DirectiveStore, 'search'>,
  content: readonly string[],
  hearing: Pick<Hearing, 'document' | 'shortened'>,
): Promise<RankedSection[]> {
  const found = new Map<string, Section>()
  await findInto(found, directives, content)
  // The database holds the text as it was written: a directive may write short what was heard written out.
  const short = hearing.shortened(content)
  if (found.size < ENOUGH && short.length < content.length) await findInto(found, directives, short)
  return rankSections([...found.values()], content, hearing)
}

async function findInto(
  found: Map<string, Section>,
  directives: Pick<DirectiveStore, 'search'>,
  content: readonly string[],
): Promise<void> {
  const words = [...new Set(content.filter((w) => /^[a-z\d]+$/.test(w)))].slice(0, MOST_WORDS)
  if (words.length === 0) return
  for (let size = words.length; size >= Math.max(1, Math.ceil(words.length / 2)); size--) {
    for (const section of await directives.search(words, size, CANDIDATES))
      found.set(`${section.directiveId} ${section.position}`, section)
    if (found.size >= ENOUGH) break
  }
}
