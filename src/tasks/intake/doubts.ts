import type { Task, TaskDeadline } from '../task.ts'

/** Why an officer should look at a task with care. */
export type Doubt = 'confidence' | 'nobody' | 'units' | 'deadline'

const SURE = 0.6

/** What the reader itself is not sure of. */
export const isDoubtful = ({ confidence, corrected }: Pick<Task, 'confidence' | 'corrected'>): boolean =>
  !corrected && confidence < SURE

/** The day does not stand in the words as it is: its year, month or day was worked out. */
export function isWorkedOut({ text, end }: Pick<TaskDeadline, 'text' | 'end'>): boolean {
  if (end === null) return false
  const [year = '', month = '', day = ''] = end.split('-')
  return !new RegExp(`(?<!\\d)0?${Number(day)}\\D+0?${Number(month)}\\D+(?:20)?${year.slice(2)}(?!\\d)`).test(text)
}

/** `open`: words for units that name nobody in the register. */
export function doubtsOf(task: Task, open: ReadonlySet<string>): Doubt[] {
  const { assignees, coordinators, deadlines } = task
  return [
    ...(isDoubtful(task) ? ['confidence' as const] : []),
    ...(assignees.length === 0 ? ['nobody' as const] : []),
    ...([...assignees, ...coordinators].some((words) => open.has(words)) ? ['units' as const] : []),
    ...(deadlines.some(isWorkedOut) ? ['deadline' as const] : []),
  ]
}

/** As the document has them; what stands nowhere in it comes last. */
export const inDocumentOrder = (tasks: readonly Task[]): Task[] => {
  const placeOf = ({ span }: Task): number => (span.end > span.start ? span.start : Number.MAX_SAFE_INTEGER)
  return [...tasks].sort((a, b) => placeOf(a) - placeOf(b) || a.position - b.position)
}

/** The order in which an officer looks at the tasks: the least sure first, then the others as the document has them. */
export function inReviewOrder(tasks: readonly Task[], open: ReadonlySet<string>): Task[] {
  const ordered = inDocumentOrder(tasks)
  const isOpen = (task: Task): boolean => doubtsOf(task, open).length > 0
  const doubtful = ordered.filter(isOpen).sort((a, b) => a.confidence - b.confidence)
  return [...doubtful, ...ordered.filter((t) => !isOpen(t))]
}
