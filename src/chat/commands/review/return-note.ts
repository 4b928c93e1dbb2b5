import { noteDialog } from '../../dialogs/note-dialog.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { subjectOf } from '../../dialogs/report/subject.ts'
import { decideToReturn } from './decide-report.ts'

interface NoteState {
  assignmentId: string
  /** the report due that is meant; null = the one that has waited longest */
  dueId?: string | null
}

/** "Trả lại" was tapped: which words go with it? */
export const returnNote = noteDialog<NoteState>({
  name: 'return-note',
  async ask(visit, { assignmentId }) {
    const subject = await subjectOf(visit, assignmentId)
    if (!subject) return null
    const directive = nameOf(subject.directive, visit.say)
    return visit.say('report-return-ask', { directive, unit: subject.unit.shortName })
  },
  async take(visit, { assignmentId, dueId = null }, note) {
    const subject = await subjectOf(visit, assignmentId)
    if (subject) await decideToReturn(visit, { subject, dueId }, note)
    return false
  },
  gone: 'report-stale-button',
  cancelled: 'report-return-cancelled',
})
