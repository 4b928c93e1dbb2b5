import type { Day } from '../calendar/day.ts'
import type { MessageKey } from '../wording/say.ts'
import type { Messages } from '../wording/generated/messages.ts'

/** A sentence without variables: what a form, which is data, can name. */
type PlainKey = { [K in MessageKey]: keyof Messages[K] extends never ? K : never }[MessageKey]

/** support = quà tặng hoặc kinh phí: an amount, or gifts in words with an amount where one is told. */
type FieldKind = 'text' | 'number' | 'money' | 'support' | 'dateRange' | 'photos' | 'choice'

interface AnyField {
  /** key of the answer; never changed once a report has been kept with it */
  name: string
  required: boolean
  /** short name in the summary and in the one-message template */
  labelKey: PlainKey
  /** the question */
  promptKey: PlainKey
  /** how an answer may look */
  exampleKey: PlainKey
}

export type Field =
  | (AnyField & { kind: Exclude<FieldKind, 'choice'> })
  | (AnyField & { kind: 'choice'; options: readonly { value: string; labelKey: PlainKey }[] })

/** A form (biểu mẫu) is data. A changed form is a new version beside the old one, which reports and open conversations pin. */
export interface Form {
  name: string
  version: number
  titleKey: PlainKey
  fields: readonly Field[]
}

export interface AttachedFile {
  hash: string
  name: string
  mime: string
}

/** An answer as it is kept. `text` is what the person wrote; the other members are what was understood. */
export type Answer =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; count: number; about: boolean }
  /** đồng; null when the words name gifts without a sum */
  | { kind: 'money'; text: string; amount: number | null }
  /** both days included */
  | { kind: 'dateRange'; text: string; from: Day; to: Day }
  | { kind: 'photos'; files: AttachedFile[] }
  | { kind: 'choice'; value: string }
  | { kind: 'skipped' }

/** field name → answer */
export type Answers = Record<string, Answer>

/** Under this name a report says "không phát sinh": a full report without other answers. */
export const NOTHING = 'nothing'

export const isNothing = (answers: Record<string, unknown>): boolean => NOTHING in answers

/** What is sent of a conversation's answers: "không phát sinh" leaves the others behind. */
export const handedIn = (answers: Answers): Answers => {
  const nothing = answers[NOTHING]
  return nothing === undefined ? answers : { [NOTHING]: nothing }
}

/** Every required field is answered, or there is nothing to report. */
export const isComplete = (form: Form, answers: Answers): boolean =>
  isNothing(answers) || missing(form, answers).length === 0

/** Required fields without an answer, in the form's order. */
export const missing = (form: Form, answers: Answers): Field[] =>
  form.fields.filter((f) => f.required && (answers[f.name] === undefined || answers[f.name]?.kind === 'skipped'))
