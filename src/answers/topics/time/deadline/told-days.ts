import { purposeOfDemand } from '../../../../tasks/standing/points.ts'
import { isOpen } from '../../../../tasks/standing/report-due.ts'
import type { ReportDemand, Task } from '../../../../tasks/task.ts'
import type { Fact } from '../../../fact.ts'
import { sentencesWith } from '../../../retrieve/text/excerpt.ts'
import type { Inquiry, Outcome } from '../../inquiry.ts'
import { answered, lacking } from '../../outcomes.ts'
import type { PaperFile } from '../../paper-file.ts'
import { sourceOf, writtenWords } from '../../paper-file.ts'
import { daysOfTask, extended, isFor, termOf, termOfDemand } from '../../term.ts'
import type { DatedPassage } from './dated-passages.ts'
import { isReport, writtenDay } from './demands.ts'
import { askedOf, asksDay, noDeadline, supposed, supposedOf } from './deadline-asked.ts'

/** Several days, of which the record keeps each. */
export const hasDays = ({ deadlines }: Task): boolean => deadlines.filter((d) => d.due !== null).length > 1

/** The days of sentences. */
export async function passageTerms(
  inquiry: Inquiry,
  paper: PaperFile,
  found: readonly DatedPassage[],
): Promise<Outcome> {
  const name = await paper.paper()
  const rhythmOnly = found.every(({ due, deadline: read }) => due === null && !/\d/.test(read.text)) && asksDay(inquiry)
  const facts = found.map(({ passage, deadline: read, due }): Fact => ({
    kind: 'deadline',
    paper: name,
    about: 'task',
    what: passage.text,
    to: null,
    several: false,
    term: termOf(read, due, inquiry),
    section: passage.section,
    asked: askedOf(inquiry),
    on: supposed(due, inquiry),
    reported: false,
    granted: null,
  }))
  const sources = found.map(({ passage }) => sourceOf(paper.directive, passage.section, passage.text))
  const [first] = found
  if (rhythmOnly && first) return lacking(paper, 'deadline', { instead: facts[0] ?? null, quote: first.passage.text })
  return { status: 'answered', facts, sources, sure: 0.95 }
}

/** The day of a report. */
export async function reportTerm(
  inquiry: Inquiry,
  paper: PaperFile,
  demand: ReportDemand,
  several: boolean,
): Promise<Outcome> {
  const own = await paper.view(inquiry.asker.unit)
  const term = termOfDemand(demand, inquiry, own?.assignment)
  if (!term) return noDeadline(inquiry, paper, true)
  const task = (await paper.tasks()).find((t) => t.position === demand.taskPosition)
  const written = writtenDay(demand, task) ?? term.words
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: isReport(demand) ? 'report' : 'task',
    what: several ? purposeOfDemand(demand) : demand.text,
    several,
    to: demand.to === '' ? null : demand.to,
    term: { ...term, words: written },
    section: task?.section ?? null,
    asked: askedOf(inquiry),
    on: supposed(extended(demand, own?.assignment)?.due ?? demand.due, inquiry),
    reported: own?.assignment.reports.some((r) => isFor(r, demand) && !isOpen(r)) ?? false,
    granted: extended(demand, own?.assignment),
  }
  return answered(paper, fact, fact.section, demand.text)
}

/** The day of a task with one. */
export async function taskTerm(inquiry: Inquiry, paper: PaperFile, task: Task): Promise<Outcome> {
  if (hasDays(task)) return taskDays(inquiry, paper, task)
  const [first] = daysOfTask(task, paper.directive.text, inquiry)
  const term = first?.term
  if (!term) return noDeadline(inquiry, paper, false)
  const fact: Fact = {
    kind: 'deadline',
    paper: await paper.paper(),
    about: 'task',
    what: sentencesWith(task.words, term.words),
    to: null,
    several: false,
    term,
    section: task.section,
    asked: askedOf(inquiry),
    on: term.lastDay === null ? null : supposedOf(term.lastDay, inquiry),
    reported: false,
    granted: null,
  }
  const quote = writtenWords(paper.directive, task)
  // "hằng năm" is no day.
  if (term.lastDay === null && !/\d/.test(term.words) && asksDay(inquiry))
    return lacking(paper, 'deadline', { instead: fact, quote })
  return { status: 'answered', facts: [fact], sources: [sourceOf(paper.directive, task.section, quote)], sure: 0.9 }
}

/** Every day of a task, each with what it is for. */
export async function taskDays(inquiry: Inquiry, paper: PaperFile, task: Task): Promise<Outcome> {
  const { directive } = paper
  const own = await paper.view(inquiry.asker.unit)
  const fact: Fact = {
    kind: 'days',
    paper: await paper.paper(),
    what: task.words,
    days: daysOfTask(task, directive.text, inquiry, own?.assignment),
    section: task.section,
  }
  const sources = [sourceOf(directive, task.section, writtenWords(directive, task))]
  return { status: 'answered', facts: [fact], sources, sure: 0.9 }
}
