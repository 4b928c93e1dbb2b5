import type { Zone } from '../lexicon/section-titles.ts'
import type { Keyed } from '../../calendar/deadline-words/word-pattern.ts'
import type { DocType, Span } from '../reading.ts'

/** A task before its deadlines are read: the units and the pieces of text that tell what they do. */
export interface TaskDraft {
  assignees: string[]
  coordinators: string[]
  pieces: Span[]
  /** a clause before the units ("Trong thời hạn …, các đơn vị …"): none of the task's words, yet it may hold its deadline */
  aside: Span | null
  /** the cell of a table that holds the term and nothing else */
  term?: Span
  section: string | null
  confidence: number
}

/** What is known of the whole directive while its items are read. */
export interface Surroundings {
  text: string
  spelling: Keyed['spelling']
  docType: DocType
  issuer: string | null
  /** whether words of a piece hold a deadline that asks for something by a day or an event */
  hasDeadline(words: string): boolean
}

/** Where an item stands. */
export interface Place {
  zone: Zone
  /** units of the heading above */
  above: string[]
  /** units of a line that leads the ones after it ("… theo thời gian sau:") */
  led: string[] | null
}

/** Types whose unnumbered contents tell aims and measures: only what names a unit or a day is a task there. */
export const isPlan = (type: DocType): boolean =>
  type === 'ke_hoach' || type === 'other' || type === 'to_trinh' || type === 'bao_cao' || type === 'giay_moi'
/** Types whose items are duties of all who are addressed when no unit is named. */
export const ordersAll = (type: DocType): boolean =>
  type === 'cong_van' || type === 'chi_thi' || type === 'cong_dien' || type === 'huong_dan' || type === 'thong_bao'

export const SURE = 0.9
export const LIKELY = 0.75
export const UNSURE = 0.55
