import { PlainError } from '../../../../base/errors.ts'
import type { IncomingFile } from '../../../../messaging/incoming.ts'

const TEXT = /\.(?:txt|md|markdown|text)$/i

/** The words of a text or Markdown file. Throws PlainError with what the officer can do about any other. */
export function textOfFile(file: IncomingFile): { text: string; hash: string } {
  if (file.problem === 'too_large') throw new PlainError('file-too-large')
  if (file.kind !== 'document' || !(TEXT.test(file.name ?? '') || file.mime?.startsWith('text/'))) {
    throw new PlainError('file-not-text')
  }
  if (file.hash === undefined) throw new PlainError('file-unavailable')
  if (file.text === undefined) throw new PlainError('file-encoding')
  return { text: file.text, hash: file.hash }
}
