import type { IncomingContent } from '../messaging/incoming.ts'
import type { Visit } from './visit.ts'

/** events of the chat in which the message is looked for */
const LOOKED_THROUGH = 200

/**
 * A message that was handled already has other words now. A question is answered anew, as its writer expects. What was
 * done, handed in or filled in stands as it was: the person is told so, and that a new message changes it.
 */
export async function hearEdit(
  visit: Visit,
  { text, of }: Extract<IncomingContent, { kind: 'edit' }>,
  isQuestion: (text: string) => Promise<boolean>,
  ask: (visit: Visit, question: string) => Promise<void>,
): Promise<void> {
  // A platform also tells of an edit when only the preview of a link has come.
  if ((await wordsBefore(visit)) === text) return
  if (of === 'file') return visit.reply(visit.say('edit-beside-file'))
  if (await isQuestion(text)) return ask(visit, text)
  return visit.reply(visit.say('edit-not-taken'))
}

/** What the message said when the house last heard of it; null when that is not known any more. */
async function wordsBefore({ stores, event }: Visit): Promise<string | null> {
  const recent = await stores.inbox.recent(event.channel, event.chatId, LOOKED_THROUGH)
  const before = recent.findLast((e) => e.messageId === event.messageId && e.externalId !== event.externalId)
  if (event.messageId === undefined || !before) return null
  const { content } = before
  if (content.kind === 'text' || content.kind === 'edit') return content.text
  return content.kind === 'files' ? (content.caption ?? '') : null
}
