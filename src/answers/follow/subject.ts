import type { Day } from '../../calendar/day.ts'

/** A place that was spoken of: a directive, and where it is known the section and the last day of what stands there. */
export interface Place {
  directiveId: string
  section: string | null
  lastDay: Day | null
}

/** What the conversation was about: a follow-up question without a directive of its own means that one. */
export interface Subject {
  directiveId?: string
  /** the very thing that is pointed at: "cái thứ hai", "việc này", a message that is replied to */
  at?: Place
  /** pointed at were several directives: it is one of them */
  among?: readonly string[]
  /** the question before: "còn 86 thì sao" asks the same of another directive */
  asked?: string
}
