import { PlainError } from '../../../../base/errors.ts'
import type { Visit } from '../../../visit.ts'
import { intakeText } from './intake-text.ts'

/** A directive that came through the page /nop; its event is called "upload". */
export async function handInUpload(visit: Visit, data: Record<string, unknown>): Promise<void> {
  const { text, fileHash } = data
  if (typeof text !== 'string' || visit.who?.role !== 'officer') throw new PlainError('corridor-not-allowed')
  await endWaiting(visit)
  await intakeText(visit, text, typeof fileHash === 'string' ? fileHash : null)
}

/** "gửi văn bản" has been answered by the page: the chat need not wait for pasted parts any more. */
async function endWaiting({ stores, event }: Visit): Promise<void> {
  const open = await stores.chat.openDialogue(event.channel, event.chatId)
  if (open?.name === 'paste-parts') await stores.chat.endDialogue(open.id)
}
