import { intakeText } from './commands/officer/hand-in/intake-text.ts'
import type { Visit } from './visit.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Work of the house that ends in a chat: the internal event's name → what is done there. */
export const internals: Readonly<Record<string, (visit: Visit, data: Record<string, unknown>) => Promise<void>>> = {
  /** a directive was left on the upload page */
  upload: (visit, data) => intakeText(visit, text(data['text']), text(data['fileHash']) || null),
}
