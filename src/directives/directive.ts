import type { Deadline } from '../calendar/deadline.ts'
import type { DocType, FormRead, ReadDeadline, Reading, Relation, Span } from './reading.ts'

export type DirectiveStatus = 'draft' | 'published' | 'withdrawn'

/** văn bản chỉ đạo: a document that gives tasks. Values are the officer's confirmed ones; `reading` keeps what was read. */
export interface Directive {
  id: string
  /** what people type to name it: the digits of its number ("512"), or "VB3" while the number is blank */
  ref: string
  status: DirectiveStatus
  docType: DocType
  /** tên loại as written: "CHƯƠNG TRÌNH"; null for a công văn */
  typeName: string | null
  /** code of the issuing unit in the register */
  issuerCode: string
  issuer: string | null
  parentIssuer: string | null
  /** "512/SYT-NVY" */
  number: string | null
  symbol: string | null
  year: number | null
  place: string | null
  /** as written: "2025-03-14", "2025-03" or "2025" */
  issuedOn: string | null
  /** trích yếu */
  subject: string | null
  theme: string | null
  budgetText: string | null
  /** đồng */
  budgetAmount: number | null
  /** term of the whole plan */
  period: (Deadline & { span: Span }) | null
  /** when the event takes place (giấy mời, hội nghị) */
  eventTime: ReadDeadline | null
  venue: string | null
  urgency: Reading['urgency']
  classification: Reading['classification']
  handling: Reading['handling']
  /** the officer who lets a paper marked "LƯU HÀNH NỘI BỘ" or "XEM XONG TRẢ LẠI" into chats, and when (office time) */
  releasedBy: string | null
  releasedAt: Date | null
  signer: { capacity: string | null; title: string | null; name: string | null } | null
  recipients: string[]
  copies: string[]
  basis: { number: string; issuedOn: string | null; text: string }[]
  /** outlines and tables at its end on which reports are written (đề cương, biểu mẫu) */
  forms: FormRead[]
  /** the repaired text that all spans point into */
  text: string
  textHash: string
  fileHash: string | null
  createdBy: string | null
  createdAt: Date
  publishedAt: Date | null
}

/** What naming, finding and choosing a directive takes: nothing of its long parts. */
export interface DirectiveHead extends Pick<
  Directive,
  'id' | 'ref' | 'status' | 'docType' | 'typeName' | 'issuerCode' | 'issuer' | 'number' | 'symbol' | 'subject'
> {
  /** người ký */
  signerName: string | null
}

/** What a directive does to an earlier one, and which one that is, as an officer has said. */
export interface DirectiveRelation extends Omit<Relation, keyof Span> {
  directiveId: string
  /** order in the document, from 1 */
  position: number
  span: Span
  /** "open" until an officer has decided; "apart" = it is not one of the store's directives */
  state: 'open' | 'linked' | 'apart'
  /** the earlier directive; null unless linked */
  targetId: string | null
  decidedBy: string | null
  decidedAt: Date | null
}

export interface Section {
  directiveId: string
  position: number
  path: string
  title: string | null
  text: string
  span: Span
}

/** How words for units were matched with the register. */
export interface Resolution {
  /** as written in the directive */
  written: string
  unitCodes: string[]
  how: 'name' | 'alias' | 'class' | 'list' | 'officer' | 'none'
  /** best guesses for the officer when nothing is sure */
  guesses: string[]
}
