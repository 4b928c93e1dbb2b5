/** nhắc việc. Its text is worded when it fires, from the state at that moment. */
export interface Reminder {
  id: string
  /** `${assignment}:${rule}:${due}`: unique, so never twice */
  key: string
  assignmentId: string
  /** name of the rule: one file in rules/ */
  rule: string
  /** the exclusive end that it counts from */
  due: Date
  /** office time */
  fireAt: Date
  state: 'planned' | 'fired' | 'skipped'
  /** why it was skipped: "reported", "withdrawn", "nobody", "late", … */
  reason: string | null
  settledAt: Date | null
}
