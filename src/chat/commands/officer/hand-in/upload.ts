import { PlainError } from '../../../../base/errors.ts'
import type { Visit } from '../../../visit.ts'
import { intakeText } from './intake-text.ts'
import { startReading } from './start-reading.ts'

/** A directive that came through the page /nop; its event is called "upload". */
export async function handInUpload(visit: Visit, data: Record<string, unknown>): Promise<void> {
  const { text, fileHash, name } = data
  if (typeof fileHash !== 'string' || visit.who?.role !== 'officer') throw new PlainError('corridor-not-allowed')
  await endWaiting(visit)
  if (typeof text === 'string') await intakeText(visit, text, { fileHash })
  else await startReading(visit, [{ hash: fileHash, name: typeof name === 'string' ? name : '' }])
}

/** "gửi văn bản" has been answered by the page: the chat need not wait for pasted parts any more. */
async function endWaiting({ stores, event }: Visit): Promise<void> {
  const open = await stores.chat.openDialogue(event.channel, event.chatId)
  if (open?.name === 'paste-parts') await stores.chat.endDialogue(open.id)
}
