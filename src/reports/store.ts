import type { Report } from './report.ts'

export interface ReportStore {
  /** throws when (report due, version) exists: submitting twice is one report */
  save(report: Report): Promise<void>
  /** every version of every report due, newest first */
  of(assignmentId: string): Promise<Report[]>
  /** the latest version of each report due that has one, in the order in which they came */
  latestOf(assignmentIds: readonly string[]): Promise<Report[]>
  setState(id: string, state: Report['state'], note: string | null): Promise<void>
}
