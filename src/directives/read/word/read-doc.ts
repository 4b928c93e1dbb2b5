import WordExtractor from 'word-extractor'
import { isEncryptedOffice } from '../file-kind.ts'
import type { FileText } from '../file-text.ts'
import { ReadError } from '../read-error.ts'
import { repairEncoding } from '../encoding/repair-encoding.ts'
import { withTables } from './doc-tables.ts'

/** An old Word file (.doc). Labels of automatic lists stand in no text there and are lost. Throws ReadError. */
export async function readDoc(bytes: Uint8Array): Promise<FileText> {
  if (isEncryptedOffice(bytes)) throw new ReadError('password')
  if (isProtected(bytes)) throw new ReadError('password')
  const raw = await bodyOf(bytes)
  const repaired = repairEncoding(raw)
  const repairs =
    repaired === null
      ? []
      : [{ kind: repaired.encoding, before: raw.trim().slice(0, 80), after: repaired.text.trim().slice(0, 80) }]
  const text = withTables(repaired?.text ?? raw)
  return { kind: 'doc', text, pages: [], repairs, notes: [], stamped: [] }
}

/** Left to itself the library turns “ ” into ", and its types do not know the switch. */
async function bodyOf(bytes: Uint8Array): Promise<string> {
  try {
    const document: { getBody(options: { filterUnicode: boolean }): string } = await new WordExtractor().extract(
      Buffer.from(bytes),
    )
    return document.getBody({ filterUnicode: false })
  } catch (thrown) {
    throw new ReadError('corrupt', {}, thrown)
  }
}

/** The bit fEncrypted in the head of the main stream, which begins a sector. */
function isProtected(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 512; at + 12 < bytes.length; at += 512) {
    if (view.getUint16(at, true) === 0xa5ec) return (view.getUint16(at + 10, true) & 0x0100) !== 0
  }
  return false
}
