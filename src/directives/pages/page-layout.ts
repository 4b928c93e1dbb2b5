import type { Span } from '../reading.ts'
import type { Box } from '../read/file-text.ts'

/** A line of a page: its words in the repaired text, and where it stands (points, as `Box`). */
export interface PlacedLine extends Span {
  box: Box
}

/** trang: a page with those of its lines that the repaired text has. */
export interface LaidPage {
  /** from 1, through all files */
  number: number
  lines: PlacedLine[]
}

/** Where the text of a directive stands on the pages of the files that it was read from. */
export interface PageLayout {
  /** hashes in the file store: one PDF, or the photos of the pages in order */
  files: string[]
  pages: LaidPage[]
}

/** The file that shows a page, and the page's number in it. */
export function fileOfPage({ files }: PageLayout, page: number): { hash: string; page: number } | null {
  const hash = files.length > 1 ? files[page - 1] : files[0]
  return hash === undefined ? null : { hash, page: files.length > 1 ? 1 : page }
}
