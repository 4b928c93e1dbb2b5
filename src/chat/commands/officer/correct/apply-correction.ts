import { PlainError } from '../../../../base/errors.ts'
import { dayAsWritten } from '../../../../broadcasts/deadline-line.ts'
import { day } from '../../../../calendar/day.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Correction } from '../../../../tasks/correct/correction.ts'
import type { Corrector, DraftChange } from '../../../../tasks/correct/correct-draft.ts'
import { correctDraft, correctHead } from '../../../../tasks/correct/correct-draft.ts'
import type { HeadChange } from '../../../../tasks/correct/head-change.ts'
import { pointTyped } from '../../../../tasks/correct/split-task.ts'
import { purposeOfDemand } from '../../../../tasks/standing/points.ts'
import type { Task } from '../../../../tasks/task.ts'
import type { Visit } from '../../../visit.ts'
import { withMoreUnits, withoutUnits } from './change-units.ts'
import { newTask } from './new-task.ts'
import type { Correction as Typed } from './read-correction.ts'
import { isNone, typedDeadline } from './typed-deadline.ts'
import { typedUnits } from './typed-units.ts'

/** A correction of the draft itself. */
export type Settled = Exclude<Typed, { what: 'unit' }>

/** Does what the officer typed or tapped. Throws PlainError with what they can do about it; nothing has been changed then. */
export async function applyCorrection(visit: Visit, directive: Directive, typed: Settled): Promise<Correction> {
  const who = correctorOf(visit)
  const done =
    typed.what === 'number' || typed.what === 'date' || typed.what === 'subject' || typed.what === 'recipients'
      ? await correctHead(visit.stores, directive, await headChange(visit, directive, typed), who)
      : await correctDraft(visit.stores, directive, await changeOf(visit, directive, typed), who)
  await visit.audit(`${done.kind}.correct`, `directive:${directive.id}`, { typed: who.typed, correction: done.id })
  return done
}

export const correctorOf = ({ event, tools, now, who }: Visit): Corrector => ({
  newId: tools.newId,
  officeTime: tools.officeTime,
  now,
  by: who?.person.id ?? null,
  typed: event.content.kind === 'text' ? event.content.text.slice(0, 2_000) : null,
})

type OfTask = Exclude<Settled, OfHead>

async function changeOf(visit: Visit, directive: Directive, typed: OfTask): Promise<DraftChange> {
  const { stores } = visit
  const units = (words: string): Promise<string[]> => typedUnits(visit, words, directive.issuerCode)
  const task = async (number: number): Promise<Task> => {
    const found = (await stores.tasks.tasksOf(directive.id)).find((t) => t.position === number)
    if (!found) throw new PlainError('officer-no-such-task', { number })
    return found
  }
  const more = async (before: readonly string[], added: string): Promise<string[]> =>
    withMoreUnits(visit, directive, before, await units(added))
  switch (typed.what) {
    case 'task-deadline': {
      const deadline = typedDeadline(visit, directive, typed.words)
      const position = typed.deadline
      const change = deadline ? ({ do: 'set', position, deadline } as const) : ({ do: 'drop', position } as const)
      return { kind: 'deadline', task: typed.task, change }
    }
    case 'task-deadline-add': {
      const deadline = typedDeadline(visit, directive, typed.words)
      if (!deadline) throw new PlainError('correct-deadline-unclear', { words: typed.words })
      return { kind: 'deadline', task: typed.task, change: { do: 'add', deadline } }
    }
    case 'task-deadline-drop':
      return { kind: 'deadline', task: typed.task, change: { do: 'drop', position: typed.deadline } }
    case 'task-assignees':
      return { kind: 'task', task: typed.task, values: { assignees: await units(typed.units) } }
    case 'task-assignees-add': {
      const before = (await task(typed.task)).assignees.filter((w) => w !== '*')
      return { kind: 'task', task: typed.task, values: { assignees: await more(before, typed.units) } }
    }
    case 'task-coordinators': {
      const none = isNone(typed.units)
      return { kind: 'task', task: typed.task, values: { coordinators: none ? [] : await units(typed.units) } }
    }
    case 'task-coordinators-add': {
      const before = (await task(typed.task)).coordinators
      return { kind: 'task', task: typed.task, values: { coordinators: await more(before, typed.units) } }
    }
    case 'task-units-drop':
      return {
        kind: 'task',
        task: typed.task,
        values: await withoutUnits(visit, directive, await task(typed.task), typed.units),
      }
    case 'task-words':
      return { kind: 'task', task: typed.task, values: { words: typed.words } }
    case 'task-remove':
      return { kind: 'drop', task: typed.task }
    case 'task-restore':
      return { kind: 'restore', task: typed.task }
    case 'task-merge':
      return { kind: 'merge', task: typed.task, other: typed.other ?? typed.task }
    case 'task-split':
      return { kind: 'split', task: typed.task, at: pointOf(await task(typed.task), typed.at ?? '') }
    case 'task-add':
      return { kind: 'add', given: await newTask(visit, directive, typed) }
    case 'report-deadline': {
      if (typed.report === null) await assertOneDay(visit, directive)
      const deadline = typedDeadline(visit, directive, typed.words)
      const to = directive.issuer ?? directive.issuerCode
      return { kind: 'report', change: { deadline, position: typed.report, to } }
    }
  }
}

/** Throws PlainError('split-not-there'). */
function pointOf({ words, position }: Task, at: number | string): number {
  const point = typeof at === 'number' ? at : pointTyped(words, at)
  if (point === null || point <= 0 || point >= words.length)
    throw new PlainError('split-not-there', { number: position, words: String(at) })
  return point
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

type OfHead = Extract<Typed, { what: 'number' | 'date' | 'subject' | 'recipients' }>

async function headChange(visit: Visit, directive: Directive, typed: OfHead): Promise<HeadChange> {
  switch (typed.what) {
    case 'number':
      return { what: 'number', number: typed.number }
    case 'subject':
      return { what: 'subject', subject: typed.words }
    case 'recipients':
      return { what: 'recipients', recipients: await typedUnits(visit, typed.units, directive.issuerCode) }
    case 'date': {
      const year = typed.year ?? directive.year ?? Number(visit.tools.officeTime.dayOf(visit.now).slice(0, 4))
      const issuedOn = day(year, typed.month, typed.day)
      if (issuedOn === null) throw new PlainError('correct-no-such-day')
      return { what: 'date', issuedOn }
    }
  }
}
