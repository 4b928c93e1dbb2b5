import type { Via } from '../tasks/assignment.ts'
import type { Draft } from './draft.ts'
import type { Report } from './report.ts'

export interface ReportStore {
  /** throws when (report due, version) exists: submitting twice is one report */
  save(report: Report): Promise<void>
  byId(id: string): Promise<Report | null>
  /** every version of every report due that stands, newest first */
  of(assignmentId: string): Promise<Report[]>
  /** the withdrawn ones too, newest first */
  history(assignmentId: string): Promise<Report[]>
  /** the latest version, or the latest that came that way, of each report due that has one that stands; in the order in which they came */
  latestOf(assignmentIds: readonly string[], source?: Via): Promise<Report[]>
  saveDraft(draft: Draft): Promise<void>
  draft(id: string): Promise<Draft | null>
  /** the one of each report due that waits for the unit's head, the oldest first */
  waitingDrafts(assignmentIds: readonly string[]): Promise<Draft[]>
  /** waiting → sent, returned or replaced; false when somebody else was faster */
  settleDraft(
    id: string,
    state: Exclude<Draft['state'], 'waiting'>,
    decision: { note: string | null; by: string | null; at: Date },
  ): Promise<boolean>
  /** approved, returned or withdrawn; `note` in the officer's words */
  decide(id: string, state: Report['state'], note: string | null, at: Date): Promise<void>
}
