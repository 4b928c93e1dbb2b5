import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import { clauseAround, purposeIn } from '../../directives/deadlines/clause.ts'
import type { AssignmentView } from '../assignment.ts'
import { byDue, writtenFor } from './report-due.ts'
import type { ReportDemand, Task, TaskDeadline } from '../task.ts'

/** A day by which a unit owes something: one of a task's deadlines. */
export interface Point {
  task: Task
  deadline: TaskDeadline
  due: Date
}

/** The dated points of tasks, the earliest first; on one moment in the document's order. */
export const pointsOf = (tasks: readonly Task[]): Point[] =>
  tasks
    .flatMap((task) =>
      task.deadlines.flatMap((deadline) => (deadline.due === null ? [] : [{ task, deadline, due: deadline.due }])),
    )
    .sort((a, b) => a.due.getTime() - b.due.getTime())

/** Those of a unit's part: a day on which its report is due too moves with the report when more time is granted. */
export const pointsOfView = ({ assignment, obligations }: AssignmentView): Point[] =>
  pointsOf(obligations.map((o) => o.task))
    .map((point) => ({ ...point, due: writtenFor(assignment, point.due)?.due ?? point.due }))
    .sort(byDue)

/** A task without a day is standing: thường xuyên. */
export const isDated = (task: Pick<Task, 'deadlines'>): boolean => task.deadlines.some((d) => d.due !== null)

/** What one of several deadlines of a task is for, in the words of its clause; null where the task's words tell. */
export function purposeOf(
  text: string,
  { deadlines, span }: Task,
  { span: at, position }: TaskDeadline,
): string | null {
  if (at === null || deadlines.length < 2) return null
  const others = deadlines.flatMap((d) => (d.span === null || d.position === position ? [] : [d.span]))
  return purposeIn(text, clauseAround(text, span, at, others), at)
}

const TOWARDS = /(?:(?:gửi|nộp)(?: về| đến| tới| cho)?|về|với|cho|đến|lên|tới)\s+$/iu

/** What a demanded report is about, without its day, which may have been corrected, and without its addressee. */
export function purposeOfDemand({ text, to }: Pick<ReportDemand, 'text' | 'to'>): string {
  const at = to === '' ? -1 : text.indexOf(to)
  const before = text.slice(0, Math.max(at, 0))
  const short = at > 0 && TOWARDS.test(before) ? `${before.replace(TOWARDS, '')} ${text.slice(at + to.length)}` : text
  const [told] = readDeadlines(short, { year: null })
  const words = told && purposeIn(short, { start: 0, end: short.length }, told.span)
  return words ?? short.trim()
}
