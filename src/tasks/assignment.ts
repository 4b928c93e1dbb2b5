import type { Task } from './task.ts'

/** lead = chủ trì, coordinating = phối hợp, following = theo dõi, đôn đốc, tổng hợp. */
export type Part = 'lead' | 'coordinating' | 'following'

/** đầu việc: one task × one unit. */
export interface Obligation {
  id: string
  assignmentId: string
  taskId: string
  part: Part
  /** dated, or standing (thường xuyên): without a date it is never overdue */
  kind: 'dated' | 'standing'
  due: Date | null
  /** ngày theo dõi nội bộ "YYYY-MM-DD": set by the officer, never from the document */
  followUpOn: string | null
}

/** Where a fact of the register came from. */
export type Via = 'chat' | 'paper' | 'system' | 'phone'

/** phần việc của đơn vị: directive × unit; acknowledged once, reported once. */
export interface Assignment {
  id: string
  directiveId: string
  unitId: string
  createdAt: Date
  acknowledgedAt: Date | null
  /** person id */
  acknowledgedBy: string | null
  acknowledgedVia: Via | null
  reportWanted: boolean
  /** exclusive end; null when the directive names no day */
  reportDue: Date | null
  reportedAt: Date | null
  reportedVia: Via | null
  /** due, timely, complete and approved are kept apart: four different questions */
  timely: boolean | null
  complete: boolean | null
  approved: boolean | null
}

/** An assignment with its obligations and their tasks, in the document's order. */
export interface AssignmentView {
  assignment: Assignment
  obligations: { obligation: Obligation; task: Task }[]
}
