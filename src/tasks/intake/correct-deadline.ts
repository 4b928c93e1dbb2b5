import { PlainError } from '../../base/errors.ts'
import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import { dueInstant } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { TaskStore } from '../store.ts'
import type { ReportDemand, Task, TaskDeadline } from '../task.ts'
import { taskAt, type TaskCorrection } from './correct-task.ts'

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
export async function changeDeadline(
  store: TaskStore,
  at: { directiveId: string; position: number },
  change: DeadlineChange,
  officeTime: OfficeTime,
): Promise<TaskCorrection> {
  const before = await taskAt(store, at.directiveId, at.position)
  const wanted = change.do === 'add' ? null : change.position
  if (wanted !== null && !before.deadlines.some((d) => d.position === wanted))
    throw new PlainError('officer-no-such-deadline', { task: at.position, number: wanted })
  const after: Task = {
    ...before,
    words: change.do === 'set' ? wordsWith(before, change.position ?? 1, change.deadline) : before.words,
    deadlines: changed(before.deadlines, change, officeTime),
    corrected: true,
    confidence: 1,
  }
  await store.saveTask(after)
  if (change.do !== 'add')
    await moveReports(store, before, wanted, change.do === 'set' ? change.deadline : null, officeTime)
  return { before, after }
}

function changed(all: readonly TaskDeadline[], change: DeadlineChange, time: OfficeTime): TaskDeadline[] {
  const numbered = (kept: readonly TaskDeadline[]): TaskDeadline[] => kept.map((d, i) => ({ ...d, position: i + 1 }))
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

/** A demand with another day, in its words too; null takes the day away. */
export function redated(demand: ReportDemand, deadline: Deadline | null, time: OfficeTime): ReportDemand {
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

async function moveReports(
  store: TaskStore,
  before: Task,
  position: number | null,
  deadline: Deadline | null,
  time: OfficeTime,
): Promise<void> {
  const moved = before.deadlines.filter((d) => d.end !== null && (position === null || d.position === position))
  for (const demand of await store.demandsOf(before.directiveId)) {
    const stands = demand.taskPosition === before.position && moved.some((d) => d.end === demand.end)
    if (stands) await store.saveDemand(redated(demand, deadline, time))
  }
}
