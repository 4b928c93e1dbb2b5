import { exactly, type Command } from '../../command.ts'
import { redeem } from './redeem.ts'
import { greet } from './who-am-i.ts'

/** The first contact; a deep link brings an invitation's code along. */
export const start: Command = {
  name: 'start',
  help: null,
  roles: ['stranger', 'officer', 'head', 'contact', 'leader'],
  where: ['private'],
  match: exactly('bat dau', 'xin chao', 'chao', 'hello', 'hi', 'start'),
  async run(visit, args) {
    const [code] = args
    if (code !== undefined) return redeem(visit, code)
    return visit.who ? greet(visit) : visit.reply(visit.say('start-stranger'))
  },
}
