import type { Command } from '../../../command.ts'
import { exactly } from '../../../command.ts'
import { cardMessage } from './card-message.ts'
import { draftFor } from './current-draft.ts'

/** "thẻ": the card of the draft again. */
export const card: Command = {
  name: 'the',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: exactly('the', 'xem the', 'the van ban', 'ban nhap', 'van ban dang soan', 'card', 'draft'),
  async run(visit, [named]) {
    const directive = await draftFor(visit, named)
    await visit.reply(await cardMessage(visit, directive))
  },
}
