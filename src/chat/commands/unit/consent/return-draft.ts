import type { Command } from '../../../command.ts'
import { openDialogue } from '../../../dialogue/open-dialogue.ts'
import { draftNote } from './draft-note.ts'
import { giveBackDraft } from './give-back-draft.ts'
import { whichDraft } from './which-draft.ts'

const TYPED = /^\s*tr[aả]\s+l[aạ]i\s+s[uử]a\s*(?::\s*([\s\S]*))?$/iu

/** "trả lại sửa: thiếu số trẻ em": the head gives a draft back to its writer; without words they are asked for. */
export const returnDraft: Command = {
  name: 'tralaisua',
  help: null,
  roles: ['head'],
  where: ['private'],
  match(_words, text) {
    const [all, note = ''] = TYPED.exec(text.normalize('NFC')) ?? []
    return all === undefined ? null : ['', note.trim()]
  },
  async run(visit, [id = '', note = '']) {
    const { say } = visit
    const draft = await whichDraft(visit, id === '' ? undefined : id, 'tralaisua')
    if (!draft) return
    if (draft.state === 'sent') return visit.reply(say('report-stale-button'))
    if (draft.state === 'returned') return visit.reply(say('report-draft-returned-before'))
    if (draft.state === 'replaced') return visit.reply(say('report-draft-replaced'))
    if (note !== '') return giveBackDraft(visit, draft, note)
    await openDialogue(visit, draftNote, { draftId: draft.id })
  },
}
