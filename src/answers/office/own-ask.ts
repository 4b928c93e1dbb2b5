import type { DeskQuestion } from './desk-question.ts'

/** What a unit asks of all that it was given. */
export type OwnList =
  /** by the day that each is due */
  | 'due'
  /** the nearest days */
  | 'soon'
  | 'late'
  | 'unreported'
  | 'unacknowledged'
  | 'done'
  | 'returned'
  /** everything, also what names no day */
  | 'all'
  /** the directives */
  | 'papers'
  /** what was handed in, newest first */
  | 'reports'

/** The list that a question of a unit asks for; null when it asks for a fact of one directive. */
export function ownListOf({ parts, periods, whole, papersAsked }: DeskQuestion): OwnList | null {
  if (!whole || ELSEWHERE.some((part) => parts.has(part))) return null
  const has = parts.has.bind(parts)
  const period = periods.length > 0
  const thing = has('work') || has('paper') || has('report')
  const listed = has('which') || has('count')
  if (has('last') && (has('report') || has('done'))) return 'reports'
  if (has('returned') && (thing || listed)) return 'returned'
  if (has('late')) return (thing && listed) || has('count') ? 'late' : null
  if (has('unacknowledged')) return thing && (listed || has('own')) ? 'unacknowledged' : null
  if (has('unreported')) return listed || (thing && (period || has('work'))) ? 'unreported' : null
  if (has('done') && !has('due')) {
    if (period && (thing || listed)) return 'done'
    if (has('report') && has('which')) return 'reports'
    return thing && (listed || has('work')) ? 'done' : has('which') ? 'reports' : null
  }
  if (has('soon')) return 'soon'
  if (has('paper') && papersAsked && (has('fresh') || listed) && !has('due') && !has('work')) return 'papers'
  if (has('fresh') && has('which') && !has('work') && !has('report')) return 'papers'
  // "mai nộp còn được không" asks whether a day is in time.
  if (period) return has('work') || has('due') || listed || isBare(parts) ? 'due' : null
  if (has('due')) return has('work') && (listed || has('own')) ? 'due' : null
  if (has('count') && has('work') && !has('paper')) return 'all'
  return null
}

/** "tuần này", "tháng 4 của đơn vị em" */
const isBare = (parts: DeskQuestion['parts']): boolean => [...parts].every((p) => p === 'own')

/** What is asked of other units, or of figures. */
const ELSEWHERE = ['units', 'compare', 'totals', 'people', 'money', 'overview'] as const
