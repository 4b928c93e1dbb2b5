import { forms } from '../../../reports/forms/index.ts'
import type { Dialog } from '../../dialogue/dialog.ts'
import { returnNote } from '../../commands/review/return-note.ts'
import { createReportDialog } from './report-dialog.ts'

/** One conversation for every version of every form, because an open one goes on with the version that it began with; and the officer's reason for returning a report. */
export const reportDialogs: readonly Dialog[] = [...forms.map(createReportDialog), returnNote]
