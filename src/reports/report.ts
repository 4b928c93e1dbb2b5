import type { Via } from '../tasks/assignment.ts'

/** A unit's answer to a form for one of its reports due, and every later version of it. */
export interface Report {
  id: string
  assignmentId: string
  /** the report due that it answers */
  dueId: string
  /** from 1, of this report due */
  version: number
  source: Via
  /** submitted = đã gửi, approved = đã duyệt, returned = trả lại, withdrawn = bỏ ghi nhận: kept, and counts for nothing */
  state: 'submitted' | 'approved' | 'returned' | 'withdrawn'
  /** name of the form, e.g. "activity" */
  form: string
  formVersion: number
  /** field → value as the form keeps it; empty for paper */
  answers: Record<string, unknown>
  attachments: { hash: string; name: string; mime: string }[]
  /** số văn bản of a signed paper: "45/BC-BVN" */
  reference: string | null
  /** "YYYY-MM-DD" on the paper */
  reportedOn: string | null
  /** the officer's words for returning it */
  note: string | null
  /** when it was approved, returned or withdrawn */
  decidedAt: Date | null
  byPerson: string | null
  createdAt: Date
}
