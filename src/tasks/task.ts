import type { Deadline } from '../calendar/deadline.ts'
import type { Span } from '../directives/reading.ts'

/** hạn: one of the days (or rhythms, or events) that a task names; officers name it by its position. */
export interface TaskDeadline extends Deadline {
  /** order in the document, from 1 */
  position: number
  /** exclusive end in office time; null where no day is named */
  due: Date | null
  /** where the document has it; null when an officer added it */
  span: Span | null
}

/** nhiệm vụ: what a directive demands, once. */
export interface Task {
  id: string
  directiveId: string
  /** order in the document, from 1: officers name a task by it */
  position: number
  /** "VI.4" */
  section: string | null
  words: string
  /** as written; ["*"] = all that the directive addresses */
  assignees: string[]
  /** phối hợp, as written */
  coordinators: string[]
  /** in the document's order */
  deadlines: TaskDeadline[]
  span: Span
  confidence: number
  /** an officer has changed what was read */
  corrected: boolean
  /** đã soát: when an officer looked at it beside the document and found it right; office time */
  checkedAt: Date | null
}

/** A report that the directive asks for. */
export interface ReportDemand {
  id: string
  directiveId: string
  position: number
  /** position of the task in whose words it stands */
  taskPosition: number | null
  to: string
  text: string
  kind: Deadline['kind'] | null
  /** the day as written */
  end: string | null
  time: string | null
  via: string | null
  /** the form to write on, as named: "Mẫu số 02", "đề cương kèm theo" */
  form: string | null
  due: Date | null
  corrected: boolean
}
