import type { Section } from '../../../directives/directive.ts'
import type { DirectiveStore } from '../../../directives/store.ts'
import type { Hearing } from '../../hear/hearing.ts'
import type { RankedSection } from './rank-sections.ts'
import { rankSections } from './rank-sections.ts'

/** Sections that are ranked: where there are more, the latest. */
export const CANDIDATES = 60
/** With so many found, no fewer words are tried. */
const ENOUGH = 12
/** Words that have to stand in a section all together; and those of which some may be left out. */
const MOST_WORDS = 16
const MOST_OF_SOME = 7

/**
 * Sections of all published directives by a question's matter (folded words in order, "" where others stood between), best
 * first: those that hold all words; while they are not `enough`, those that hold all but one, but two, down to half of them.
 */
export async function searchOffice(
  directives: Pick<DirectiveStore, 'search'>,
  content: readonly string[],
  hearing: Pick<Hearing, 'document' | 'shortened'>,
  enough = ENOUGH,
): Promise<RankedSection[]> {
  const found = new Map<string, Section>()
  await findInto(found, directives, content, enough)
  // The database holds the text as it was written: a directive may write short what was heard written out.
  const short = hearing.shortened(content)
  if (found.size < enough && short.length < content.length) await findInto(found, directives, short, enough)
  return rankSections([...found.values()], content, hearing)
}

async function findInto(
  found: Map<string, Section>,
  directives: Pick<DirectiveStore, 'search'>,
  content: readonly string[],
  enough: number,
): Promise<void> {
  const words = [...new Set(content.filter((w) => /^[a-z\d]+$/.test(w)))].slice(0, MOST_WORDS)
  const some = words.slice(0, MOST_OF_SOME)
  const least = Math.max(1, Math.ceil(some.length / 2))
  const fewer = Array.from({ length: some.length - least + 1 }, (_, i) => ({ words: some, size: some.length - i }))
  const isLong = words.length > some.length && enough < ENOUGH
  const steps = isLong ? [{ words, size: words.length }, ...fewer] : fewer
  for (const step of words.length === 0 ? [] : steps) {
    for (const section of await directives.search(step.words, step.size, CANDIDATES))
      found.set(`${section.directiveId} ${section.position}`, section)
    if (found.size >= enough) break
  }
}
