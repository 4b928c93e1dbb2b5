import type { Command } from '../../../command.ts'
import { exactly } from '../../../command.ts'
import { handInDraft } from '../../../dialogs/report/draft/hand-in-draft.ts'
import { whichDraft } from './which-draft.ts'

/** "đồng ý gửi": the head agrees to what the contact has written, and it is handed in. */
export const consent: Command = {
  name: 'dongygui',
  help: null,
  roles: ['head'],
  where: ['private'],
  match: exactly('dong y gui', 'dong y gui bao cao', 'dong y cho gui'),
  async run(visit, [id]) {
    const draft = await whichDraft(visit, id, 'dongygui')
    if (draft) await handInDraft(visit, draft)
  },
}
