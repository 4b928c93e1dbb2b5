import type { IncomingContent } from '../../messaging/incoming.ts'
import type { OutgoingMessage } from '../../messaging/outgoing.ts'
import type { Visit } from '../visit.ts'

/** What somebody did while a guided conversation was open. */
export type DialogInput = Extract<IncomingContent, { kind: 'text' | 'choice' | 'files' }>

/**
 * A guided conversation: one file in dialogs/, one line in its index. `State` is JSON with the form's version pinned, so it
 * survives restarts and deploys. Words such as hủy and tạm dừng are the conversation's own (`pauseDialogue`); the corridor
 * only knows "tiếp tục".
 */
export interface Dialog<State = unknown> {
  name: string
  version: number
  /** one step: what was done → the new state, or "end" when the conversation is over */
  take(visit: Visit, state: State, input: DialogInput): Promise<State | 'end'>
  /** says again where the conversation stands: after "tiếp tục", or when the input made no sense */
  prompt(visit: Visit, state: State): Promise<OutgoingMessage>
  /** true when `input` is for this conversation; false lets a command or a question be answered in between, without loss */
  wants(visit: Visit, state: State, input: DialogInput): boolean | Promise<boolean>
}
