import type { Answers } from './form.ts'

/** dự thảo trình thủ trưởng: a report that a contact has written and the unit's head has not yet agreed to. Nothing is reported by it. */
export interface Draft {
  /** the id that the report will have: consented to twice, or sent meanwhile, it is one report */
  id: string
  assignmentId: string
  /** id of the report due that it is for */
  dueId: string
  /** name and version of the form that it was written with */
  form: string
  formVersion: number
  answers: Answers
  /** replaced = taken back to be changed, or overtaken by another report */
  state: 'waiting' | 'sent' | 'returned' | 'replaced'
  /** the head's words for returning it */
  note: string | null
  /** the contact */
  byPerson: string
  /** the chat in which it was written, and is reopened */
  channel: string
  chatId: string
  createdAt: Date
  decidedBy: string | null
  decidedAt: Date | null
}
