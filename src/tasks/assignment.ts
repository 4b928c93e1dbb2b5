import type { GrantedExtension } from './standing/extension.ts'
import type { Task } from './task.ts'

/** lead = chủ trì, coordinating = phối hợp, following = theo dõi, đôn đốc, tổng hợp. */
export type Part = 'lead' | 'coordinating' | 'following'

/** đầu việc: one task × one unit. Its days are the task's; without any it is standing (thường xuyên) and never overdue. */
export interface Obligation {
  id: string
  assignmentId: string
  taskId: string
  part: Part
  /** ngày theo dõi nội bộ "YYYY-MM-DD": set by the officer, never from the document */
  followUpOn: string | null
}

/** Where a fact of the register came from. */
export type Via = 'chat' | 'paper' | 'system' | 'phone'

/** báo cáo phải nộp: one report that the directive demands × one unit. Reports of the same moment are one. */
export interface ReportDue {
  id: string
  /** null = the directive demands none; what is handed in all the same is kept here */
  demandId: string | null
  /** exclusive end that counts for this unit: the granted one, else the written one; null when no day is named */
  due: Date | null
  /** exclusive end as the directive has it */
  writtenDue: Date | null
  /** gia hạn: the one that moved `due` */
  extension: GrantedExtension | null
  /** the first hand-in; null while nothing is handed in, and while it is returned */
  reportedAt: Date | null
  reportedVia: Via | null
  /** due, timely, complete and approved are kept apart: four different questions. timely is told by the first hand-in, also while it is returned */
  timely: boolean | null
  complete: boolean | null
  approved: boolean | null
  /** trả lại: since when the unit owes a better one; null once it is handed in again */
  returnedAt: Date | null
  /** when a returned report was handed in again */
  resubmittedAt: Date | null
}

/** How a unit stands with one report: what its hand-ins, and the decisions on them, make of a report due. */
export type Reported = Omit<ReportDue, 'id' | 'demandId' | 'due' | 'writtenDue' | 'extension'>

/** phần việc của đơn vị: directive × unit; acknowledged once, reported on once for each report due. */
export interface Assignment {
  id: string
  directiveId: string
  unitId: string
  createdAt: Date
  acknowledgedAt: Date | null
  /** person id */
  acknowledgedBy: string | null
  acknowledgedVia: Via | null
  /** at least one; the earliest written day first, undated ones last */
  reports: ReportDue[]
}

/** An assignment with its obligations and their tasks, in the document's order. */
export interface AssignmentView {
  assignment: Assignment
  obligations: { obligation: Obligation; task: Task }[]
}
