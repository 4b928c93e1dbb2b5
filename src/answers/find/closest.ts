import type { Section } from '../../directives/directive.ts'
import type { RankedSection } from '../retrieve/papers/rank-sections.ts'
import type { WordsMeant } from './words-meant.ts'

/** Of the best one's score: what scores less holds only some of the words. */
const NEAR = 0.5

/** The found sections that are near the best one; of a part and the part around it the inner one. */
export function closest(found: readonly RankedSection[], meant: WordsMeant): Section[] {
  const rated = found
    .map(({ section, score }) => ({ section, score: score * meant.share(section.text) }))
    .sort((a, b) => b.score - a.score)
  const best = rated[0]?.score ?? 0
  const close = rated.filter((f) => f.score > 0 && f.score >= best * NEAR).map((f) => f.section)
  return close.filter((outer) => !close.some((inner) => inner !== outer && isAround(outer, inner)))
}

const isAround = (outer: Section, inner: Section): boolean =>
  outer.directiveId === inner.directiveId &&
  outer.span.start <= inner.span.start &&
  inner.span.end <= outer.span.end &&
  outer.text.length > inner.text.length
