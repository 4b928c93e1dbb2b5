import type { Command } from '../../../command.ts'
import { exactly } from '../../../command.ts'
import { subjectOf } from '../../../dialogs/report/subject.ts'
import { openDialogue } from '../../../dialogue/open-dialogue.ts'
import { requestMessage } from '../../unit/extension/request-message.ts'
import { decideExtension, openRequest } from './decide-extension.ts'
import { refusalNote } from './refusal-note.ts'

const MOST = 5

/** "yêu cầu gia hạn": the requests that wait for a decision, oldest first. */
export const extensions: Command = {
  name: 'xingiahan',
  help: 'officer-help-extensions',
  roles: ['officer'],
  where: ['private'],
  match: exactly('gia han', 'yeu cau gia han', 'xin gia han', 'extensions'),
  async run(visit) {
    const waiting = await visit.stores.extensions.waiting()
    if (waiting.length === 0) return visit.reply(visit.say('extension-none'))
    for (const extension of waiting.slice(0, MOST)) {
      const subject = await subjectOf(visit, extension.assignmentId)
      if (subject) await visit.reply(requestMessage(visit, extension, subject, visit.say))
    }
    if (waiting.length > MOST) await visit.reply(visit.say('extension-more', { count: waiting.length - MOST }))
  },
}

const never = (): null => null

export const grantExtension: Command = {
  name: 'chogiahan',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: never,
  async run(visit, [id = '']) {
    const open = await openRequest(visit, id)
    if (open) await decideExtension(visit, open, { granted: true })
  },
}

export const refuseExtension: Command = {
  name: 'khonggiahan',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: never,
  async run(visit, [id = '']) {
    if (await openRequest(visit, id)) await openDialogue(visit, refusalNote, { extensionId: id })
  },
}
