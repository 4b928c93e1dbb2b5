import type { Dialog } from '../dialog.ts'
import { draftNote } from '../commands/unit/consent/draft-note.ts'
import { officerDialogs } from './officer/index.ts'
import { reportDialogs } from './report/index.ts'

/** Every guided conversation of the house. */
export const allDialogs: readonly Dialog[] = [...reportDialogs, draftNote, ...officerDialogs]
