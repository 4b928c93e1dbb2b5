import type { Day } from '../calendar/day.ts'
import type { Returned } from '../reports/returned.ts'
import type { Part } from '../tasks/assignment.ts'
import type { FoundFact } from './facts/found-fact.ts'
import type { DeskFact } from './facts/desk-fact.ts'
import type { PartFact } from './facts/part-fact.ts'
import type { HowToFact } from './facts/how-to-fact.ts'
import type { OfficeFact } from './facts/office-fact.ts'
import type { Paper, SaidOfPaper } from './said-of-paper.ts'
import type { Source, Term } from './facts/source-and-term.ts'

/** A deadline of a task. */
export interface TaskDay {
  /** what it is for, in the words of its clause; null where the task's words tell */
  purpose: string | null
  term: Term
  /** the asker's unit has handed in the report of that day */
  reported: boolean
}

export interface TaskItem {
  section: string | null
  words: string
  /** "named": another's duty, in whose words the unit stands */
  part: Part | 'named'
  /** who leads, of a duty that the unit helps with */
  lead: string[]
  days: TaskDay[]
  /** asked of everybody whom the directive addresses */
  common: boolean
}

export type HeaderField = 'number' | 'issued' | 'issuer' | 'subject' | 'theme' | 'budget' | 'doc_type'

/** What can be lacking in a directive. */
export type Lack =
  | HeaderField
  | 'recipients'
  | 'copies'
  | 'penalty'
  | 'channel'
  | 'signed'
  | 'deadline'
  | 'report'
  | 'signer'
  | 'venue'
  | 'period'
  | 'basis'
  | 'section'
  | 'unit_task'
  | 'my_task'
  | 'form'
  | 'contact'
  | 'partners'
  | 'lead'
  | 'passage'
  | 'time'
  | 'figure'
  | 'event'
  | 'relation'
  | 'validity'

/** gia hạn: the day that counts for the asker's unit beside the written one, and whose decision it is. */
export interface Granted {
  until: Day
  by: string
  on: Day
}

/** A report that waits for the head's consent: nothing is reported by it. */
export interface WaitingDraft {
  at: Date
  /** the name of who wrote it */
  by: string
}

export type Fact =
  | {
      kind: 'tasks'
      paper: Paper
      unit: string
      own: boolean
      items: TaskItem[]
      reports: TaskDay[]
      granted: Granted[]
      /** of the asker's own unit */
      returned: Returned[]
      drafts: WaitingDraft[]
    }
  | {
      kind: 'deadline'
      paper: Paper
      about: 'report' | 'task' | 'period'
      what: string
      to: string | null
      /** one of several reports: what is said of it tells which */
      several: boolean
      term: Term
      section: string | null
      asked: 'when' | 'remaining' | 'late'
      /** how a day that the question supposes would stand */
      on: { day: Day; late: boolean } | null
      reported: boolean
      granted: Granted | null
    }
  | {
      /** a task with several days */
      kind: 'days'
      paper: Paper
      what: string
      days: TaskDay[]
      section: string | null
    }
  | {
      kind: 'report'
      paper: Paper
      to: string
      via: string | null
      words: string
      term: Term | null
      section: string | null
    }
  | { kind: 'signer'; paper: Paper; name: string; capacity: string | null; title: string | null }
  | { kind: 'field'; paper: Paper; field: HeaderField; value: string; section: string | null }
  | {
      kind: 'period'
      paper: Paper
      what: string | null
      words: string
      start: Day | null
      end: Day | null
      section: string | null
      /** how it stands today, where that was asked: days until it begins, and until its last day; below 0 = over */
      now: { startsIn: number; endsIn: number } | null
      /** another day of which it was asked whether it lies within */
      on: { day: Day; within: boolean } | null
    }
  | {
      /** the day of an occasion that has a name, `days` from today; below 0 = over */
      kind: 'occasion'
      paper: Paper
      name: string
      day: Day
      days: number
      /** a day of which it was asked whether it is that one */
      supposed: Day | null
      section: string | null
    }
  /** a day that was named, for its day of the week */
  | { kind: 'weekday'; day: Day }
  | {
      kind: 'basis'
      paper: Paper
      items: { number: string; issuedOn: Day | null; text: string }[]
      /** the directive rests on them (căn cứ), and does not only name them */
      rests: boolean
      section: string | null
    }
  | {
      kind: 'partners'
      paper: Paper
      lead: string[]
      coordinating: string[]
      words: string
      section: string | null
      asked: 'lead' | 'partners'
    }
  | {
      /** the directives that give a unit something to do */
      kind: 'papers'
      unit: string
      items: Paper[]
    }
  | SaidOfPaper
  | FoundFact
  | PartFact
  | DeskFact
  | OfficeFact
  | { kind: 'quote'; paper: Paper; section: string | null; title: string | null; text: string; whole: boolean }
  | {
      kind: 'state'
      paper: Paper
      unit: string
      own: boolean
      acknowledgedAt: Date | null
      reportedAt: Date | null
      /** a returned report was handed in again */
      resubmittedAt: Date | null
      returned: Returned[]
      /** of the asker's own unit */
      drafts: WaitingDraft[]
      reportWanted: boolean
      /** of the report that is owed next */
      term: Term | null
      granted: Granted | null
    }
  | {
      kind: 'counts'
      paper: Paper
      units: number
      acknowledged: number
      reported: number
      /** whose report is returned, and not handed in again */
      returned: number
      /** of whom a report is wanted, or who gave one */
      wanted: number
      /** names of those who have not done what was asked about */
      missing: string[]
      lacking: 'acknowledgement' | 'report'
    }
  | { kind: 'lack'; paper: Paper | null; lack: Lack; what: string | null; instead: Fact | null }
  | { kind: 'no_paper'; said: string }
  | { kind: 'private'; unit: string | null }
  | { kind: 'talk'; about: 'greeting' | 'who' | 'can' | 'thanks' }
  | HowToFact
  | { kind: 'off_topic' }
  | { kind: 'unclear' }

/** An answer to choose from when the question could mean several things. */
export interface Alternative {
  directiveId: string
  ref: string
  intent: string
  unitCode: string | null
  paper: Paper
  unit: string | null
}

export interface Answer {
  status: 'answered' | 'clarify' | 'not_found' | 'forbidden'
  facts: Fact[]
  sources: Source[]
  choices: Alternative[]
  /** the directive that it was about: follow-up questions keep it */
  subject: string | null
}
