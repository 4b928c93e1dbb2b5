import type { Deadline } from '../../calendar/deadline.ts'
import { mainDeadline } from '../../directives/deadlines/task-deadlines.ts'
import type { Directive, Resolution } from '../../directives/directive.ts'
import type { ReadDeadline, Reading, ReportRead, TaskRead } from '../../directives/reading.ts'
import { toScoreShape } from '../../directives/score-shape.ts'
import type { Unit } from '../../people/unit.ts'
import { standsInDocument } from '../correct/draft.ts'
import { inDocumentOrder } from '../intake/doubts.ts'
import type { ReportDemand, Task } from '../task.ts'
import { deadlineIn, hasLetters, passageOf, says, spellsDay, type Document } from './in-document.ts'

/** A directive as an officer left it. */
export interface CorrectedPaper {
  directive: Directive
  reading: Reading
  tasks: readonly Task[]
  demands: readonly ReportDemand[]
  resolutions: readonly Resolution[]
  register: readonly Unit[]
}

/**
 * What a reader must find in a document, as its officer corrected it, in the shape of the corpus's annotations. It holds what
 * the document says: a value that the office set beside it is left as it was read.
 */
export function goldOf(paper: CorrectedPaper): object {
  const { directive, reading, tasks, demands } = paper
  const document: Document = { text: directive.text, issuedOn: directive.issuedOn }
  const { number, symbol, issuedOn, subject, recipients } = directive
  const found = <T>(read: { value: T } | null): T | null => read?.value ?? null
  const isSaid = number === null || hasLetters(document, number)
  const corrected: Reading = {
    ...reading,
    number: isSaid ? valued(reading.number, number) : reading.number,
    symbol: isSaid ? valued(reading.symbol, symbol) : reading.symbol,
    issuedOn:
      issuedOn === found(reading.issuedOn) || (issuedOn !== null && spellsDay(directive.text, issuedOn))
        ? valued(reading.issuedOn, issuedOn)
        : reading.issuedOn,
    subject: subject !== null && says(document, subject) ? valued(reading.subject, subject) : reading.subject,
    recipients: recipients.filter((r) => says(document, r)).map((value) => ({ value, span: ORIGIN, confidence: 1 })),
    tasks: inDocumentOrder(tasks)
      .filter(standsInDocument)
      .map((task) => taskSaid(task, paper, document)),
    reports: demands.flatMap((demand) => reportSaid(demand, reading, document)),
  }
  return toScoreShape(corrected)
}

const ORIGIN = { start: 0, end: 0 }

const valued = <T>(
  read: { value: T; span: Reading['recipients'][number]['span']; confidence: number } | null,
  value: T | null,
) => (value === null ? null : { span: ORIGIN, confidence: 1, ...read, value })

function taskSaid(task: Task, paper: CorrectedPaper, document: Document): TaskRead {
  const { span, words, section, assignees, coordinators } = task
  const read = paper.reading.tasks.find((t) => t.span.start === span.start && t.span.end === span.end)
  // The corpus names as coordinators what a list or a table names, not partners in the duty's own words.
  const isPartner = (w: string): boolean =>
    paper.reading.tasks.some((t) => t.partners.includes(w)) && !read?.coordinators.includes(w)
  const told = assignees.flatMap((w) => wordsSaid(w, paper, document))
  const { main, more } = mainDeadline(deadlinesSaid(task, read, document))
  return {
    assignees: told.length > 0 ? told : (read?.assignees ?? ['*']),
    coordinators: coordinators.filter((w) => !isPartner(w)).flatMap((w) => wordsSaid(w, paper, document)),
    partners: read?.partners ?? [],
    words:
      !task.corrected || says(document, words) ? words : document.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    section,
    deadline: main,
    moreDeadlines: more,
    span,
    confidence: 1,
  }
}

/** Words for units as the document writes them: an officer may have typed another name of the same unit. */
function wordsSaid(words: string, { resolutions, reading, register }: CorrectedPaper, document: Document): string[] {
  if (says(document, words)) return [words]
  const codes = resolutions.find((r) => r.written === words)?.unitCodes.join() ?? ''
  const written = reading.tasks.flatMap((t) => [...t.assignees, ...t.coordinators])
  const same = written.find((w) => codes !== '' && resolutions.find((r) => r.written === w)?.unitCodes.join() === codes)
  const unit = register.find((u) => u.code === codes)
  const name = [unit?.name, unit?.shortName, ...(unit?.aliases ?? [])].find((n) => n !== undefined && says(document, n))
  return same !== undefined ? [same] : name === undefined ? [] : [name]
}

/** The task's days as its passage has them; one that the office put in the place of another is the other again. */
function deadlinesSaid(task: Task, read: TaskRead | undefined, document: Document): ReadDeadline[] {
  const passage = passageOf(document, task)
  const asRead = [read?.deadline ?? null, ...(read?.moreDeadlines ?? [])].filter((d) => d !== null)
  return task.deadlines.flatMap(({ text, start, end, time, kind, derivation, span }): ReadDeadline[] => {
    const deadline: Deadline = { text, start, end, time, kind, derivation }
    const before = asRead.find((d) => d.span.start === span?.start)
    if (before && sameDay(before, deadline)) return [before]
    const said = deadlineIn(passage, deadline, document)
    return said ? [{ ...said, span: span ?? ORIGIN }] : before ? [before] : []
  })
}

const sameDay = (a: Deadline, b: Deadline): boolean => a.end === b.end && a.kind === b.kind && a.time === b.time

function reportSaid(demand: ReportDemand, reading: Reading, document: Document): ReportRead[] {
  const read = reading.reports[demand.position - 1]
  const { to, end, kind, time, via } = demand
  if (!demand.corrected) return read ? [read] : []
  const isSaid = end !== null && spellsDay(document.text, end)
  if (!read)
    return isSaid ? [{ to, text: demand.text, end, kind, time, via, form: null, task: null, span: ORIGIN }] : []
  return [end === null || isSaid ? { ...read, end, kind, time } : read]
}
