import { plain } from '../../base/vietnamese.ts'
import type { Answers, Field, Form } from '../../reports/form.ts'
import type { FormContext, FormSay } from './state.ts'
import { readAnswer } from './values/read-answer.ts'

/** Photos can't stand in a text: they are asked for afterwards. */
export const inTemplate = (field: Field): boolean => field.kind !== 'photos'

/** The lines "1. …", "2) …" of one message, by number; what follows without a number belongs to the line above. */
function numberedLines(text: string, count: number): Map<number, string> {
  const lines = new Map<number, string>()
  let last = 0
  for (const line of text.split(/\r?\n/)) {
    const head = /^\s*(?:câu\s+|cau\s+)?(\d{1,2})\s*[.):\-–/]\s*(.*)$/i.exec(line)
    const number = Number(head?.[1] ?? 0)
    const rest = head?.[2] ?? ''
    // "1.250 người" begins with a figure, not with a number of the form — unless it is just the next one's turn.
    const figure = /^\d/.test(rest) && !/\s$/.test(line.slice(0, line.length - rest.length))
    if (head && number > last && number <= count && (!figure || number === last + 1)) {
      lines.set(number, rest.trim())
      last = number
    } else if (last > 0) lines.set(last, `${lines.get(last) ?? ''}\n${line.trim()}`.trim())
  }
  return lines
}

/** People copy the template with its words: "2. Thời gian: 25/3". */
function withoutLabel(text: string, label: string): string {
  const colon = text.indexOf(':')
  return colon > 0 && plain(label).startsWith(plain(text.slice(0, colon))) ? text.slice(colon + 1).trim() : text
}

/**
 * One message that answers the whole form. What is right is kept; a required field that is missing and a line that can't be
 * understood stay open, an optional one that was left out is skipped. Null when no line has a number.
 */
export function takeTemplate(
  form: Form,
  answers: Answers,
  text: string,
  ctx: FormContext,
): { answers: Answers; notes: FormSay[] } | null {
  const lines = numberedLines(text, form.fields.length)
  if (lines.size === 0) return null
  const next: Answers = { ...answers }
  const notes: FormSay[] = []
  form.fields.forEach((field, i) => {
    if (!inTemplate(field)) return
    const line = withoutLabel(lines.get(i + 1) ?? '', ctx.labels[field.name] ?? '')
    const read = readAnswer(field, line, ctx.today)
    if (read.ok) next[field.name] = read.value
    else if (read.why === 'empty') {
      if (!field.required && next[field.name] === undefined) next[field.name] = { kind: 'skipped' }
    } else notes.push({ say: 'refused', field, number: i + 1, why: read.why, kept: next[field.name] !== undefined })
  })
  return { answers: next, notes }
}
