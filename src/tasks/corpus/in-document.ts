import { readDeadlines } from '../../calendar/deadline-words/read-deadlines.ts'
import type { Deadline } from '../../calendar/deadline.ts'
import { fold } from '../../base/vietnamese.ts'
import { contextOf } from '../../directives/deadlines/task-deadlines.ts'
import { quotedSpan } from '../correct/quoted-span.ts'
import type { Task } from '../task.ts'

/** What an officer's values are held against. */
export interface Document {
  text: string
  issuedOn: string | null
}

/** Whether a document says these words, whatever their diacritics and blanks. "*" and nothing need no words. */
export const says = ({ text }: Pick<Document, 'text'>, words: string): boolean =>
  words === '*' || words.trim() === '' || quotedSpan(text, words) !== null

/** A number such as "512/SYT-NVY" in the letters of a document. */
export const hasLetters = ({ text }: Pick<Document, 'text'>, words: string): boolean => {
  const letters = (all: string): string => fold(all).replace(/[^\p{L}\p{N}]/gu, '')
  return letters(text).includes(letters(words))
}

/** Whether words spell out a day: "28/3", "28 tháng 3 năm 2025". */
export function spellsDay(words: string, isoDay: string): boolean {
  const [, month = '', day = ''] = isoDay.split('-')
  return new RegExp(`(?<!\\d)0?${Number(day)}(?:\\s*[/.-]\\s*|\\s*thang\\s*)0?${Number(month)}(?!\\d)`).test(
    fold(words),
  )
}

/** The words of a task with the whole paragraphs around them. */
export function passageOf({ text }: Pick<Document, 'text'>, { span }: Pick<Task, 'span'>): string {
  const end = text.indexOf('\n', span.end)
  return text.slice(text.lastIndexOf('\n', span.start) + 1, end < 0 ? text.length : end)
}

/** The deadline as a passage states it; null where the passage does not name that day. */
export function deadlineIn(passage: string, wanted: Deadline, { issuedOn }: Document): Deadline | null {
  const found = readDeadlines(passage, contextOf(issuedOn))
  const { end } = wanted
  const same = found.find((d) => d.end === end && d.kind === wanted.kind && d.time === wanted.time)
  if (same) return same
  if (end === null) return passage.includes(wanted.text) ? wanted : null
  if (!spellsDay(passage, end)) return null
  return { ...wanted, text: found.find((d) => spellsDay(d.text, end))?.text ?? wanted.text }
}
