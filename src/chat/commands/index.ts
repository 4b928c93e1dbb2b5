import { myTasks, questionChoice } from '../answering/answer-question.ts'
import { formText } from '../answering/form-text.ts'
import type { Command } from '../command.ts'
import { more } from './more.ts'
import { help } from './linking/help.ts'
import { linkingCommands } from './linking/index.ts'
import { officerCommands } from './officer/index.ts'
import { reviewCommands } from './review/index.ts'
import { unitCommands } from './unit/index.ts'

/** Every command of the house. A typed text goes to the first that matches and that the visitor may use. */
export const allCommands: readonly Command[] = [
  ...officerCommands,
  myTasks,
  formText,
  ...unitCommands,
  ...reviewCommands,
  ...linkingCommands,
  questionChoice,
  more,
  help(() => allCommands),
]
