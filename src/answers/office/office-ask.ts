import type { PartState } from '../../tasks/standing/states.ts'
import type { DeskQuestion } from './desk-question.ts'

/** What officers and leaders ask of all that the office has given out. */
export type OfficeList =
  /** the units that stand so */
  | PartState
  /** how every directive stands */
  | 'overview'
  /** reports that fall due */
  | 'due'
  /** directives that were published */
  | 'published'
  /** one period beside another */
  | 'compare'
  /** sums of what reports tell */
  | 'totals'

/** The list that an officer's question asks for; null when it asks for a fact of a directive. `about`: a directive, or units, are named. */
export function officeListOf(
  { parts, periods, whole }: DeskQuestion,
  about: { paper: boolean; units: boolean },
): OfficeList | null {
  if (!whole) return null
  const has = parts.has.bind(parts)
  const listed = has('which') || has('count') || has('units') || about.units
  const reported = has('report') || has('done') || has('units') || about.units
  const named = listed || has('work') || has('paper') || has('report') || about.paper
  if (has('totals') || ((has('people') || has('money')) && (has('sum') || (has('count') && reported)))) return 'totals'
  if (has('compare')) return periods.length > 0 ? 'compare' : null
  if (has('unacknowledged')) return named ? 'unacknowledged' : null
  if (has('returned')) return named ? 'returned' : null
  if (has('late')) return listed || has('work') || (has('report') && about.paper) ? 'late' : null
  if (has('unreported')) return named ? 'unreported' : null
  if (has('done') && !has('due')) return listed ? 'reported' : null
  if (has('overview')) return 'overview'
  if (has('due') || has('soon')) return named || periods.length > 0 ? 'due' : null
  if (has('paper') && (has('fresh') || has('which') || has('count'))) return 'published'
  if (periods.length > 0 && !about.paper && !about.units)
    return has('work') || has('which') || parts.size === 0 ? 'due' : null
  return null
}
