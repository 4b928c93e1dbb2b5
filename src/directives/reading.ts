import type { Day } from '../calendar/day.ts'
import type { Deadline } from '../calendar/deadline.ts'

/** Where a value was read: offsets of UTF-16 units in the repaired text, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Types of Nghị định 30/2020 that the reader tells apart. */
export type DocType =
  | 'cong_van'
  | 'ke_hoach'
  | 'chi_thi'
  | 'quyet_dinh'
  | 'thong_bao'
  | 'cong_dien'
  | 'huong_dan'
  | 'giay_moi'
  | 'to_trinh'
  | 'bao_cao'
  | 'nghi_quyet'
  | 'other'

/** A mend of the text before it was read; the original is kept beside it. */
export interface Repair {
  kind: string
  /** line of the original text, from 1 */
  line: number
  before: string
  after: string
}

/** A piece of the body: "VI.4", "2.e"; the tree is told by the path. */
export interface SectionRead {
  path: string
  title: string | null
  text: string
  span: Span
}

export interface ReadDeadline extends Deadline {
  span: Span
}

/** What the directive demands, once. `assignees` as written; ["*"] = everybody addressed. */
export interface TaskRead {
  assignees: string[]
  /** phối hợp, as a list or table of the duty's units names them */
  coordinators: string[]
  /** phối hợp, as the duty's own words name them: "phối hợp với Công an xã …" */
  partners: string[]
  /** the task's own words from its beginning, without the assignee */
  words: string
  section: string | null
  deadline: ReadDeadline | null
  moreDeadlines: ReadDeadline[]
  span: Span
  /** 0 to 1: how sure the reader is that this is a task of these units */
  confidence: number
}

/** A report that is asked for (it is usually also part of a task). */
export interface ReportRead {
  to: string
  text: string
  end: Day | null
  kind: Deadline['kind'] | null
  time: string | null
  /** e-mail address, or the person who takes it */
  via: string | null
  /** the form to write on, as named: "Mẫu số 02", "đề cương kèm theo" */
  form: string | null
  /** index into `tasks` of the task in whose words it stands */
  task: number | null
  span: Span
}

/** A value with the place that it was read from. */
export interface Found<T> {
  value: T
  span: Span
  /** 0 to 1: about 1 where the form itself names the value (its label, its place in the head), about 0.5 where it was inferred */
  confidence: number
}

/** What this directive does to an earlier one (sửa đổi, thay thế, đính chính, thu hồi). */
export interface Relation extends Span {
  how: 'amends' | 'replaces' | 'corrects' | 'withdraws'
  number: string
  issuedOn: Day | null
  text: string
}

/** The outline or table at the end on which reports are to be written (đề cương, biểu mẫu). */
export interface FormRead {
  title: string
  kind: 'outline' | 'table'
  span: Span
}

/** Everything read from one directive: data only, every value with its span. */
export interface Reading {
  /** the repaired text that all spans point into */
  text: string
  repairs: Repair[]
  docType: DocType
  /** the type's name as written (tên loại): "CHƯƠNG TRÌNH", "ĐỀ ÁN"; null for a công văn */
  typeName: Found<string> | null
  issuer: Found<string> | null
  parentIssuer: Found<string> | null
  /** "512/SYT-NVY"; null when blank */
  number: Found<string> | null
  /** "SYT-NVY": the part after the slash, also when the number is blank */
  symbol: Found<string> | null
  place: Found<string> | null
  /** "2025-03-14", or "2025-03", "2025" when incomplete */
  issuedOn: Found<string> | null
  subject: Found<string> | null
  theme: Found<string> | null
  budget: Found<{ text: string; amount: number | null }> | null
  /** the term of the whole plan */
  period: ReadDeadline | null
  /** when the event takes place (giấy mời, hội nghị) */
  eventTime: ReadDeadline | null
  /** place of the event, where one is named */
  venue: Found<string> | null
  urgency: 'thuong' | 'khan' | 'thuong_khan' | 'hoa_toc'
  classification: 'none' | 'mat' | 'toi_mat' | 'tuyet_mat'
  /** "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI": stop for the officer's decision */
  handling: 'none' | 'internal' | 'return'
  recipients: Found<string>[]
  /** laws without number (Luật Ngân sách nhà nước) have a title instead */
  basis: (Span & { number: string | null; title: string | null; issuedOn: string | null; text: string })[]
  relations: Relation[]
  forms: FormRead[]
  sections: SectionRead[]
  tasks: TaskRead[]
  reports: ReportRead[]
  signer: Found<{ capacity: string | null; title: string | null; name: string | null }> | null
  copies: Found<string>[]
}
