/** Whose desk a way of doing something belongs to: a unit's head and contact, the officer, the office's leaders. */
export type Desk = 'unit' | 'officer' | 'leader'

/**
 * Something that can be done in the bot, as people ask how it is done. Phrases are folded and written out, parted by "|".
 * A question is one of it only when all of its words stand here or in ways-of-asking.ts: "báo cáo theo mẫu nào" and "xử lý
 * rác thải làm sao" ask what a directive says.
 */
export interface HowTo {
  /** who has a way of their own to do it, each with its sentence `how-<topic>-<desk>` */
  desks: readonly Desk[]
  /** words that no directive uses in this sense: any way of asking will do */
  own?: string
  /** words that directives use as well: only a clear way of asking will do */
  shared?: string
  /** what may stand beside them */
  beside?: string
  /** said alone it asks as well: "xuất excel" */
  bare?: true
  /** "… được không" asks as well */
  may?: true
  /** other units may be named */
  units?: true
}
