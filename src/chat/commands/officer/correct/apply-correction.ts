import { PlainError } from '../../../../base/errors.ts'
import { fold } from '../../../../base/vietnamese.ts'
import { day } from '../../../../calendar/day.ts'
import type { Deadline } from '../../../../calendar/deadline.ts'
import { readTypedDeadline } from '../../../../calendar/deadline-words/read-typed-deadline.ts'
import { dayAsWritten } from '../../../../broadcasts/deadline-line.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { HeadChange } from '../../../../tasks/intake/correct-head.ts'
import { changeHead } from '../../../../tasks/intake/correct-head.ts'
import { purposeOfDemand } from '../../../../tasks/points.ts'
import type { TaskChange } from '../../../../tasks/intake/correct-task.ts'
import type { DeadlineChange } from '../../../../tasks/intake/correct-deadline.ts'
import { changeDeadline } from '../../../../tasks/intake/correct-deadline.ts'
import { changeReportDeadline } from '../../../../tasks/intake/correct-report.ts'
import { addTask, changeTask, removeTask } from '../../../../tasks/intake/correct-task.ts'
import type { Visit } from '../../../visit.ts'
import type { Correction } from './read-correction.ts'
import { typedUnits } from './typed-units.ts'

/** What a correction changed, for the audit trail and for the answer. */
export interface Applied {
  /** "task.correct", "task.add", "task.remove", "report.correct", "directive.correct" */
  action: string
  before: unknown
  after: unknown
  /** the task to show again, if one was changed */
  task: number | null
}

export const NONE = /^(?:khong|khong co|bo|xoa|khong co han|khong han|thuong xuyen)$/

/** Does what the officer typed. Throws PlainError with what they can do about it; nothing has been changed then. */
export async function applyCorrection(
  visit: Visit,
  directive: Directive,
  correction: Exclude<Correction, { what: 'unit' }>,
): Promise<Applied> {
  const { stores, tools } = visit
  const at = (position: number): { directiveId: string; position: number } => ({ directiveId: directive.id, position })
  const change = async (position: number, to: TaskChange): Promise<Applied> => {
    const done = await changeTask(stores.tasks, at(position), to)
    const keys = Object.keys(to) as (keyof TaskChange)[]
    const only = (task: TaskChange): TaskChange => Object.fromEntries(keys.map((k) => [k, task[k]]))
    return { action: 'task.correct', before: only(done.before), after: only(done.after), task: position }
  }
  const redate = async (position: number, to: DeadlineChange): Promise<Applied> => {
    const { before, after } = await changeDeadline(stores.tasks, at(position), to, tools.officeTime)
    const only = ({ words, deadlines }: typeof after): object => ({ words, deadlines })
    return { action: 'task.correct', before: only(before), after: only(after), task: position }
  }
  switch (correction.what) {
    case 'task-deadline': {
      const deadline = deadlineOf(visit, correction.words)
      const position = correction.deadline
      return redate(correction.task, deadline ? { do: 'set', position, deadline } : { do: 'drop', position })
    }
    case 'task-deadline-add': {
      const deadline = deadlineOf(visit, correction.words)
      if (!deadline) throw new PlainError('correct-deadline-unclear', { words: correction.words })
      return redate(correction.task, { do: 'add', deadline })
    }
    case 'task-deadline-drop':
      return redate(correction.task, { do: 'drop', position: correction.deadline })
    case 'task-assignees':
      return change(correction.task, { assignees: await typedUnits(visit, correction.units, directive.issuerCode) })
    case 'task-coordinators': {
      const none = NONE.test(fold(correction.units))
      const units = none ? [] : await typedUnits(visit, correction.units, directive.issuerCode)
      return change(correction.task, { coordinators: units })
    }
    case 'task-words':
      return change(correction.task, { words: correction.words })
    case 'task-remove': {
      const before = await removeTask(stores.tasks, directive.id, correction.task)
      return { action: 'task.remove', before, after: null, task: null }
    }
    case 'task-add': {
      const deadline = correction.deadline === null ? null : deadlineOf(visit, correction.deadline)
      const assignees = await typedUnits(visit, correction.units, directive.issuerCode)
      const facts = { directiveId: directive.id, newId: tools.newId, officeTime: tools.officeTime }
      const after = await addTask(stores.tasks, facts, {
        words: correction.words,
        assignees,
        coordinators: [],
        deadline,
      })
      return { action: 'task.add', before: null, after, task: after.position }
    }
    case 'report-deadline': {
      if (correction.report === null) await assertOneDay(visit, directive)
      const { before, after } = await changeReportDeadline(stores.tasks, {
        directiveId: directive.id,
        deadline: deadlineOf(visit, correction.words),
        position: correction.report,
        to: directive.issuer ?? directive.issuerCode,
        newId: tools.newId,
        officeTime: tools.officeTime,
      })
      return { action: 'report.correct', before, after, task: null }
    }
    default:
      return changedHead(visit, directive, await headChange(visit, directive, correction))
  }
}

/** Throws PlainError('correct-which-report') when the reports wanted have days of their own: one word must not move them all. */
async function assertOneDay({ stores, say }: Visit, { id }: Directive): Promise<void> {
  const dated = (await stores.tasks.demandsOf(id)).filter((d) => d.due !== null)
  if (new Set(dated.map((d) => d.due?.getTime())).size < 2) return
  const reports = dated
    .map((d) => `${String(d.position)}) ${dayAsWritten(d, say) ?? ''} (${purposeOfDemand(d)})`)
    .join('; ')
  throw new PlainError('correct-which-report', { reports, number: dated[0]?.position ?? 1 })
}

async function changedHead(visit: Visit, directive: Directive, change: HeadChange): Promise<Applied> {
  const after = await changeHead(visit.stores.directives, directive, change)
  const facts = ({ ref, number, issuedOn, subject, recipients }: Directive): object => ({
    ref,
    number,
    issuedOn,
    subject,
    recipients,
  })
  return { action: 'directive.correct', before: facts(directive), after: facts(after), task: null }
}

type OfHead = Extract<Correction, { what: 'number' | 'date' | 'subject' | 'recipients' }>

async function headChange(visit: Visit, directive: Directive, correction: OfHead): Promise<HeadChange> {
  switch (correction.what) {
    case 'number':
      return { what: 'number', number: correction.number }
    case 'subject':
      return { what: 'subject', subject: correction.words }
    case 'recipients':
      return { what: 'recipients', recipients: await typedUnits(visit, correction.units, directive.issuerCode) }
    case 'date': {
      const year = correction.year ?? directive.year ?? Number(visit.tools.officeTime.dayOf(visit.now).slice(0, 4))
      const issuedOn = day(year, correction.month, correction.day)
      if (issuedOn === null) throw new PlainError('correct-no-such-day')
      return { what: 'date', issuedOn }
    }
  }
}

/** Null takes the deadline away. Throws PlainError('correct-deadline-unclear'). */
function deadlineOf({ tools, now, say }: Visit, words: string): Deadline | null {
  if (NONE.test(fold(words.trim()))) return null
  const [year = 0, month = 1, date = 1] = tools.officeTime.dayOf(now).split('-').map(Number)
  const deadline = readTypedDeadline(words, { year, month, date })
  if (!deadline) throw new PlainError('correct-deadline-unclear', { words })
  // "truoc 5/4" is what the officer typed; the units read it in full.
  const isDay = ['before', 'by', 'on'].includes(deadline.kind) && !(deadline.kind === 'on' && deadline.time !== null)
  return { ...deadline, text: (isDay ? dayAsWritten(deadline, say) : null) ?? deadline.text }
}
