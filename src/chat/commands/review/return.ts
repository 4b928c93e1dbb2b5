import type { Command } from '../../command.ts'
import { openDialogue } from '../../open-dialogue.ts'
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
    const { subject, rest } = found
    if (rest !== '') return decideToReturn(visit, subject, rest)
    const [latest] = await visit.stores.reports.of(subject.view.assignment.id)
    if (latest) await openDialogue(visit, returnNote, { assignmentId: subject.view.assignment.id })
    else await decideToReturn(visit, subject, '')
  },
}
