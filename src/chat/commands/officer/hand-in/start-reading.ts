import type { KeptFile } from '../../../../directives/read/store.ts'
import { PlainError } from '../../../../base/errors.ts'
import type { IncomingFile } from '../../../../messaging/incoming.ts'
import type { Visit } from '../../../visit.ts'

/** Stores that a document waits to be read; the house reads it after the commit and comes back with "file-read". */
export async function startReading(visit: Visit, files: KeptFile[]): Promise<void> {
  const { stores, tools, event, say } = visit
  const { channel, chatId } = event
  await stores.readings.add({ id: tools.newId(), channel, chatId, files, createdAt: tools.realClock.now() })
  const [first] = files
  await visit.reply(
    files.length > 1
      ? say('reading-pages-started', { count: files.length })
      : say('reading-started', { name: first?.name ?? '' }),
  )
}

/** A photo of a page, also one whose bytes could not be had. */
export const isPage = ({ content, kind, hash }: IncomingFile): boolean =>
  content === 'picture' || (kind === 'photo' && hash === undefined)

/** Photos of pages, in their order: all or none, since one that is missing in the middle would be read over. Throws PlainError. */
export function pagesIn(files: readonly IncomingFile[], say: Visit['say']): KeptFile[] {
  const missing = files.filter((f) => f.hash === undefined).length
  if (missing > 0 && files.length > 1) throw new PlainError('pages-some-missing', { missing, count: files.length })
  return files.map((f) => keptFile(f, say))
}

/** The file as it lies in the store. Throws PlainError with what the officer can do about one that is not there. */
export function keptFile(file: IncomingFile, say: Visit['say']): KeptFile {
  if (file.problem === 'too_large') throw new PlainError('file-too-large')
  if (file.hash === undefined) throw new PlainError('file-unavailable')
  return { hash: file.hash, name: file.name ?? say(file.content === 'picture' ? 'file-a-photo' : 'file-a-document') }
}
