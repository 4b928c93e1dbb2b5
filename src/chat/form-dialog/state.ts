import type { Answers, AttachedFile, Field } from '../../reports/form.ts'
import type { Refusal } from './values/refusal.ts'

/** Where a guided conversation stands. */
export type Place =
  /** `back`: an earlier answer is being changed; afterwards it goes on at that field, or at the summary */
  | { is: 'field'; name: string; back: string | null }
  /** the whole form is shown as one numbered template that one message answers */
  | { is: 'template' }
  | { is: 'summary' }
  /** which answer shall be changed? */
  | { is: 'pick' }
  /** "hủy" was said: really? */
  | { is: 'cancel'; from: Working }
  /** "không phát sinh" was said after other answers: the whole report? */
  | { is: 'nothing'; from: Working }

/** Where answers are given. */
export type Working = Exclude<Place, { is: 'cancel' | 'nothing' }>

/** In `back`: the summary instead of a field. */
export const TO_SUMMARY = ':summary'

/** JSON, so that it survives restarts and deploys. */
export interface FormState {
  form: string
  version: number
  answers: Answers
  place: Place
}

/** What can be done besides answering. "edit:<number>" names a field from 1, "option:<value>" answers a choice. */
export type Act =
  | 'back'
  | 'skip'
  | 'keep'
  | 'done'
  | 'nothing'
  | 'template'
  | 'stepwise'
  | 'pause'
  | 'resume'
  | 'cancel'
  | 'yes'
  | 'no'
  | 'submit'
  /** trình thủ trưởng: the head is asked first */
  | 'consult'
  | 'edit'
  | `edit:${string}`
  | `option:${string}`

export type FormEvent =
  | { is: 'text'; text: string }
  | { is: 'act'; act: Act }
  | { is: 'files'; files: AttachedFile[]; failed: number; caption: string | null }

/** What shall be said, without a word of it. The last one is where the conversation stands, save when it ended or a picture came. */
export type FormSay =
  | { say: 'ask'; field: Field; number: number; editing: boolean }
  | {
      say:
        | 'template'
        | 'summary'
        | 'pick'
        | 'confirm-cancel'
        | 'confirm-nothing'
        | 'cancelled'
        | 'paused'
        | 'first'
        | 'unclear'
        | 'going-on'
    }
  | { say: 'refused'; field: Field; number: number; why: Refusal; kept: boolean }
  | { say: 'missing'; numbers: number[] }
  | { say: 'no-such-answer'; number: string }
  | { say: 'files-kept'; count: number; total: number }
  | { say: 'files-failed'; count: number }
  | { say: 'no-files-wanted' }

export interface Step {
  state: FormState
  say: FormSay[]
  effect?: 'submit' | 'consult' | 'cancel' | 'pause'
}

/** What the pure step is handed: the office's day, and the fields' names as the person sees them. */
export interface FormContext {
  today: string
  /** field name → its label in the person's language */
  labels: Readonly<Record<string, string>>
}
