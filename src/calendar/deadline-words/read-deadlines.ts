import type { FoundDeadline } from './candidate.ts'
import { fixedDays } from './rules/fixed-days.ts'
import { isLookalike } from './rules/lookalikes.ts'
import type { DeadlineContext } from './moment.ts'
import { momentsOf } from './moment.ts'
import { periods } from './rules/periods.ts'
import { lunarDays } from './rules/lunar-days.ts'
import { ranges, rangesOfPeriods } from './rules/ranges.ts'
import { recurring, sharedRecurring } from './rules/recurring.ts'
import { early, undated } from './rules/undated.ts'
import type { Keyed, Spelling } from './word-pattern.ts'
import { keyed as keyedOf } from './word-pattern.ts'

/**
 * Every deadline (thời hạn) that the words of a directive state, in the order of the text; what only looks like one is
 * left out. `spelling` says whether the text is without diacritics; by default the text itself tells.
 */
export function readDeadlines(text: string, context: DeadlineContext, spelling?: Spelling): FoundDeadline[] {
  const keyed = spelling === undefined ? keyedOf(text) : keyedOf(text, spelling)
  return deadlineCandidates(keyed, context).filter((found) => !isLookalike(found, keyed, context))
}

/** All words of a deadline's shape, in the order of the text; where rules overlap, the one that knows most is kept. */
export function deadlineCandidates(keyed: Keyed, context: DeadlineContext): FoundDeadline[] {
  const moments = momentsOf(keyed)
  const byStrength = [
    ...lunarDays(keyed, context),
    ...ranges(keyed, moments, context),
    ...rangesOfPeriods(keyed, context),
    ...early(keyed),
    ...sharedRecurring(keyed),
    ...fixedDays(keyed, moments, context),
    ...periods(keyed, context),
    ...undated(keyed),
    ...recurring(keyed),
  ]
  const kept: FoundDeadline[] = []
  for (const found of byStrength) {
    if (!kept.some((other) => other.span.start < found.span.end && found.span.start < other.span.end)) kept.push(found)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}
