import { PlainError } from '../../../../base/errors.ts'
import type { IncomingFile } from '../../../../messaging/incoming.ts'
import type { Visit } from '../../../visit.ts'

const TEXT = /\.(?:txt|md|markdown|text)$/i

/** The words of a text or Markdown file. Throws PlainError with what the officer can do about any other. */
export async function textOfFile({ tools }: Visit, file: IncomingFile): Promise<{ text: string; hash: string }> {
  const name = file.name ?? ''
  if (file.problem === 'too_large') throw new PlainError('file-too-large')
  if (file.kind !== 'document' || !(TEXT.test(name) || file.mime?.startsWith('text/')))
    throw new PlainError('file-not-text')
  const bytes = file.hash === undefined ? null : await tools.files.get(file.hash)
  if (!bytes || file.hash === undefined) throw new PlainError('file-unavailable')
  return { text: decode(bytes), hash: file.hash }
}

/** UTF-8, or UTF-16 as old Notepad saves it. */
function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new PlainError('file-encoding')
  }
}
