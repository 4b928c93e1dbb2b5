import { PlainError } from '../../base/errors.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { ReportDemand, Task } from '../task.ts'

/** What was read of a directive that is not published yet (bản dự thảo), as it stands now. Changes make a new one of it. */
export interface Draft {
  directiveId: string
  /** the repaired text that all spans point into */
  text: string
  tasks: readonly Task[]
  demands: readonly ReportDemand[]
  /** the number that the next new task gets: one that was given never comes back for another task */
  next: number
}

export interface DraftTools {
  newId: () => string
  officeTime: OfficeTime
}

/** Throws PlainError('officer-no-such-task') when the draft has no task of that number. */
export function taskAt({ tasks }: Pick<Draft, 'tasks'>, position: number): Task {
  const task = tasks.find((t) => t.position === position)
  if (!task) throw new PlainError('officer-no-such-task', { number: position })
  return task
}

/** A task that an officer has changed: nobody has looked at it in its new form. */
export const touched = (task: Task, change: Partial<Task>): Task => ({
  ...task,
  ...change,
  corrected: true,
  confidence: 1,
  checkedAt: null,
})

/** The draft with other values for these tasks and demands, known by their ids. */
export function replaced(draft: Draft, { tasks = [], demands = [] }: Partial<Pick<Draft, 'tasks' | 'demands'>>): Draft {
  const put = <T extends { id: string }>(all: readonly T[], changed: readonly T[]): T[] =>
    all.map((one) => changed.find((c) => c.id === one.id) ?? one)
  return { ...draft, tasks: put(draft.tasks, tasks), demands: put(draft.demands, demands) }
}

/** A task behind the others, with the number that is free. */
export const joined = (draft: Draft, task: Omit<Task, 'position'>): Draft => ({
  ...draft,
  tasks: [...draft.tasks, { ...task, position: draft.next }],
  next: draft.next + 1,
})

/** Whether the document has it: an officer may have added what stands nowhere. */
export const standsInDocument = ({ span }: Pick<Task, 'span'>): boolean => span.end > span.start
