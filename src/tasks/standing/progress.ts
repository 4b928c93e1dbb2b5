import type { Assignment, ReportDue } from '../assignment.ts'
import { byDue, hasHandedIn, hasReturned, isOpen, isReturned, isWanted, missingReports } from './report-due.ts'

/** How the units of one directive stand, in numbers of units. */
export interface Progress {
  all: number
  /** "đã nắm việc", or reported without */
  acknowledged: number
  /** a report is wanted of them, or they gave one */
  wanted: number
  /** nothing of them is missing now: a report of a later day may still be owed */
  reported: number
  /** a report of theirs is returned: owed again, and not counted below */
  returned: number
  /** a report of theirs came after its end */
  reportedLate: number
  /** one that was never handed in is missing, and its end has passed */
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
  const wanted = count((a) => isWanted(a) || hasHandedIn(a))
  const missing = unreportedNow(assignments, now)
  const late = missing.filter((a) => isLate(a, now)).length
  const undated = missing.filter((a) => missingReports(a).every((r) => r.due === null)).length
  return {
    all: assignments.length,
    acknowledged: assignments.length - count(isUnacknowledged),
    wanted,
    reported: wanted - missingNow(assignments, now).length,
    returned: count(hasReturned),
    reportedLate: count((a) => a.reports.some((r) => !isOpen(r) && r.timely === false)),
    late,
    waiting: missing.length - late - undated,
    undated,
  }
}

/** A report of theirs was never handed in, and its end has passed. */
export const isLate = (a: Assignment, now: Date): boolean =>
  missingReports(a).some((r) => r.due !== null && now >= r.due)

/** Whose report is returned, and who owes one that is late or of the day that is asked for now, or has given none yet. */
export function missingNow(assignments: readonly Assignment[], now: Date): Assignment[] {
  const unreported = new Set(unreportedNow(assignments, now))
  return assignments.filter((a) => hasReturned(a) || unreported.has(a))
}

/** A report of a later day is not missing yet. */
function unreportedNow(assignments: readonly Assignment[], now: Date): Assignment[] {
  const asked = askedNow(assignments)
  const isAsked = ({ writtenDue }: ReportDue): boolean => writtenDue === null || (asked !== null && writtenDue <= asked)
  return assignments.filter(
    (a) => isUnreported(a) && (!hasHandedIn(a) || isLate(a, now) || missingReports(a).some(isAsked)),
  )
}

/** The first day of which a report is missing. */
const askedNow = (assignments: readonly Assignment[]): Date | null =>
  roundsOf(assignments).find((r) => r.reported < r.wanted)?.due ?? null

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
