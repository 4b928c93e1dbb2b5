import { kindOf } from '../../directives/read/file-kind.ts'
import { readText } from '../../directives/read/encoding/read-text.ts'
import type { IncomingFile } from '../../messaging/incoming.ts'

/** bytes; a directive of a hundred pages has about half a million */
const LONGEST_TEXT = 4 * 1024 * 1024

/** What a file that came in is, and its words where they can be had at once. */
export function contentOf(bytes: Uint8Array): Pick<IncomingFile, 'content' | 'text'> {
  const kind = kindOf(bytes)
  if (kind === 'text' && bytes.length <= LONGEST_TEXT) return { content: 'text', text: readText(bytes).text }
  if (kind === null || kind === 'text') return { content: 'unknown' }
  return { content: kind === 'image' ? 'picture' : 'document' }
}
