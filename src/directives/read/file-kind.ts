import { strFromU8 } from 'fflate'
import { decodeText } from './encoding/decode-text.ts'
import type { FileKind } from './file-text.ts'

const starts = (bytes: Uint8Array, magic: string, at = 0): boolean =>
  strFromU8(bytes.subarray(at, at + magic.length), true) === magic

const HEAD = 1_024
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
/** bytes */
const OLE_HEAD = 512
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|div|p|table|h[1-6]|font|span)\b/i
const wide = (name: string): string => Array.from(name).join('\u0000')

/** The kind by magic bytes; null for what is not read here (spreadsheets, videos, RTF, …). */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const head = strFromU8(bytes.subarray(0, HEAD), true)
  if (head.includes('%PDF-')) return 'pdf'
  if (starts(bytes, '\u00ff\u00d8\u00ff') || starts(bytes, '\u0089PNG\r\n')) return 'image'
  if (starts(bytes, 'PK\u0003\u0004') || starts(bytes, 'PK\u0005\u0006')) return isDocx(bytes) ? 'docx' : null
  if (starts(bytes, OLE)) return isDoc(bytes) ? 'doc' : null
  if (head.startsWith('{\\rtf')) return null
  // Pages saved by Word are often UTF-16.
  if (HTML.test(head.replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '').replace(/\u0000/g, '')))
    return 'html'
  return decodeText(bytes) === null ? null : 'text'
}

/** Text in an encoding that nobody can be sure of, and not a picture or a program. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 4_000).some((b) => b < 9 || (b > 13 && b < 27))

/** The names of a zip's members stand in clear in its headers. */
const isDocx = (bytes: Uint8Array): boolean => holds(bytes, 'word/document')

/** A binary Word file, or a .docx under a password: both lie in the container of old Office files. Cut off, it may be either. */
const isDoc = (bytes: Uint8Array): boolean =>
  holds(bytes, wide('WordDocument')) || holds(bytes, wide('EncryptedPackage')) || isCutOff(bytes)

/** [MS-CFB] The sector of the table of contents, in the head of the container, lies beyond the end. */
function isCutOff(bytes: Uint8Array): boolean {
  if (bytes.length < OLE_HEAD) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true) >= bytes.length
}

export const isEncryptedOffice = (bytes: Uint8Array): boolean => holds(bytes, wide('EncryptedPackage'))

const holds = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words, 0, 'latin1')
