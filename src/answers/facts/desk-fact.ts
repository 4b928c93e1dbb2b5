import type { SpokenPeriod } from '../../calendar/spoken-period/read-periods.ts'
import type { GrantedExtension } from '../../tasks/standing/extension.ts'
import type { Report } from '../../reports/report.ts'
import type { Source, Term } from './source-and-term.ts'
import type { Paper } from '../said-of-paper.ts'
import type { OwnList } from '../office/own-ask.ts'

export type NamedPeriod = Pick<SpokenPeriod, 'start' | 'end' | 'words'>

/** One thing that a unit does by a day, or without one. */
export interface AgendaItem {
  paper: Paper
  section: string | null
  /** in the document's words; null of a follow-up day, which stands in no document */
  words: string | null
  what: 'report' | 'task' | 'follow_up'
  term: Term | null
  granted: GrantedExtension | null
  /** past = its day is over, and whether it was done is not known */
  state: 'open' | 'late' | 'past' | 'reported' | 'returned'
  reportedAt: Date | null
  source: Source
}

/** A directive as it stands for one unit. */
export interface HandedPaper {
  paper: Paper
  acknowledged: boolean
  /** obligations of the unit in it */
  tasks: number
  /** of the report that is owed next */
  term: Term | null
}

/** A report that a unit has handed in, in its latest version. */
export interface GivenReport {
  paper: Paper
  version: number
  state: Report['state']
  /** office time */
  at: Date
  /** the officer's words for returning it */
  note: string | null
}

/** What is told of all directives of a unit together. */
export type DeskFact =
  | {
      kind: 'agenda'
      /** these = what was pointed at */
      list: Exclude<OwnList, 'papers' | 'unacknowledged' | 'reports'> | 'these'
      unit: string
      period: NamedPeriod | null
      items: AgendaItem[]
      /** the next one that is owed, where the list is empty */
      next: AgendaItem | null
      /** reports that are late and not in the list */
      late: number
      /** duties without a day that are not in the list */
      undated: number
    }
  | {
      kind: 'handed'
      list: 'papers' | 'unacknowledged'
      unit: string
      period: NamedPeriod | null
      items: HandedPaper[]
    }
  | { kind: 'given'; unit: string; period: NamedPeriod | null; items: GivenReport[] }
