import type { Section } from '../../../directives/directive.ts'
import type { Hearing } from '../../hear/hearing.ts'
import { pairs } from '../text/passage-index.ts'

const PAIR_WEIGHT = 0.8
const TITLE_WEIGHT = 0.5

export interface RankedSection {
  section: Section
  score: number
  /** of the words that were looked for, how many stand in it: 0 to 1 */
  share: number
}

/** The order of found sections: rare words weigh more, neighbours of the question that stand together on top, short before long. */
export function rankSections(
  found: readonly Section[],
  content: readonly string[],
  hearing: Pick<Hearing, 'document'>,
): RankedSection[] {
  const couples = [...new Set(pairs(content))]
  const words = [...new Set(content.filter((w) => w !== ''))]
  const terms = [...words, ...couples]
  const read = found.map((section) => {
    const title = hearing.document(section.title ?? '')
    const body = hearing.document(section.text)
    return { section, length: body.length, title: termsOf(title), terms: termsOf([...title, '', ...body]) }
  })
  const df = new Map(terms.map((t) => [t, read.filter((r) => r.terms.has(t)).length]))
  const idf = (term: string): number => Math.log(1 + (read.length + 1) / ((df.get(term) ?? 0) + 0.5))
  const scored = read.map((r) => {
    const sum = terms.reduce((total, t) => {
      const weight = idf(t) * (t.includes(' ') ? PAIR_WEIGHT : 1)
      return total + (r.terms.has(t) ? weight : 0) + (r.title.has(t) ? weight * TITLE_WEIGHT : 0)
    }, 0)
    const share = words.filter((w) => r.terms.has(w)).length / words.length
    return { section: r.section, score: sum / (1 + 0.08 * Math.log2(1 + r.length / 12)), share }
  })
  // Whatever order they came in: of equals the section that stands first, and the directive of the lower id.
  return scored.sort(
    (a, b) =>
      b.score - a.score ||
      a.section.position - b.section.position ||
      (a.section.directiveId < b.section.directiveId ? -1 : 1),
  )
}

const termsOf = (words: readonly string[]): ReadonlySet<string> => new Set([...words, ...pairs(words)])
