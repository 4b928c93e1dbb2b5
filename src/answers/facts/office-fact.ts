import type { Progress } from '../../tasks/standing/progress.ts'
import type { PartState } from '../../tasks/standing/states.ts'
import type { Paper } from '../said-of-paper.ts'
import type { NamedPeriod } from './desk-fact.ts'
import type { Term } from './source-and-term.ts'

/** How the units of one directive stand. */
export interface PaperStanding {
  paper: Paper
  counts: Pick<Progress, 'all' | 'acknowledged' | 'wanted' | 'reported' | 'late' | 'returned'>
  /** of the next day by which reports are owed */
  term: Term | null
  /** of those that were asked for */
  names: string[]
}

/** Reports of one directive that fall due on one day. */
export interface DueRound {
  paper: Paper
  term: Term
  wanted: number
  reported: number
}

/** What a period brought: directives sent out, reports that came, and how many of those after their end. */
export interface PeriodFigures {
  period: NamedPeriod
  published: number
  reported: number
  reportedLate: number
}

/** What only officers and leaders are told, of all directives of the office together. */
export type OfficeFact =
  | {
      kind: 'standings'
      list: PartState | 'overview'
      /** the units that were named, as they were said; null = all */
      scope: string | null
      items: PaperStanding[]
      /** units that were looked at, each once for every directive; 0 = none of them was given anything */
      parts: number
      at: Date
    }
  | { kind: 'rounds'; period: NamedPeriod | null; items: DueRound[]; next: DueRound | null }
  | { kind: 'published'; period: NamedPeriod | null; items: PaperStanding[] }
  | { kind: 'compared'; figures: PeriodFigures[] }
  | { kind: 'no_totals'; reports: number }
