import { PlainError } from '../../base/errors.ts'
import { fold } from '../../base/vietnamese.ts'
import { spellingOf } from '../../calendar/deadline-words/word-pattern.ts'
import { subjectOf } from '../../directives/assignments/units/subject.ts'
import type { Task, TaskDeadline } from '../task.ts'
import { numbered } from './deadline-changes.ts'
import { type Draft, type DraftTools, joined, replaced, standsInDocument, taskAt, touched } from './draft.ts'
import { quotedSpan } from './quoted-span.ts'

const SENTENCE = /[;\n]\s*|\.\s+(?=\p{Lu})/gu
const CLAUSE = /,\s+|\s+(?=(?:và|va|rồi|roi|đồng thời|dong thoi)\s)/giu
const FEWEST_LETTERS = 12
const LOOSE_END = /(?:[\s,;:./–-]|\s(?:và|va|rồi|roi|đồng thời|dong thoi)$)+$/iu
const LOOSE_START = /^(?:[\s,;:./–-]|(?:và|va|rồi|roi|đồng thời|dong thoi)\s)+/iu

/** Where the second of two tasks may begin: offsets into the words, at sentences, or at clauses where there is one sentence. */
export function splitPoints(words: string): number[] {
  const at = (joint: RegExp): number[] =>
    [...words.matchAll(joint)]
      .map((m) => m.index + m[0].length)
      .filter((i) => i >= FEWEST_LETTERS && words.length - i >= FEWEST_LETTERS)
  const sentences = at(SENTENCE)
  return sentences.length > 0 ? sentences : at(CLAUSE)
}

/** The offset at which the words go on as somebody typed, with or without diacritics; null when they don't, or begin so. */
export function pointTyped(words: string, typed: string): number | null {
  const found = quotedSpan(words, typed)
  return found === null || found.start === 0 ? null : found.start
}

/**
 * Makes two tasks of one: the second has the words from `at` on. It keeps units and section unless its words begin with a
 * unit of their own; each deadline and report goes with the words that it stands in.
 * Throws PlainError('officer-no-such-task' | 'split-nothing').
 */
export function splitTask(draft: Draft, position: number, at: number, { newId }: DraftTools): Draft {
  const task = taskAt(draft, position)
  const head = task.words.slice(0, at).replace(LOOSE_END, '')
  const tail = task.words.slice(at).replace(LOOSE_START, '')
  if (head === '' || tail === '') throw new PlainError('split-nothing', { number: position })
  const subject = subjectOf(tail, spellingOf(draft.text))
  const own = subject && !subject.heading && !subject.late && subject.units.length > 0 ? subject : null
  const cut = standsInDocument(task) ? (quotedSpan(draft.text, opening(tail), task.span)?.start ?? null) : null
  const goesOn = (d: TaskDeadline): boolean =>
    d.span !== null && cut !== null ? d.span.start >= cut : tail.includes(d.text) && !head.includes(d.text)
  // A day that stands before the task's own words is that of both.
  const isShared = (d: TaskDeadline): boolean => d.span !== null && d.span.end <= task.span.start
  const first = touched(task, {
    words: head,
    deadlines: numbered(task.deadlines.filter((d) => !goesOn(d))),
    span: cut === null ? task.span : { start: task.span.start, end: cut },
  })
  const second: Omit<Task, 'position'> = touched(task, {
    id: newId(),
    words: own ? tail.slice(own.duty).trim() : tail,
    assignees: own?.units ?? task.assignees,
    deadlines: numbered(task.deadlines.filter((d) => goesOn(d) || isShared(d))),
    span: cut === null ? task.span : { start: cut, end: task.span.end },
  })
  const moved = draft.demands
    .filter((d) => d.taskPosition === position && d.text !== '' && holds(tail, d.text) && !holds(head, d.text))
    .map((d) => ({ ...d, taskPosition: draft.next }))
  return joined(replaced(draft, { tasks: [first], demands: moved }), second)
}

const OPENING_WORDS = 6
const opening = (words: string): string => words.split(/\s+/).slice(0, OPENING_WORDS).join(' ')

const letters = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]/gu, '')
const SAME_LETTERS = 24
/** A report's words may go on behind the task's. */
const holds = (words: string, part: string): boolean => letters(words).includes(letters(part).slice(0, SAME_LETTERS))
