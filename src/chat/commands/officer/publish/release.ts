import { needsRelease } from '../../../../directives/review.ts'
import type { Command } from '../../../command.ts'
import { cardMessage } from '../draft/card-message.ts'
import { draftFor } from '../draft/current-draft.ts'
import { askOpen } from '../relate/ask-open.ts'

/** "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI": the officer decides whether the paper goes into chats, and stands for it by name. */
export const release: Command = {
  name: 'luuhanh',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: () => null,
  async run(visit, [named]) {
    const draft = await draftFor(visit, named)
    const { handling } = draft
    let directive = draft
    if (needsRelease(draft)) {
      const released = { releasedBy: visit.who?.person.id ?? null, releasedAt: visit.now }
      await visit.stores.directives.update(draft.id, released)
      await visit.audit('directive.release', `directive:${draft.id}`, { ref: draft.ref, handling })
      directive = { ...draft, ...released }
    }
    if (!(await askOpen(visit, directive))) await visit.reply(await cardMessage(visit, directive))
  },
}
