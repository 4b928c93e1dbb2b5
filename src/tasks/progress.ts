import type { Assignment } from './assignment.ts'
import { byDue, hasReported, isOpen, isWanted, owedReports } from './report-due.ts'

/** How the units of one directive stand, in numbers of units. */
export interface Progress {
  all: number
  /** "đã nắm việc", or reported without */
  acknowledged: number
  /** a report is wanted of them, or they gave one */
  wanted: number
  /** nothing of them is missing now: a report of a later day may still be owed */
  reported: number
  /** a report of theirs came after its end */
  reportedLate: number
  /** one is missing whose end has passed */
  late: number
  /** missing, and every end is still ahead */
  waiting: number
  /** missing, and no day is named: never late */
  undated: number
}

/** How they stand with the reports of one day; null = without a day. */
export interface Round {
  due: Date | null
  wanted: number
  reported: number
}

/** `now` in office time; at the very end of a deadline it is late. */
export function progressOf(assignments: readonly Assignment[], now: Date): Progress {
  const count = (holds: (a: Assignment) => boolean): number => assignments.filter(holds).length
  const wanted = count((a) => isWanted(a) || hasReported(a))
  const missing = missingNow(assignments, now)
  const late = missing.filter((a) => isLate(a, now)).length
  const undated = missing.filter((a) => owedReports(a).every((r) => r.due === null)).length
  return {
    all: assignments.length,
    acknowledged: count((a) => a.acknowledgedAt !== null || hasReported(a)),
    wanted,
    reported: wanted - missing.length,
    reportedLate: count((a) => a.reports.some((r) => !isOpen(r) && r.timely === false)),
    late,
    waiting: missing.length - late - undated,
    undated,
  }
}

/** A report of theirs is missing, and its end has passed. */
export const isLate = (a: Assignment, now: Date): boolean => owedReports(a).some((r) => r.due !== null && now >= r.due)

/** Who owes a report that is late or of the day that is asked for now, or has given none yet. A later one is not missing yet. */
export function missingNow(assignments: readonly Assignment[], now: Date): Assignment[] {
  const asked = askedNow(assignments)
  return assignments.filter((a) => {
    const owed = owedReports(a)
    if (owed.length === 0) return false
    return !hasReported(a) || isLate(a, now) || owed.some((r) => r.due === null || (asked !== null && r.due <= asked))
  })
}

/** The first day of which a report is missing. */
const askedNow = (assignments: readonly Assignment[]): Date | null =>
  roundsOf(assignments).find((r) => r.reported < r.wanted)?.due ?? null

/** The reports that are wanted, or were given, day by day. */
export function roundsOf(assignments: readonly Assignment[]): Round[] {
  const rounds = new Map<number | null, Round>()
  for (const report of assignments.flatMap((a) => a.reports)) {
    if (report.demandId === null && isOpen(report)) continue
    const key = report.due?.getTime() ?? null
    const round = rounds.get(key) ?? { due: report.due, wanted: 0, reported: 0 }
    round.wanted += 1
    if (!isOpen(report)) round.reported += 1
    rounds.set(key, round)
  }
  return [...rounds.values()].sort(byDue)
}
