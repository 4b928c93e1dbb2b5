import { contentOf } from './files/file-content.ts'
import type { FileStore } from '../base/file-store.ts'
import { hashCode } from '../base/ids.ts'
import { classificationIn } from '../directives/classified.ts'
import type { IncomingContent, IncomingEvent } from '../messaging/incoming.ts'
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
export function createUploadDesk(deps: UploadDeskDeps): UploadDesk {
  const kept = async (bytes: Uint8Array): Promise<{ fileHash: string }> => ({
    fileHash: (await deps.files.put(bytes)).hash,
  })
  return {
    async accept(code, { name, bytes }) {
      const ticket = await deps.store.read.chat.ticket(hashCode(code), deps.officeNow())
      if (!ticket) return 'bad-code'
      const { content, text } = contentOf(bytes)
      if (content === 'unknown') return 'wrong-type'
      const classification = classificationIn(text ?? '')
      const shape = { bytes: bytes.length, letters: text?.length ?? 0 }
      const news: Extract<IncomingContent, { kind: 'internal' }> =
        classification === 'none'
          ? {
              kind: 'internal',
              name: 'upload',
              data: { ...(await kept(bytes)), name, ...(text === undefined ? {} : { text }) },
            }
          : { kind: 'internal', name: 'withheld', data: { classification, way: 'upload', shape } }
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
        content: news,
      })
      return 'ok'
    },
  }
}
