import type { Command } from '../../../command.ts'
import { correctMessage } from './correct-sent.ts'
import { deadLetters } from './dead-letters.ts'
import { planLeft } from './plan.ts'
import { resumeSend, stopSend } from './stop-sending.ts'
import { unreachable } from './unreachable.ts'

/** What becomes of what the office has said: stopped, put right, sent again, out of reach, or over the plan. */
export const deliveryCommands: readonly Command[] = [
  deadLetters,
  stopSend,
  resumeSend,
  correctMessage,
  unreachable,
  planLeft,
]
