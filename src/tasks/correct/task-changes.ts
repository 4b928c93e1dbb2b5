import { dueInstant } from '../../calendar/deadline.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import type { Span } from '../../directives/reading.ts'
import type { Task, TaskDeadline } from '../task.ts'
import type { Draft, DraftTools } from './draft.ts'
import { joined, replaced, taskAt, touched } from './draft.ts'

/** What an officer may set of a task that was read. */
export type TaskValues = Partial<Pick<Task, 'words' | 'assignees' | 'coordinators'>>

/** A task that the reader missed. */
export interface NewTask {
  words: string
  assignees: string[]
  coordinators: string[]
  deadlines: (Deadline & { span: Span | null })[]
  section: string | null
  /** where the document has it; null = the officer's own */
  span: Span | null
}

/** Sets what the officer says in place of what was read. */
export const setValues = (draft: Draft, position: number, values: TaskValues): Draft =>
  replaced(draft, { tasks: [touched(taskAt(draft, position), values)] })

export function addTask(draft: Draft, given: NewTask, { newId, officeTime }: DraftTools): Draft {
  const deadlines: TaskDeadline[] = given.deadlines.map((d, i) => ({
    ...d,
    position: i + 1,
    due: dueInstant(d, officeTime),
  }))
  return joined(draft, {
    ...given,
    id: newId(),
    directiveId: draft.directiveId,
    deadlines,
    span: given.span ?? { start: 0, end: 0 },
    confidence: 1,
    corrected: true,
    checkedAt: null,
  })
}

/** Takes out what is no task. The other tasks keep their numbers. */
export function dropTask(draft: Draft, position: number): Draft {
  const task = taskAt(draft, position)
  return { ...draft, tasks: draft.tasks.filter((t) => t !== task) }
}

/** Brings a task back that was dropped, with the number that it had. */
export const restoreTask = (draft: Draft, task: Task): Draft => ({
  ...draft,
  tasks: [...draft.tasks, { ...task, checkedAt: null }].sort((a, b) => a.position - b.position),
})
