import type { Report } from './report.ts'

export interface ReportStore {
  /** throws when (assignment, version) exists: submitting twice is one report */
  save(report: Report): Promise<void>
  /** newest version first */
  of(assignmentId: string): Promise<Report[]>
  latestOf(assignmentIds: readonly string[]): Promise<Map<string, Report>>
  setState(id: string, state: Report['state'], note: string | null): Promise<void>
}
