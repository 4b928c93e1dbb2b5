import iconv from 'iconv-lite'
import { Parser } from 'htmlparser2'
import { decodeText } from '../encoding/decode-text.ts'
import { repairEncoding } from '../encoding/repair-encoding.ts'
import type { FileRepair, FileText } from '../file-text.ts'
import { ReadError } from '../read-error.ts'
import { createPageText } from './page-text.ts'

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i
const HEAD = 4_096

/** A web page, or a text saved as one → its lines: blocks, lists with their labels, tables. Throws ReadError. */
export function readHtml(bytes: Uint8Array): FileText {
  const source = decode(bytes)
  const page = createPageText()
  const parser = new Parser(
    { onopentag: page.open, ontext: page.text, onclosetag: page.close },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(source)
  const raw = page.lines().join('\n')
  const repaired = repairEncoding(raw)
  const repairs: FileRepair[] =
    repaired === null
      ? []
      : [{ kind: repaired.encoding, before: raw.trim().slice(0, 80), after: repaired.text.trim().slice(0, 80) }]
  return { kind: 'html', text: repaired?.text ?? raw, pages: [], repairs, notes: [], stamped: [] }
}

/** By its own words about itself where they are true; else as any text. */
function decode(bytes: Uint8Array): string {
  const named = CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1]?.toLowerCase()
  if (named !== undefined && !named.startsWith('utf') && iconv.encodingExists(named)) {
    return iconv.decode(Buffer.from(bytes), named).normalize('NFC')
  }
  const text = decodeText(bytes)?.text
  if (text === undefined) throw new ReadError('encoding')
  return text
}
