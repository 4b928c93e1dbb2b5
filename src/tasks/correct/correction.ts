import type { Resolution } from '../../directives/directive.ts'
import type { ReportDemand, Task, TaskDeadline } from '../task.ts'
import type { HeadValues } from './head-change.ts'

/** What an officer did to what was read. 'unit' tells whom words mean: no fault of the reading. */
export type CorrectionKind =
  'task' | 'deadline' | 'report' | 'add' | 'drop' | 'restore' | 'split' | 'merge' | 'head' | 'unit'

/** Instants are left out: they follow from the days. */
export type KeptTask = Omit<Task, 'deadlines' | 'checkedAt'> & { deadlines: Omit<TaskDeadline, 'due'>[] }
export type KeptDemand = Omit<ReportDemand, 'due'>

/** The values concerned, whole, with their words and spans. */
export interface CorrectedValues {
  tasks: KeptTask[]
  demands: KeptDemand[]
  head: HeadValues | null
  resolution: Resolution | null
}

/** bản ghi sửa: what stood in a draft, what an officer made of it, who and when. */
export interface Correction {
  id: string
  directiveId: string
  /** office time */
  at: Date
  /** person id */
  by: string | null
  kind: CorrectionKind
  /** what the officer typed; null for a tap */
  typed: string | null
  before: CorrectedValues
  after: CorrectedValues
}

export interface CorrectionStore {
  add(correction: Correction): Promise<void>
  /** oldest first */
  ofDirective(directiveId: string): Promise<Correction[]>
  /** ids of the directives with a correction at or after an instant, oldest directive first */
  directivesSince(since: Date): Promise<string[]>
}

export const noValues = (): CorrectedValues => ({ tasks: [], demands: [], head: null, resolution: null })

export function keptTask(task: Task): KeptTask {
  const { id, directiveId, position, section, words, assignees, coordinators, span, confidence, corrected } = task
  const kept = { id, directiveId, position, section, words, assignees, coordinators, span, confidence, corrected }
  return { ...kept, deadlines: task.deadlines.map(keptDeadline) }
}

const keptDeadline = (deadline: TaskDeadline): KeptTask['deadlines'][number] => {
  const { position, text, start, end, time, kind, derivation, span } = deadline
  return { position, text, start, end, time, kind, derivation, span }
}

export function keptDemand(demand: ReportDemand): KeptDemand {
  const { id, directiveId, position, taskPosition, to, text, kind, end, time, via, form, corrected } = demand
  return { id, directiveId, position, taskPosition, to, text, kind, end, time, via, form, corrected }
}
