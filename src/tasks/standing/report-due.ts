import type { Assignment, ReportDue } from '../assignment.ts'

type Reports = Pick<Assignment, 'reports'>

/** The earliest day first, undated ones last. */
export const byDue = (a: Pick<ReportDue, 'due'>, b: Pick<ReportDue, 'due'>): number =>
  (a.due?.getTime() ?? Infinity) - (b.due?.getTime() ?? Infinity) || 0

/** Not handed in, or returned. */
export const isOpen = ({ reportedAt }: Pick<ReportDue, 'reportedAt'>): boolean => reportedAt === null

/** trả lại: a better one is owed. */
export const isReturned = ({ returnedAt }: Pick<ReportDue, 'returnedAt'>): boolean => returnedAt !== null

/** What the unit still owes, the next one first. What is neither demanded nor returned is never owed. */
export const owedReports = ({ reports }: Reports): ReportDue[] =>
  reports.filter((r) => isOpen(r) && (r.demandId !== null || isReturned(r))).sort(byDue)

/** Of those, what was never handed in. */
export const missingReports = (assignment: Reports): ReportDue[] =>
  owedReports(assignment).filter((r) => !isReturned(r))

export const hasReturned = ({ reports }: Reports): boolean => reports.some(isReturned)

/** The report that the unit is to hand in next; null when it owes none. */
export const nextReport = (assignment: Reports): ReportDue | null => owedReports(assignment)[0] ?? null

export const isWanted = ({ reports }: Reports): boolean => reports.some((r) => r.demandId !== null)

export const hasReported = ({ reports }: Reports): boolean => reports.some((r) => !isOpen(r))

/** Whatever became of it. */
export const hasHandedIn = ({ reports }: Reports): boolean => reports.some((r) => !isOpen(r) || isReturned(r))

/** The report that was handed in last, of whatever day. */
export const lastReported = ({ reports }: Reports): (ReportDue & { reportedAt: Date }) | null =>
  reports
    .flatMap((r) => (r.reportedAt === null ? [] : [{ ...r, reportedAt: r.reportedAt }]))
    .reduce<(ReportDue & { reportedAt: Date }) | null>(
      (last, r) => (last === null || r.reportedAt >= last.reportedAt ? r : last),
      null,
    )

/**
 * A report answers for what was due up to its own written day, and one without a day for everything: later days stay open,
 * whatever was granted.
 */
export function isAnsweredFor({ reports }: Reports, due: Date): boolean {
  return reports.some((r) => !isOpen(r) && (r.writtenDue === null || due <= r.writtenDue || isAt(r.due, due)))
}

const isAt = (a: Date | null, b: Date): boolean => a?.getTime() === b.getTime()

/** The report whose end is one that was granted. */
export const extendedTo = ({ reports }: Reports, due: Date): ReportDue | null =>
  reports.find((r) => r.extension !== null && isAt(r.due, due)) ?? null

/** The report that the directive asks for by that day. */
export const writtenFor = ({ reports }: Reports, due: Date): ReportDue | null =>
  reports.find((r) => isAt(r.writtenDue, due)) ?? null

export const hasExtension = ({ reports }: Reports): boolean => reports.some((r) => r.extension !== null)

/** The number by which a button names a report due; from 1. */
export const numberOf = ({ reports }: Reports, id: string): string => String(reports.findIndex((r) => r.id === id) + 1)

/** The report due of that number; null when there is none, or none was named. */
export const dueOfNumber = ({ reports }: Reports, number: string | undefined): ReportDue | null =>
  reports[Number(number) - 1] ?? null
