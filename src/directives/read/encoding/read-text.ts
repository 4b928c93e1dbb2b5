import type { FileText } from '../file-text.ts'
import { ReadError } from '../read-error.ts'
import { decodeText } from './decode-text.ts'

/** A plain or Markdown text. Throws ReadError. */
export function readText(bytes: Uint8Array): FileText {
  const decoded = decodeText(bytes)
  if (decoded === null) throw new ReadError('encoding')
  const { text, encoding } = decoded
  const before = Buffer.from(bytes.subarray(0, 80)).toString('latin1')
  const repairs = encoding === 'utf-8' ? [] : [{ kind: encoding, before, after: text.slice(0, 80) }]
  return { kind: 'text', text, pages: [], repairs, notes: [], stamped: [] }
}
