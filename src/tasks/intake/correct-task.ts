import { PlainError } from '../../base/errors.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import { dueInstant } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { Task } from '../task.ts'
import type { TaskStore } from '../store.ts'

/** What an officer may change of a task that was read. */
export type TaskChange = Partial<Pick<Task, 'words' | 'assignees' | 'coordinators'>>

export interface TaskCorrection {
  before: Task
  after: Task
}

/** Throws PlainError('officer-no-such-task') when the draft has no task of that number. */
export async function taskAt(store: TaskStore, directiveId: string, position: number): Promise<Task> {
  const task = (await store.tasksOf(directiveId)).find((t) => t.position === position)
  if (!task) throw new PlainError('officer-no-such-task', { number: position })
  return task
}

/** Sets what the officer says in place of what was read. */
export async function changeTask(
  store: TaskStore,
  at: { directiveId: string; position: number },
  change: TaskChange,
): Promise<TaskCorrection> {
  const before = await taskAt(store, at.directiveId, at.position)
  const after: Task = { ...before, ...change, corrected: true, confidence: 1 }
  await store.saveTask(after)
  return { before, after }
}

/** A task that the reader missed; it gets the number after the last. */
export async function addTask(
  store: TaskStore,
  facts: { directiveId: string; newId: () => string; officeTime: OfficeTime },
  { deadline, ...given }: Pick<Task, 'words' | 'assignees' | 'coordinators'> & { deadline: Deadline | null },
): Promise<Task> {
  const last = (await store.tasksOf(facts.directiveId)).at(-1)
  const task: Task = {
    ...given,
    id: facts.newId(),
    directiveId: facts.directiveId,
    position: (last?.position ?? 0) + 1,
    section: null,
    deadlines: deadline ? [{ ...deadline, position: 1, due: dueInstant(deadline, facts.officeTime), span: null }] : [],
    span: { start: 0, end: 0 },
    confidence: 1,
    corrected: true,
  }
  await store.saveTask(task)
  return task
}

/** Takes out what is no task. The other tasks keep their numbers. */
export async function removeTask(store: TaskStore, directiveId: string, position: number): Promise<Task> {
  const task = await taskAt(store, directiveId, position)
  await store.removeTask(task.id)
  return task
}
