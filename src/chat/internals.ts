import { fileProgress, fileRead, fileUnread } from './commands/officer/hand-in/file-read.ts'
import { handInUpload } from './commands/officer/hand-in/upload.ts'
import { withheldPaper } from './withheld/refuse.ts'
import type { Visit } from './visit.ts'

/** Work of the house that ends in a chat: the internal event's name → what is done there. */
export const internals: Readonly<Record<string, (visit: Visit, data: Record<string, unknown>) => Promise<void>>> = {
  /** a directive was left on the upload page */
  upload: handInUpload,
  /** a document that was handed in has been read, or could not be; or its reading takes long */
  'file-read': fileRead,
  'file-unread': fileUnread,
  'file-progress': fileProgress,
  /** a classified paper was handed in; nothing of its words is there */
  withheld: withheldPaper,
}
