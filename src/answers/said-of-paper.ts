import type { Day } from '../calendar/day.ts'
import type { DocType, Relation } from '../directives/reading.ts'

/** How a directive is named in a message; worded from locales/. */
export interface Paper {
  id: string
  ref: string
  docType: DocType
  /** a type's own name where it is not the ordinary one: "Chương trình" */
  typeName: string | null
  /** "512/SYT-NVY", null while blank */
  number: string | null
  symbol: string | null
  issuer: string | null
  /** trích yếu, or the first words of what it asks for */
  about: string | null
}

/** What a paper says of itself, and what later papers do to it. */
export type SaidOfPaper =
  | {
      /** the meeting or event of the paper, in its own words */
      kind: 'event'
      paper: Paper
      when: string | null
      where: string | null
      section: string | null
    }
  | {
      /** the form on which reports are written: as named in the text, and as it stands at the end */
      kind: 'form'
      paper: Paper
      named: string | null
      titles: string[]
      section: string | null
    }
  | {
      /** what the paper does to earlier ones */
      kind: 'relations'
      paper: Paper
      items: { how: Relation['how']; number: string; issuedOn: Day | null; words: string }[]
    }
  | {
      /** what a later paper does to this one */
      kind: 'changed'
      paper: Paper
      by: Paper
      how: Relation['how']
      issuedOn: string | null
      /** the later paper's own words, where they were asked for */
      words: string | null
    }
  | { kind: 'withdrawn'; paper: Paper }
  /** how many of one name are told apart by numbers in an entry */
  | { kind: 'numbered'; paper: Paper; count: number; entry: string }
  | {
      /** the parts of the paper, or of one of its sections, in their order */
      kind: 'outline'
      paper: Paper
      section: string | null
      /** a point that has no mark of its own has no path */
      parts: { path: string | null; title: string }[]
    }
  | {
      /** kính gửi, nơi nhận at the foot, or those who have something to do */
      kind: 'receivers'
      paper: Paper
      list: 'recipients' | 'copies' | 'assigned'
      /** as written */
      items: string[]
      /** how many they are was asked for */
      counted: boolean
      /** the unit whose place in the list was asked for */
      unit: string | null
      /** whether it stands there; null when that was not asked, or the words leave it open */
      held: boolean | null
      /** the entry that it stands in */
      entry: string | null
    }
