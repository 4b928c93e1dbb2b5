import type { Day } from '../../calendar/day.ts'

/** gia hạn: a unit asks for more time for its report, and the office decides. Never the document's words. */
export interface Extension {
  id: string
  assignmentId: string
  /** id of the report due that it is for */
  dueId: string
  /** the last day asked for */
  askedUntil: Day
  /** in the unit's words */
  reason: string
  /** replaced = the unit has asked anew */
  state: 'waiting' | 'granted' | 'refused' | 'replaced'
  /** person id */
  askedBy: string
  askedAt: Date
  decision: ExtensionDecision | null
}

export interface ExtensionDecision {
  /** as people name whoever decided: "Nguyễn Văn An, Phòng Nghiệp vụ Y" */
  by: string
  /** person id */
  deciderId: string
  on: Day
  at: Date
  /** the last day that was granted, and its exclusive end */
  until: Day | null
  due: Date | null
  note: string | null
}

/** What a granted extension makes of a report due. */
export interface GrantedExtension {
  /** the last day that counts */
  until: Day
  /** exclusive end */
  due: Date
  /** as people name whoever decided */
  by: string
  on: Day
  at: Date
}

export interface ExtensionStore {
  /** throws when another one waits for the same report due */
  save(extension: Extension): Promise<void>
  byId(id: string): Promise<Extension | null>
  /** of published directives, oldest first */
  waiting(): Promise<Extension[]>
  waitingOf(dueId: string): Promise<Extension | null>
  /** waiting → granted, refused or replaced; false when somebody else was faster */
  settle(
    id: string,
    state: Exclude<Extension['state'], 'waiting'>,
    decision: ExtensionDecision | null,
  ): Promise<boolean>
}
