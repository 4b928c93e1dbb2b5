import { handInUpload } from './commands/officer/hand-in/upload.ts'
import type { Visit } from './visit.ts'

/** Work of the house that ends in a chat: the internal event's name → what is done there. */
export const internals: Readonly<Record<string, (visit: Visit, data: Record<string, unknown>) => Promise<void>>> = {
  /** a directive was left on the upload page */
  upload: handInUpload,
}
