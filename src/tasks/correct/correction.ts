import type { Resolution } from '../../directives/directive.ts'
import type { ReportDemand, Task, TaskDeadline } from '../task.ts'
import type { HeadValues } from './head-change.ts'

/** What an officer did to what was read. 'unit' tells whom words mean: no fault of the reading. */
export const CORRECTION_KINDS = [
  'task',
  'deadline',
  'report',
  'add',
  'drop',
  'restore',
  'split',
  'merge',
  'head',
  'unit',
] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

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

export const keptTask = ({ checkedAt: _, ...task }: Task): KeptTask => ({
  ...task,
  deadlines: task.deadlines.map(({ due: _due, ...d }) => d),
})

export const keptDemand = ({ due: _, ...demand }: ReportDemand): KeptDemand => demand
