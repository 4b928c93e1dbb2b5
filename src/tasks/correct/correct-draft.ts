import { PlainError } from '../../base/errors.ts'
import { dueInstant } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { Directive, Resolution } from '../../directives/directive.ts'
import type { DirectiveStore } from '../../directives/store.ts'
import type { TaskStore } from '../store.ts'
import type { Task } from '../task.ts'
import type { CorrectedValues, Correction, CorrectionKind, CorrectionStore, KeptTask } from './correction.ts'
import { keptDemand, keptTask, noValues } from './correction.ts'
import type { DeadlineChange, ReportChange } from './deadline-changes.ts'
import { changeDeadline, changeReport } from './deadline-changes.ts'
import type { Draft, DraftTools } from './draft.ts'
import { changeHead, headOf, type HeadChange } from './head-change.ts'
import { mergeTasks } from './merge-tasks.ts'
import { splitTask } from './split-task.ts'
import type { NewTask, TaskValues } from './task-changes.ts'
import { addTask, dropTask, restoreTask, setValues } from './task-changes.ts'

/** Everything that can be done to the tasks and reports of a draft; `task` is its number. */
export type DraftChange =
  | { kind: 'task'; task: number; values: TaskValues }
  | { kind: 'deadline'; task: number; change: DeadlineChange }
  | { kind: 'report'; change: ReportChange }
  | { kind: 'add'; given: NewTask }
  | { kind: 'drop'; task: number }
  /** null = the task that was dropped last */
  | { kind: 'restore'; task: number | null }
  /** `at`: offset into the task's words where the second one begins */
  | { kind: 'split'; task: number; at: number }
  | { kind: 'merge'; task: number; other: number }

export interface CorrectStores {
  directives: DirectiveStore
  tasks: TaskStore
  corrections: CorrectionStore
}

/** Who corrects, and what they typed (null for a tap). */
export interface Corrector extends DraftTools {
  by: string | null
  typed: string | null
  /** office time */
  now: Date
}

/**
 * The one way to change what was read of a draft: works the change out, keeps it, and keeps what stood before beside it, in the
 * transaction of `stores`. Throws PlainError with what the officer can do; nothing has been changed then.
 */
export async function correctDraft(
  stores: CorrectStores,
  directive: Directive,
  change: DraftChange,
  who: Corrector,
): Promise<Correction> {
  const past = await stores.corrections.ofDirective(directive.id)
  const draft = await draftOf(stores.tasks, directive, past)
  const after = changed(draft, change, past, who)
  const tasks = { before: missing(draft.tasks, after.tasks), after: missing(after.tasks, draft.tasks) }
  const demands = { before: missing(draft.demands, after.demands), after: missing(after.demands, draft.demands) }
  for (const gone of tasks.before.filter((t) => !after.tasks.some(({ id }) => id === t.id)))
    await stores.tasks.removeTask(gone.id)
  for (const task of tasks.after) await stores.tasks.saveTask(task)
  for (const demand of demands.after) await stores.tasks.saveDemand(demand)
  const values = (side: 'before' | 'after'): CorrectedValues => ({
    ...noValues(),
    tasks: tasks[side].map(keptTask),
    demands: demands[side].map(keptDemand),
  })
  return keep(stores, directive, change.kind, who, { before: values('before'), after: values('after') })
}

/** Changes a value of the head. Throws PlainError. */
export async function correctHead(
  stores: CorrectStores,
  directive: Directive,
  change: HeadChange,
  who: Corrector,
): Promise<Correction> {
  const after = await changeHead(stores.directives, directive, change)
  const values = (head: Directive): CorrectedValues => ({ ...noValues(), head: headOf(head) })
  return keep(stores, directive, 'head', who, { before: values(directive), after: values(after) })
}

/** An officer says whom words mean. */
export async function decideResolution(
  stores: CorrectStores,
  directive: Directive,
  { before, unitCodes }: { before: Resolution; unitCodes: string[] },
  who: Corrector,
): Promise<Correction> {
  const after: Resolution = { ...before, unitCodes, how: 'officer' }
  await stores.directives.saveResolution(directive.id, after)
  const values = (resolution: Resolution): CorrectedValues => ({ ...noValues(), resolution })
  return keep(stores, directive, 'unit', who, { before: values(before), after: values(after) })
}

async function draftOf(store: TaskStore, { id, text }: Directive, past: readonly Correction[]): Promise<Draft> {
  const tasks = await store.tasksOf(id)
  const known = [...tasks, ...past.flatMap((c) => [...c.before.tasks, ...c.after.tasks])].map((t) => t.position)
  return { directiveId: id, text, tasks, demands: await store.demandsOf(id), next: Math.max(0, ...known) + 1 }
}

function changed(draft: Draft, change: DraftChange, past: readonly Correction[], tools: DraftTools): Draft {
  switch (change.kind) {
    case 'task':
      return setValues(draft, change.task, change.values)
    case 'deadline':
      return changeDeadline(draft, change.task, change.change, tools.officeTime)
    case 'report':
      return changeReport(draft, change.change, tools)
    case 'add':
      return addTask(draft, change.given, tools)
    case 'drop':
      return dropTask(draft, change.task)
    case 'restore':
      return restoreTask(draft, dropped(draft, change.task, past, tools.officeTime))
    case 'split':
      return splitTask(draft, change.task, change.at, tools)
    case 'merge':
      return mergeTasks(draft, change.task, change.other)
  }
}

/** Throws PlainError('restore-nothing'), ('restore-none') when no task of that number, or none at all, was dropped and is still away. */
function dropped(draft: Draft, position: number | null, past: readonly Correction[], time: OfficeTime): Task {
  const away = past
    .flatMap((c) => (c.kind === 'drop' ? c.before.tasks : []))
    .filter((kept) => !draft.tasks.some((t) => t.position === kept.position))
  const kept = away.findLast((t) => position === null || t.position === position)
  if (kept) return whole(kept, time)
  throw position === null ? new PlainError('restore-none') : new PlainError('restore-nothing', { number: position })
}

const whole = (task: KeptTask, time: OfficeTime): Task => ({
  ...task,
  deadlines: task.deadlines.map((d) => ({ ...d, due: dueInstant(d, time) })),
  checkedAt: null,
})

/** Those of `these` that `others` has not in the same form: a change makes a new value of what it touches, and of nothing else. */
const missing = <T>(these: readonly T[], others: readonly T[]): T[] => these.filter((one) => !others.includes(one))

async function keep(
  { corrections }: CorrectStores,
  { id }: Directive,
  kind: CorrectionKind,
  { newId, by, typed, now }: Corrector,
  values: Pick<Correction, 'before' | 'after'>,
): Promise<Correction> {
  const correction: Correction = { id: newId(), directiveId: id, at: now, by, kind, typed, ...values }
  await corrections.add(correction)
  return correction
}
