import type { Correction, KeptTask } from '../correct/correction.ts'
import { standsInDocument } from '../correct/draft.ts'
import type { HeadValues } from '../correct/head-change.ts'
import { deadlineIn, hasLetters, passageOf, says, spellsDay, type Document } from './in-document.ts'

/**
 * Why a correction was made. 'reading': the document says it, and it was read wrongly. 'register': the words were read, and an
 * officer told whom they mean. 'office': the document does not say it; the office decided.
 */
export type CorrectionSource = 'reading' | 'register' | 'office'

export function sourceOf({ kind, before, after }: Correction, document: Document): CorrectionSource {
  const isRead = (): boolean => {
    switch (kind) {
      case 'drop':
      case 'restore':
      case 'split':
      case 'merge':
        return true
      case 'add':
        return after.tasks.every(standsInDocument)
      case 'task':
        return after.tasks.every((task) => newWords(task, before.tasks).every((words) => says(document, words)))
      case 'deadline':
        return after.tasks.every((task) => newDays(task, before.tasks, document))
      case 'report':
        return after.demands.every((d) => d.end === null || spellsDay(document.text, d.end))
      case 'head':
        return after.head !== null && headSaid(after.head, before.head, document)
      case 'unit':
        return false
    }
  }
  return kind === 'unit' ? 'register' : isRead() ? 'reading' : 'office'
}

function newWords(task: KeptTask, before: readonly KeptTask[]): string[] {
  const old = before.find((t) => t.id === task.id)
  const known = new Set([...(old?.assignees ?? []), ...(old?.coordinators ?? []), old?.words])
  return [...task.assignees, ...task.coordinators, task.words].filter((words) => !known.has(words))
}

function newDays(task: KeptTask, before: readonly KeptTask[], document: Document): boolean {
  const old = before.find((t) => t.id === task.id)?.deadlines ?? []
  const passage = passageOf(document, task)
  return task.deadlines
    .filter((d) => !old.some((o) => o.text === d.text && o.end === d.end))
    .every((d) => deadlineIn(passage, d, document) !== null)
}

function headSaid(after: HeadValues, before: HeadValues | null, document: Document): boolean {
  const { number, issuedOn, subject, recipients } = after
  const known = new Set(before?.recipients ?? [])
  return (
    (number === null || number === before?.number || hasLetters(document, number)) &&
    (issuedOn === null || issuedOn === before?.issuedOn || spellsDay(document.text, issuedOn)) &&
    (subject === null || subject === before?.subject || says(document, subject)) &&
    recipients.every((words) => known.has(words) || says(document, words))
  )
}
