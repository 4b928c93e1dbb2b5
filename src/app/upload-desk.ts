import { contentOf } from './file-content.ts'
import type { FileStore } from '../base/file-store.ts'
import { hashCode } from '../base/ids.ts'
import type { IncomingEvent } from '../messaging/incoming.ts'
import type { Store } from '../store/open-store.ts'
import type { UploadDesk } from '../web/upload.ts'

export interface UploadDeskDeps {
  store: Store
  files: FileStore
  officeNow: () => Date
  realNow: () => Date
  accept: (event: IncomingEvent) => Promise<void>
}

/** What was left on the page /nop goes into the officer's chat as an event of the house, in that chat's order. */
export const createUploadDesk = (deps: UploadDeskDeps): UploadDesk => ({
  async accept(code, { name, bytes }) {
    const ticket = await deps.store.read.chat.ticket(hashCode(code), deps.officeNow())
    if (!ticket) return 'bad-code'
    const { content, text } = contentOf(bytes)
    if (content === 'unknown') return 'wrong-type'
    const { hash } = await deps.files.put(bytes)
    if (!(await deps.store.transact((s) => s.chat.useTicket(ticket.id, deps.officeNow())))) return 'bad-code'
    const realNow = deps.realNow()
    await deps.accept({
      channel: ticket.channel,
      externalId: `upload:${ticket.id}`,
      chatId: ticket.chatId,
      chatKind: 'private',
      chatTitle: null,
      from: { id: ticket.chatId, name: null },
      receivedAt: realNow,
      content: {
        kind: 'internal',
        name: 'upload',
        data: { fileHash: hash, name, ...(text === undefined ? {} : { text }) },
      },
    })
    return 'ok'
  },
})
