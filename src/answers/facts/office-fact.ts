import type { Day } from '../../calendar/day.ts'
import type { Totals } from '../../reports/totals.ts'
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

/** What the reports of one directive tell when they are added up, the reports of each day for themselves. */
export interface PaperTotals {
  paper: Paper
  /** units */
  wanted: number
  reported: number
  rounds: (Totals & {
    /** the last day on which they are in time; null = no day is written */
    lastDay: Day | null
    /** reports that came another way than on the form: they hold no figures here */
    elsewhere: number
  })[]
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
  | {
      kind: 'totals'
      period: NamedPeriod | null
      /** the units that were named, as they were said; null = all */
      scope: string | null
      items: PaperTotals[]
      /** directives that are not told */
      more: number
    }
