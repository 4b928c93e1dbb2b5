import type { Dialog } from '../dialogue/dialog.ts'
import { refusalNote } from '../commands/officer/extension/refusal-note.ts'
import { extensionWords } from '../commands/unit/extension/extension-words.ts'
import { draftNote } from '../commands/unit/consent/draft-note.ts'
import { officerDialogs } from './officer/index.ts'
import { reportDialogs } from './report/index.ts'

/** Every guided conversation of the house. */
export const allDialogs: readonly Dialog[] = [
  ...reportDialogs,
  draftNote,
  extensionWords,
  refusalNote,
  ...officerDialogs,
]
