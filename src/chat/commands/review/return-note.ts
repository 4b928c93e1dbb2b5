import { plain } from '../../../base/vietnamese.ts'
import type { Dialog } from '../../dialog.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import { subjectOf } from '../../dialogs/report/subject.ts'
import { decideToReturn } from './decide-report.ts'

interface NoteState {
  assignmentId: string
  /** the report due that is meant; null = the one that has waited longest */
  dueId?: string | null
}

const CANCEL = new Set(['huy', 'huy bo', 'thoi', 'cancel'])

/** "Trả lại" was tapped: which words go with it? */
export const returnNote: Dialog<NoteState> = {
  name: 'return-note',
  version: 1,
  wants: (_, __, input) => input.kind === 'text' && !input.text.trim().startsWith('/'),
  async prompt(visit, state) {
    const subject = await subjectOf(visit, state.assignmentId)
    if (!subject) return { text: visit.say('report-stale-button') }
    return {
      text: visit.say('report-return-ask', {
        directive: nameOf(subject.directive, visit.say),
        unit: subject.unit.shortName,
      }),
    }
  },
  async take(visit, state, input) {
    const note = input.kind === 'text' ? input.text.trim() : ''
    const subject = await subjectOf(visit, state.assignmentId)
    if (!subject) await visit.reply(visit.say('report-stale-button'))
    else if (CANCEL.has(plain(note))) await visit.reply(visit.say('report-return-cancelled'))
    else if (plain(note) === '') {
      await visit.reply(await returnNote.prompt(visit, state))
      return state
    } else await decideToReturn(visit, { subject, dueId: state.dueId ?? null }, note)
    return 'end'
  },
}
