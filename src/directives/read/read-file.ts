import { readText } from './encoding/read-text.ts'
import { kindOf, looksLikeText } from './file-kind.ts'
import type { FileKind, FileText, NamedBytes } from './file-text.ts'
import { readPdf } from './pdf/read-pdf.ts'
import type { ReadContext } from './read-context.ts'
import { ReadError } from './read-error.ts'
import { readPhotos } from './scan/read-photos.ts'
import { readHtml } from './web-page/read-html.ts'
import { readDoc } from './word/read-doc.ts'
import { picturesOf, readDocx } from './word/read-docx.ts'

/** letters without which a file says nothing */
const FEWEST_LETTERS = 20

/**
 * Files → one document's words: a single file of any kind, or several photos of its pages. Throws ReadError, and nothing
 * else unless `signal` is aborted.
 */
export async function readFile(files: readonly NamedBytes[], context: ReadContext): Promise<FileText> {
  const [first] = files
  if (first === undefined) throw new ReadError('empty')
  for (const { bytes } of files) if (bytes.length > context.limits.bytes) throw new ReadError('oversized')
  const kinds = files.map(({ bytes }) => kindOf(bytes))
  const kind = kinds[0] ?? null
  if (kinds.some((k) => k === null)) throw unreadable(files[kinds.indexOf(null)] ?? first)
  if (files.length > 1 && kinds.some((k) => k !== 'image')) throw new ReadError('mixed')
  try {
    const read = await byKind(kind ?? 'text', files, context)
    if (lettersIn(read.text) < FEWEST_LETTERS) throw new ReadError('empty')
    return read
  } catch (thrown) {
    context.signal?.throwIfAborted()
    throw thrown instanceof ReadError ? thrown : new ReadError('corrupt', {}, thrown)
  }
}

function unreadable({ bytes }: NamedBytes): ReadError {
  if (bytes.length === 0) return new ReadError('empty')
  return new ReadError(looksLikeText(bytes) && !isRtf(bytes) ? 'encoding' : 'wrong-type')
}

const isRtf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf'

async function byKind(kind: FileKind, files: readonly NamedBytes[], context: ReadContext): Promise<FileText> {
  const bytes = files[0]?.bytes ?? new Uint8Array()
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, context)
    case 'docx':
      return readWord(bytes, context)
    case 'doc':
      return readDoc(bytes)
    case 'html':
      return readHtml(bytes)
    case 'image':
      return readPhotos(
        files.map((f) => f.bytes),
        context,
      )
    case 'text':
      return readText(bytes)
  }
}

/** A Word file that holds no words, but pictures of pages. */
async function readWord(bytes: Uint8Array, context: ReadContext): Promise<FileText> {
  const read = readDocx(bytes)
  if (lettersIn(read.text) >= FEWEST_LETTERS) return read
  const pictures = picturesOf(bytes)
  return pictures.length === 0 ? read : { ...(await readPhotos(pictures, context)), kind: 'docx' }
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
