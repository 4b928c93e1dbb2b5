import type { Assignment } from './assignment.ts'
import {
  byDue,
  hasHandedIn,
  hasReported,
  hasReturned,
  isOpen,
  isReturned,
  isWanted,
  missingReports,
  owedReports,
} from './report-due.ts'

/** How the units of one directive stand, in numbers of units. */
export interface Progress {
  all: number
  /** "đã nắm việc", or reported without */
  acknowledged: number
  /** a report is wanted of them, or they gave one */
  wanted: number
  /** nothing that was wanted is missing any more */
  reported: number
  /** a report of theirs is returned: owed again, and not counted below */
  returned: number
  /** a report of theirs came after its end */
  reportedLate: number
  /** owing one that was never handed in, and whose end has passed */
  late: number
  /** the same, and every end is still ahead */
  waiting: number
  /** the same, and no day is named: never late */
  undated: number
}

/** How they stand with the reports of one written day, whatever was granted to one of them; null = without a day. */
export interface Round {
  due: Date | null
  wanted: number
  reported: number
}

/** Nobody has said "đã nắm việc", and no report tells that the work is known. */
export const isUnacknowledged = (a: Assignment): boolean => a.acknowledgedAt === null && !hasHandedIn(a)

/** A report is wanted, and was never handed in. */
export const isUnreported = (a: Assignment): boolean => missingReports(a).length > 0

/** `now` in office time; at the very end of a deadline it is late. */
export function progressOf(assignments: readonly Assignment[], now: Date): Progress {
  const count = (holds: (a: Assignment) => boolean): number => assignments.filter(holds).length
  const late = count((a) => isLate(a, now))
  const undated = count((a) => isUnreported(a) && missingReports(a).every((r) => r.due === null))
  return {
    all: assignments.length,
    acknowledged: assignments.length - count(isUnacknowledged),
    wanted: count((a) => isWanted(a) || hasHandedIn(a)),
    reported: count((a) => hasReported(a) && owedReports(a).length === 0),
    returned: count(hasReturned),
    reportedLate: count((a) => a.reports.some((r) => !isOpen(r) && r.timely === false)),
    late,
    waiting: count(isUnreported) - late - undated,
    undated,
  }
}

/** A report of theirs was never handed in, and its end has passed. */
export const isLate = (a: Assignment, now: Date): boolean =>
  missingReports(a).some((r) => r.due !== null && now >= r.due)

/**
 * Whom a reminder by hand is for: whose report is returned, and who is late; while nobody is late, who owes a report of the
 * nearest day that is asked for.
 */
export function owingNow(assignments: readonly Assignment[], now: Date): Assignment[] {
  const due = currentRound(assignments)?.due?.getTime()
  const asked = assignments.some((a) => isLate(a, now))
    ? (a: Assignment): boolean => isLate(a, now)
    : (a: Assignment): boolean => owedReports(a).some((r) => r.writtenDue?.getTime() === due)
  return assignments.filter((a) => hasReturned(a) || asked(a))
}

/** The reports that are wanted, or were given, day by day. */
export function roundsOf(assignments: readonly Assignment[]): Round[] {
  const rounds = new Map<number | null, Round>()
  for (const report of assignments.flatMap((a) => a.reports)) {
    if (report.demandId === null && isOpen(report) && !isReturned(report)) continue
    const key = report.writtenDue?.getTime() ?? null
    const round = rounds.get(key) ?? { due: report.writtenDue, wanted: 0, reported: 0 }
    round.wanted += 1
    if (!isOpen(report)) round.reported += 1
    rounds.set(key, round)
  }
  return [...rounds.values()].sort(byDue)
}

/** The round that is asked for now: the first that is not complete; the last when all are. */
export function currentRound(assignments: readonly Assignment[]): Round | null {
  const rounds = roundsOf(assignments)
  return rounds.find((r) => r.reported < r.wanted) ?? rounds.at(-1) ?? null
}
