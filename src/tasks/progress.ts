import type { Assignment } from './assignment.ts'
import { byDue, hasReported, isOpen, isWanted, owedReports } from './report-due.ts'

/** How the units of one directive stand, in numbers of units. */
export interface Progress {
  all: number
  /** "đã nắm việc", or reported without */
  acknowledged: number
  /** a report is wanted of them, or they gave one */
  wanted: number
  /** nothing that was wanted is missing any more */
  reported: number
  /** a report of theirs came after its end */
  reportedLate: number
  /** owing one whose end has passed */
  late: number
  /** owing, and every end is still ahead */
  waiting: number
  /** owing, and no day is named: never late */
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
  const isOwing = (a: Assignment): boolean => owedReports(a).length > 0
  const late = count((a) => isLate(a, now))
  const undated = count((a) => isOwing(a) && owedReports(a).every((r) => r.due === null))
  return {
    all: assignments.length,
    acknowledged: count((a) => a.acknowledgedAt !== null || hasReported(a)),
    wanted: count((a) => isWanted(a) || hasReported(a)),
    reported: count((a) => hasReported(a) && !isOwing(a)),
    reportedLate: count((a) => a.reports.some((r) => !isOpen(r) && r.timely === false)),
    late,
    waiting: count(isOwing) - late - undated,
    undated,
  }
}

/** A report of theirs is missing, and its end has passed. */
export const isLate = (a: Assignment, now: Date): boolean => owedReports(a).some((r) => r.due !== null && now >= r.due)

/** Whom a reminder by hand is for: who is late; while nobody is, who owes a report of the nearest day that is asked for. */
export function owingNow(assignments: readonly Assignment[], now: Date): Assignment[] {
  const late = assignments.filter((a) => isLate(a, now))
  if (late.length > 0) return late
  const due = currentRound(assignments)?.due?.getTime()
  return assignments.filter((a) => owedReports(a).some((r) => r.due?.getTime() === due))
}

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

/** The round that is asked for now: the first that is not complete; the last when all are. */
export function currentRound(assignments: readonly Assignment[]): Round | null {
  const rounds = roundsOf(assignments)
  return rounds.find((r) => r.reported < r.wanted) ?? rounds.at(-1) ?? null
}
