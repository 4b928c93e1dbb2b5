import type { Paper } from '../said-of-paper.ts'

/** The words that give a unit its part, as the directive has them. */
export interface Place {
  section: string | null
  /** how it calls the unit there; null where it calls nobody */
  named: string | null
  words: string
}

/** Where in the directive a unit stands, whether it is meant, and in which part. */
export type PartFact =
  | {
      kind: 'located'
      paper: Paper
      /** the unit whose part it is; null for a matter */
      unit: string | null
      /** several units that stand there together */
      together: boolean
      places: Place[]
    }
  | ({
      /** the directive means the unit */
      kind: 'applies'
      paper: Paper
      unit: string
      /** it was asked of the paper, or its report, and not of some one thing that its words may ask in part */
      outright: boolean
      /** the words name nobody else */
      alone: boolean
      /** its entry in "Kính gửi", where no other words name it */
      entry: string | null
    } & Place)
  | {
      kind: 'role'
      paper: Paper
      unit: string
      /** as the directive says it; "helping" where nobody leads, "given" where it says neither of the unit, "unsaid" where it speaks of neither */
      role: 'lead' | 'coordinating' | 'helping' | 'given' | 'unsaid'
      lead: string[]
      coordinating: string[]
      words: string
      section: string | null
    }
