import WordExtractor from 'word-extractor'
import { isEncryptedOffice } from '../file-kind.ts'
import type { FileText } from '../file-text.ts'
import { ReadError } from '../read-error.ts'
import { repairEncoding } from '../encoding/repair-encoding.ts'
import { withTables } from './doc-tables.ts'

/** An old Word file (.doc). Labels of automatic lists stand in no text there and are lost. Throws ReadError. */
export async function readDoc(bytes: Uint8Array): Promise<FileText> {
  if (isEncryptedOffice(bytes) || isProtected(bytes)) throw new ReadError('password', { kind: 'word' })
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

/** [MS-DOC] FibBase: wIdent and the versions that nFib can name */
const WORD = 0xa5ec
const VERSIONS = [0xc0, 0xc1, 0xc2, 0xd9, 0x101, 0x10c, 0x112]
/** bytes: a short stream begins a small sector, not a large one */
const SMALL_SECTOR = 64
const ENCRYPTED = 0x0100

/** The bit fEncrypted in the head of the main stream. */
function isProtected(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 512; at + 12 < bytes.length; at += SMALL_SECTOR) {
    if (view.getUint16(at, true) === WORD && VERSIONS.includes(view.getUint16(at + 2, true)))
      return (view.getUint16(at + 10, true) & ENCRYPTED) !== 0
  }
  return false
}
