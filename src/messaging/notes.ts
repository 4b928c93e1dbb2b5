import type { SkipReason } from './outgoing.ts'

/** Something that a person is told together with other things, in one message. */
export interface Note {
  id: string
  /** unique for ever */
  key: string
  /** new: something was given out; due: a day comes up */
  kind: 'new' | 'due'
  personId: string
  /** notes of one unit are said together, to one person of it */
  unitId: string
  /** id of what it is about */
  subject: string
  /** the day that comes up */
  due: Date | null
  broadcastTargetId: string | null
  createdAt: Date
}

/** All instants in office time. */
export interface NoteStore {
  /** false when the key exists already */
  add(note: Note): Promise<boolean>
  /** those that have not been said, the oldest first */
  waiting(): Promise<Note[]>
  /** said in that message, or never */
  settle(ids: readonly string[], how: { outboxKey: string } | { reason: SkipReason }, at: Date): Promise<void>
}
