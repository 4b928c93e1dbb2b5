import { PlainError } from '../../base/errors.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { TaskStore } from '../store.ts'
import type { ReportDemand } from '../task.ts'
import { changeDeadline, redated, type DeadlineChange } from './correct-deadline.ts'

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
  const made: ReportDemand = {
    id: newId(),
    directiveId,
    position: 1,
    taskPosition: null,
    to,
    text: deadline?.text ?? '',
    via: null,
    form: null,
    kind: null,
    end: null,
    time: null,
    due: null,
    corrected: true,
  }
  const after = (all.length === 0 ? [made] : before).map((d) => redated(d, deadline, officeTime))
  for (const demand of after) await store.saveDemand(demand)
  for (const old of before) await moveTask(store, old, deadline, officeTime)
  return { before, after }
}

async function moveTask(
  store: TaskStore,
  { directiveId, taskPosition, end }: ReportDemand,
  deadline: Deadline | null,
  officeTime: OfficeTime,
): Promise<void> {
  const task = (await store.tasksOf(directiveId)).find((t) => t.position === taskPosition)
  const told = end === null ? undefined : task?.deadlines.find((d) => d.end === end)
  if (!task || !told) return
  const { position } = told
  const change: DeadlineChange = deadline ? { do: 'set', position, deadline } : { do: 'drop', position }
  await changeDeadline(store, { directiveId, position: task.position }, change, officeTime)
}
