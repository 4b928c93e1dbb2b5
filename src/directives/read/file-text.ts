/** What a file is, told by its bytes: a name can lie. */
export type FileKind = 'pdf' | 'docx' | 'doc' | 'html' | 'image' | 'text'

/** Measured in points (1/72 inch) from the upper left corner of the page as it is shown. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A line of a page: offsets into `FileText.text`, end exclusive, and where it stands on the page. */
interface LineOnPage {
  start: number
  end: number
  box: Box
}

/** A page (trang). Its words are those of `FileText.text` between the offsets. */
export interface PageText {
  /** from 1 */
  number: number
  start: number
  end: number
  /** "text": the file holds its letters; "ocr": they were recognised in a picture */
  source: 'text' | 'ocr'
  /** points, as shown */
  width: number
  height: number
  lines: LineOnPage[]
}

/** A number (số) or date (ngày ban hành) that stands on the paper but not in its text: a candidate, never a fact. */
export interface Stamped {
  what: 'number' | 'date'
  /** "512" or "512/SYT-NVY"; a date as "2025-03-14" */
  value: string
  from: 'annotation' | 'ocr'
  page: number
}

/** A mend that was made while reading, before any repair of the words. */
export interface FileRepair {
  kind: 'tcvn3' | 'vni' | 'windows-1258' | 'utf-16'
  /** first words concerned, as they were and as they are */
  before: string
  after: string
}

/** Everything read from a file: data only. */
export interface FileText {
  kind: FileKind
  /** lines as they stand on the paper; columns one after the other; rows of tables as "| a | b |" */
  text: string
  /** empty where the kind has no pages (docx, doc, html, text) */
  pages: PageText[]
  repairs: FileRepair[]
  /** what stands on the paper and belongs to no sentence: faces of digital signatures */
  notes: string[]
  stamped: Stamped[]
}

/** One of the files that are read as one document. */
export interface NamedBytes {
  bytes: Uint8Array
  /** as the sender called it; only for messages */
  name: string
}
