import { PlainError } from '../../base/errors.ts'
import { inDocumentOrder } from '../intake/doubts.ts'
import type { Task, TaskDeadline } from '../task.ts'
import { numbered } from './deadline-changes.ts'
import { type Draft, replaced, standsInDocument, taskAt, touched } from './draft.ts'

/**
 * Makes one task of two that were read apart, in the document's order: the words one after the other, the units of both, every
 * day once. It keeps the number of the first; reports of the second go with it.
 * Throws PlainError('officer-no-such-task' | 'merge-itself').
 */
export function mergeTasks(draft: Draft, position: number, other: number): Draft {
  if (position === other) throw new PlainError('merge-itself', { number: position })
  const [first, second] = inDocumentOrder([taskAt(draft, position), taskAt(draft, other)])
  if (!first || !second) return draft
  const assignees = together(first.assignees, second.assignees)
  const merged = touched(first, {
    words: `${first.words.replace(/[\s;.,]+$/u, '')}; ${second.words}`,
    section: first.section ?? second.section,
    assignees,
    coordinators: together(first.coordinators, second.coordinators).filter((c) => !assignees.includes(c)),
    deadlines: numbered(onceEach([...first.deadlines, ...second.deadlines])),
    span: spanOf([first, second]),
  })
  const moved = draft.demands
    .filter((d) => d.taskPosition === second.position)
    .map((d) => ({ ...d, taskPosition: first.position }))
  const rest = { ...draft, tasks: draft.tasks.filter((t) => t !== second) }
  return replaced(rest, { tasks: [merged], demands: moved })
}

const together = (a: readonly string[], b: readonly string[]): string[] =>
  a.includes('*') || b.includes('*') ? ['*'] : [...new Set([...a, ...b])]

/** The same day is one deadline, however it is written. */
function onceEach(all: readonly TaskDeadline[]): TaskDeadline[] {
  const keyOf = ({ kind, start, end, time, text }: TaskDeadline): string =>
    end === null ? text : [kind, start, end, time].join('|')
  return all.filter((d, i) => all.findIndex((other) => keyOf(other) === keyOf(d)) === i)
}

function spanOf(tasks: readonly Task[]): Task['span'] {
  const spans = tasks.filter(standsInDocument).map((t) => t.span)
  return spans.length === 0
    ? { start: 0, end: 0 }
    : { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}
