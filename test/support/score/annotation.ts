/** Kinds of deadlines; only "before" leaves out the date that it names. */
export const DEADLINE_KINDS = ['before', 'by', 'on', 'range', 'recurring', 'relative', 'milestone'] as const
type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const DOCUMENT_TYPES = [
  'cong_van',
  'ke_hoach',
  'chi_thi',
  'quyet_dinh',
  'thong_bao',
  'cong_dien',
  'huong_dan',
  'giay_moi',
  'to_trinh',
  'bao_cao',
  'nghi_quyet',
  'other',
] as const

/** Dates are "YYYY-MM-DD", times "HH:MM". */
export interface Deadline {
  text: string
  start: string | null
  end: string | null
  time: string | null
  kind: DeadlineKind
}

export interface Task {
  /** ["*"] is everybody who received the directive. */
  assignees: string[]
  /** Partners of a list or a table of the kind chủ trì – phối hợp. */
  coordinators?: string[]
  summary: string
  section: string | null
  deadline: Deadline | null
  moreDeadlines?: Deadline[]
  /** A task at the border: neither finding nor missing it counts. */
  optional?: boolean
}

export interface Report {
  to: string | null
  text: string
  end: string | null
  kind: DeadlineKind | null
  time: string | null
  via: string | null
}

/** What a directive says: written by hand beside a document, or read from it. */
export interface Annotation {
  docType: (typeof DOCUMENT_TYPES)[number]
  issuer: string | null
  /** Another fair reading of the issuer. */
  issuerAlso?: string
  parentIssuer: string | null
  number: string | null
  symbol?: string | null
  place: string | null
  issuedOn: string | null
  subject: string | null
  recipients: string[]
  basis: { number: string | null; issuedOn: string | null; title?: string }[]
  tasks: Task[]
  reports: Report[]
  signer: { capacity: string | null; title: string | null; name: string | null }
  copyTo: string[]
  period?: Deadline | null
  events?: { text: string; date: string; time: string | null; place: string | null }[]
  relations?: { how: 'amends' | 'replaces' | 'corrects' | 'withdraws'; number: string }[]
  handling?: string
  urgency?: string
  classification?: string
  annexForm?: string
  budget?: { text: string; amount: number | null } | null
  /** How far the text is damaged beyond a repair of spelling. */
  ocr?: string
}
