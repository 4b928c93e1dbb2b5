import { exactly, type Command } from '../command.ts'
import { MORE } from '../long-answer.ts'

/** "xem tiếp": the rest of a long answer; it is kept with the message that it belongs to. */
export const more: Command = {
  name: MORE,
  help: null,
  roles: ['stranger', 'officer', 'head', 'contact', 'leader'],
  where: ['private', 'group'],
  match: exactly('xem tiep', 'xem them', 'doc tiep', 'con nua khong', 'more', 'show more'),
  async run(visit, [id]) {
    const { channel, chatId } = visit.event
    const rest = await visit.stores.outbox.rest(channel, chatId, id)
    await visit.reply(rest ?? visit.say('more-none'))
  },
}
