import { noteDialog } from '../../../dialogs/note-dialog.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { subjectOf } from '../../../dialogs/report/subject.ts'
import { giveBackDraft } from './give-back-draft.ts'

interface DraftNoteState {
  draftId: string
}

/** "Trả lại sửa" was tapped: what has to be changed? */
export const draftNote = noteDialog<DraftNoteState>({
  name: 'draft-note',
  async ask(visit, { draftId }) {
    const draft = await visit.stores.reports.draft(draftId)
    const subject = draft?.state === 'waiting' ? await subjectOf(visit, draft.assignmentId) : null
    return subject && visit.say('report-draft-ask-note', { directive: nameOf(subject.directive, visit.say) })
  },
  async take(visit, { draftId }, note) {
    const draft = await visit.stores.reports.draft(draftId)
    if (draft) await giveBackDraft(visit, draft, note)
    return false
  },
  gone: 'report-draft-replaced',
  cancelled: 'report-draft-note-cancelled',
})
