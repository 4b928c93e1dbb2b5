import type { Paper } from '../said-of-paper.ts'

/** Where words stand in the directives of the office. */
export interface FoundFact {
  kind: 'found'
  /** what was looked for, as it was typed */
  words: string
  /** best first; a directive's own head first, and then without a section */
  items: { paper: Paper; section: string | null; text: string }[]
  /** how many more there are */
  more: number
}
