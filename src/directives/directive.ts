import type { Deadline } from '../calendar/deadline.ts'
import type { DocType, Reading, Span } from './reading.ts'

export type DirectiveStatus = 'draft' | 'published' | 'withdrawn'

/** văn bản chỉ đạo: a document that gives tasks. Values are the officer's confirmed ones; `reading` keeps what was read. */
export interface Directive {
  id: string
  /** what people type to name it: the digits of its number ("512"), or "VB3" while the number is blank */
  ref: string
  status: DirectiveStatus
  docType: DocType
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
  venue: string | null
  urgency: Reading['urgency']
  classification: Reading['classification']
  handling: Reading['handling']
  signer: { capacity: string | null; title: string | null; name: string | null } | null
  recipients: string[]
  copies: string[]
  basis: { number: string; issuedOn: string | null; text: string }[]
  /** the repaired text that all spans point into */
  text: string
  textHash: string
  fileHash: string | null
  createdBy: string | null
  createdAt: Date
  publishedAt: Date | null
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
