import { PlainError } from '../../base/errors.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import { dueInstant } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { ReportDemand, Task, TaskDeadline } from '../task.ts'
import type { Draft, DraftTools } from './draft.ts'
import { replaced, taskAt, touched } from './draft.ts'

/** What an officer may do to the deadlines of a task; `position` null = the only one (or the first of a task without any). */
export type DeadlineChange =
  | { do: 'set'; position: number | null; deadline: Deadline }
  | { do: 'add'; deadline: Deadline }
  /** `position` null = all of them */
  | { do: 'drop'; position: number | null }

/**
 * Changes one deadline of a task; the other ones keep their order. The task's words tell the new day, and a report whose day
 * stands in them follows.
 * Throws PlainError('officer-no-such-task' | 'officer-no-such-deadline').
 */
export function changeDeadline(draft: Draft, number: number, change: DeadlineChange, time: OfficeTime): Draft {
  const before = taskAt(draft, number)
  const wanted = change.do === 'add' ? null : change.position
  if (wanted !== null && !before.deadlines.some((d) => d.position === wanted))
    throw new PlainError('officer-no-such-deadline', { task: number, number: wanted })
  const after = touched(before, {
    words: change.do === 'set' ? wordsWith(before, change.position ?? 1, change.deadline) : before.words,
    deadlines: changed(before.deadlines, change, time),
  })
  const demands =
    change.do === 'add'
      ? []
      : movedReports(draft, { before, wanted, deadline: change.do === 'set' ? change.deadline : null }, time)
  return replaced(draft, { tasks: [after], demands })
}

/** Deadlines with numbers from 1, in their order. */
export const numbered = (kept: readonly TaskDeadline[]): TaskDeadline[] =>
  kept.map((d, i) => ({ ...d, position: i + 1 }))

function changed(all: readonly TaskDeadline[], change: DeadlineChange, time: OfficeTime): TaskDeadline[] {
  const typed = (deadline: Deadline, span: TaskDeadline['span']): TaskDeadline => ({
    ...deadline,
    position: all.length + 1,
    due: dueInstant(deadline, time),
    span,
  })
  if (change.do === 'drop')
    return numbered(all.filter((d) => change.position !== null && d.position !== change.position))
  if (change.do === 'add' || all.length === 0) return numbered([...all, typed(change.deadline, null)])
  const at = change.position ?? 1
  return numbered(all.map((d) => (d.position === at ? typed(change.deadline, d.span) : d)))
}

/** The words with the new day in the place of the old one: nobody is to read both. */
function wordsWith({ words, deadlines }: Task, position: number, { text }: Deadline): string {
  const old = deadlines.find((d) => d.position === position)
  return old === undefined || text === '' ? words : words.replace(old.text, () => text)
}

interface Moved {
  before: Task
  wanted: number | null
  deadline: Deadline | null
}

function movedReports(draft: Draft, { before, wanted, deadline }: Moved, time: OfficeTime): ReportDemand[] {
  const moved = before.deadlines.filter((d) => d.end !== null && (wanted === null || d.position === wanted))
  return draft.demands
    .filter((demand) => demand.taskPosition === before.position && moved.some((d) => d.end === demand.end))
    .map((demand) => redated(demand, deadline, time))
}

/** A demand with another day, in its words too; null takes the day away. */
function redated(demand: ReportDemand, deadline: Deadline | null, time: OfficeTime): ReportDemand {
  const [told] = readDeadlines(demand.text, { year: null })
  const [start, end] = told ? [told.span.start, told.span.end] : [demand.text.length, demand.text.length]
  const text = `${demand.text.slice(0, start)}${told && deadline ? deadline.text : ''}${demand.text.slice(end)}`
  return {
    ...demand,
    text: text.replace(/\s+/g, ' ').trim() || demand.text,
    kind: deadline?.kind ?? null,
    end: deadline?.end ?? null,
    time: deadline?.time ?? null,
    due: deadline && dueInstant(deadline, time),
    corrected: true,
  }
}

export interface ReportChange {
  deadline: Deadline | null
  /** number of the report wanted, where the directive wants several; null = all of them */
  position: number | null
  /** whom a report goes to when the directive asks for none */
  to: string
}

/**
 * Sets the day of the reports wanted; the task in whose words a report stands follows it. Makes the demand when there is none.
 * Throws PlainError('officer-no-such-report').
 */
export function changeReport(draft: Draft, change: ReportChange, { newId, officeTime }: DraftTools): Draft {
  const { deadline, position, to } = change
  const before = position === null ? draft.demands : draft.demands.filter((d) => d.position === position)
  if (position !== null && before.length === 0) throw new PlainError('officer-no-such-report', { number: position })
  if (draft.demands.length === 0) {
    const made = newDemand(draft.directiveId, newId(), to, deadline?.text ?? '')
    return { ...draft, demands: [redated(made, deadline, officeTime)] }
  }
  const told = replaced(draft, { demands: before.map((d) => redated(d, deadline, officeTime)) })
  return before.reduce((now, demand) => withTaskOf(now, demand, deadline, officeTime), told)
}

const newDemand = (directiveId: string, id: string, to: string, text: string): ReportDemand => ({
  id,
  directiveId,
  position: 1,
  taskPosition: null,
  to,
  text,
  via: null,
  form: null,
  kind: null,
  end: null,
  time: null,
  due: null,
  corrected: true,
})

function withTaskOf(
  draft: Draft,
  { taskPosition, end }: ReportDemand,
  deadline: Deadline | null,
  time: OfficeTime,
): Draft {
  const task = draft.tasks.find((t) => t.position === taskPosition)
  const told = end === null ? undefined : task?.deadlines.find((d) => d.end === end)
  if (!task || !told) return draft
  const { position } = told
  return changeDeadline(
    draft,
    task.position,
    deadline ? { do: 'set', position, deadline } : { do: 'drop', position },
    time,
  )
}
