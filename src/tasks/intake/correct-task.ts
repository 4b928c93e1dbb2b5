import { PlainError } from '../../base/errors.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import { dueInstant } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { ReportDemand, Task } from '../task.ts'
import type { TaskStore } from '../store.ts'

/** What an officer may change of a task that was read. */
export type TaskChange = Partial<Pick<Task, 'words' | 'assignees' | 'coordinators' | 'deadline'>>

export interface TaskCorrection {
  before: Task
  after: Task
}

/** Throws PlainError('officer-no-such-task') when the draft has no task of that number. */
async function taskAt(store: TaskStore, directiveId: string, position: number): Promise<Task> {
  const task = (await store.tasksOf(directiveId)).find((t) => t.position === position)
  if (!task) throw new PlainError('officer-no-such-task', { number: position })
  return task
}

/** Sets what the officer says in place of what was read; the moment of being late follows the deadline. */
export async function changeTask(
  store: TaskStore,
  at: { directiveId: string; position: number },
  change: TaskChange,
  officeTime: OfficeTime,
): Promise<TaskCorrection> {
  const before = await taskAt(store, at.directiveId, at.position)
  const changed: Task = { ...before, ...change, corrected: true, confidence: 1 }
  const after: Task = { ...changed, due: changed.deadline && dueInstant(changed.deadline, officeTime) }
  await store.saveTask(after)
  return { before, after }
}

/** A task that the reader missed; it gets the number after the last. */
export async function addTask(
  store: TaskStore,
  facts: { directiveId: string; newId: () => string; officeTime: OfficeTime },
  given: Pick<Task, 'words' | 'assignees' | 'coordinators' | 'deadline'>,
): Promise<Task> {
  const last = (await store.tasksOf(facts.directiveId)).at(-1)
  const task: Task = {
    ...given,
    id: facts.newId(),
    directiveId: facts.directiveId,
    position: (last?.position ?? 0) + 1,
    section: null,
    due: given.deadline && dueInstant(given.deadline, facts.officeTime),
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

export interface ReportChange {
  directiveId: string
  deadline: Deadline | null
  /** number of the report wanted, where the directive wants several; null = all of them */
  position: number | null
  /** whom a report goes to when the directive asks for none */
  to: string
  newId: () => string
  officeTime: OfficeTime
}

/** Sets the day of the reports wanted; the task in whose words a report stands follows it. Makes the demand when there is none. */
export async function changeReportDeadline(
  store: TaskStore,
  { directiveId, deadline, position, to, newId, officeTime }: ReportChange,
): Promise<{ before: ReportDemand[]; after: ReportDemand[] }> {
  const all = await store.demandsOf(directiveId)
  const before = position === null ? all : all.filter((d) => d.position === position)
  if (position !== null && before.length === 0) throw new PlainError('officer-no-such-report', { number: position })
  const due = deadline && dueInstant(deadline, officeTime)
  const dated = { kind: deadline?.kind ?? null, end: deadline?.end ?? null, time: deadline?.time ?? null, due }
  const made: ReportDemand = {
    id: newId(),
    directiveId,
    position: 1,
    taskPosition: null,
    to,
    text: deadline?.text ?? '',
    via: null,
    ...dated,
    corrected: true,
  }
  const after = all.length === 0 ? [made] : before.map((d) => ({ ...d, ...dated, corrected: true }))
  for (const demand of after) await store.saveDemand(demand)
  const tasks = await store.tasksOf(directiveId)
  for (const old of before) {
    const task = tasks.find((t) => t.position === old.taskPosition)
    if (task?.deadline && task.deadline.end === old.end) {
      await changeTask(store, { directiveId, position: task.position }, { deadline }, officeTime)
    }
  }
  return { before, after }
}
