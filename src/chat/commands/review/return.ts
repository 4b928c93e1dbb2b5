import { reportMeant } from '../../../reports/approve.ts'
import type { Command } from '../../command.ts'
import { openDialogue } from '../../dialogue/open-dialogue.ts'
import { decideToReturn } from './decide-report.ts'
import { returnNote } from './return-note.ts'
import { namingReport, whichReport } from './which-report.ts'

/** "trả lại 512 TYT-BINHLAM: thiếu số người tham gia"; without the reason, it is asked for. */
export const returnCommand: Command = {
  name: 'tralai',
  help: 'report-help-return',
  roles: ['officer'],
  where: ['private'],
  match: namingReport('tra lai bao cao', 'tra lai', 'de nghi bo sung', 'return'),
  async run(visit, args) {
    const found = await whichReport(visit, args, 'tralai')
    if (!found) return
    if (found.rest !== '') return decideToReturn(visit, found, found.rest)
    const assignmentId = found.subject.view.assignment.id
    const meant = await reportMeant(visit.stores, { assignmentId, dueId: found.dueId })
    if (meant) await openDialogue(visit, returnNote, { assignmentId, dueId: meant.dueId })
    else await decideToReturn(visit, found, '')
  },
}
