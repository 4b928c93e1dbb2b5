import { hashCode, newDigits } from '../../../../base/ids.ts'
import type { Visit } from '../../../visit.ts'

/** How long a code opens the upload page. */
const MINUTES = 15

/** A six-digit code for the page /nop: the file that is handed in with it goes on in this chat. */
export async function newUploadCode({ stores, tools, now, event, who }: Visit): Promise<string> {
  const code = await freeCode(stores.chat, now)
  await stores.chat.saveTicket({
    id: tools.newId(),
    codeHash: hashCode(code),
    channel: event.channel,
    chatId: event.chatId,
    personId: who?.person.id ?? '',
    createdAt: now,
    expiresAt: new Date(now.getTime() + MINUTES * 60_000),
    usedAt: null,
  })
  return code
}

async function freeCode(chat: Visit['stores']['chat'], now: Date): Promise<string> {
  for (;;) {
    const code = newDigits(6)
    if ((await chat.ticket(hashCode(code), now)) === null) return code
  }
}
