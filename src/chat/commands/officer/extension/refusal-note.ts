import { noteDialog } from '../../../dialogs/note-dialog.ts'
import { nameOf } from '../../../dialogs/report/report-title.ts'
import { subjectOf } from '../../../dialogs/report/subject.ts'
import { decideExtension, openRequest } from './decide-extension.ts'

interface RefusalState {
  extensionId: string
}

/** "Không đồng ý" was tapped: why? */
export const refusalNote = noteDialog<RefusalState>({
  name: 'extension-refusal',
  async ask(visit, { extensionId }) {
    const extension = await visit.stores.extensions.byId(extensionId)
    const subject = extension?.state === 'waiting' ? await subjectOf(visit, extension.assignmentId) : null
    if (!subject) return null
    const about = { unit: subject.unit.shortName, directive: nameOf(subject.directive, visit.say) }
    return visit.say('extension-refuse-ask', about)
  },
  async take(visit, { extensionId }, note) {
    const open = await openRequest(visit, extensionId)
    if (open) await decideExtension(visit, open, { granted: false, note })
    return false
  },
  gone: 'extension-decided',
  cancelled: 'extension-refuse-cancelled',
})
