/** "YYYY-MM-DD" */
type Day = string

/** How a unit stands to the office: it sets verb, tone and what escalation may do. */
export type Relation = 'subordinate' | 'peer' | 'superior' | 'mass_organisation' | 'private'

/** A unit (đơn vị) of the office's register. */
export interface Unit {
  id: string
  /** short and stable: "TTYT-HOANGHOA" */
  code: string
  name: string
  shortName: string
  /** "benh_vien", "ubnd_xa", … as in the register */
  kind: string
  relation: Relation
  parentCode: string | null
  area: string | null
  aliases: string[]
  /** a register entry can end: its successors' codes take over what is open */
  validFrom: Day | null
  validTo: Day | null
  successors: string[]
}
