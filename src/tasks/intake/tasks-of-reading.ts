import { dueInstant } from '../../calendar/deadline.ts'
import type { OfficeTime } from '../../calendar/office-time.ts'
import type { Reading, TaskRead } from '../../directives/reading.ts'
import type { ReportDemand, Task } from '../task.ts'

export interface TaskFacts {
  directiveId: string
  newId: () => string
  officeTime: OfficeTime
}

export interface PartnerFacts extends TaskFacts {
  /** whether words behind "phối hợp với" name units that the office knows */
  isPartner: (written: string) => boolean
}

/** What was read as tasks, in the document's order: positions from 1. */
export const tasksOfReading = (reading: Reading, facts: PartnerFacts): Task[] =>
  reading.tasks.map((read, i) => taskOf(read, i + 1, facts))

function taskOf(read: TaskRead, position: number, { directiveId, newId, officeTime, isPartner }: PartnerFacts): Task {
  const { assignees, coordinators, partners, words, section, span, confidence } = read
  const deadlines = [read.deadline, ...read.moreDeadlines]
    .filter((d) => d !== null)
    .sort((a, b) => a.span.start - b.span.start)
    .map((found, i) => ({ ...found, position: i + 1, due: dueInstant(found, officeTime) }))
  return {
    id: newId(),
    directiveId,
    position,
    section,
    words,
    assignees,
    coordinators: [...coordinators, ...partners.filter(isPartner)],
    deadlines,
    span,
    confidence,
    corrected: false,
    checkedAt: null,
  }
}

/** The reports that the directive asks for, in the document's order. */
export const demandsOfReading = (reading: Reading, { directiveId, newId, officeTime }: TaskFacts): ReportDemand[] =>
  reading.reports.map(({ to, text, kind, end, time, via, form, task }, i) => ({
    id: newId(),
    directiveId,
    position: i + 1,
    taskPosition: task === null ? null : task + 1,
    to,
    text,
    kind,
    end,
    time,
    via,
    form,
    due: kind && dueInstant({ kind, end, time }, officeTime),
    corrected: false,
  }))
