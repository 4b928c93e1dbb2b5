import { PlainError } from '../../../../base/errors.ts'
import type { PageText, Stamped } from '../../../../directives/read/file-text.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { Visit } from '../../../visit.ts'
import { intakeText } from './intake-text.ts'

/** What the house tells about a document that it has read; its event is called "file-read". */
export interface FileReadNews {
  name: string
  /** of the document's first file */
  fileHash: string
  /** of all its files, in order */
  files: string[]
  text: string
  pages: PageText[]
  stamped: Stamped[]
}

/** A document that could not be read; its event is called "file-unread". */
export interface FileUnreadNews {
  name: string
  key: string
  args: Record<string, string | number>
}

/** The words of a document have been read: it becomes a draft, like pasted words. */
export async function fileRead(visit: Visit, data: Record<string, unknown>): Promise<void> {
  const { text, fileHash, files, pages, stamped } = data as unknown as FileReadNews
  if (visit.who?.role !== 'officer') throw new PlainError('corridor-not-allowed')
  await intakeText(visit, text, { fileHash, files, pages })
  const seen = stamped.filter((s) => s.from === 'ocr')
  if (seen.length > 0) await visit.reply(askAbout(visit, seen))
}

export async function fileUnread(visit: Visit, data: Record<string, unknown>): Promise<void> {
  const { name, key, args } = data as unknown as FileUnreadNews
  const why = visit.tools.wording.sayKey(visit.locale, key, args)
  await visit.reply(visit.say('reading-failed', { name, why }))
}

/** A long reading; its event is called "file-progress". */
export async function fileProgress(visit: Visit, data: Record<string, unknown>): Promise<void> {
  const { name, page, pages } = data as { name: string; page: number; pages: number }
  await visit.reply(visit.say('reading-progress', { name, page, pages }))
}

/** What only the picture of the head shows is never taken over by itself. */
function askAbout({ say }: Visit, seen: readonly Stamped[]): string {
  const number = seen.find((s) => s.what === 'number')?.value
  const date = seen.find((s) => s.what === 'date')?.value
  return [
    say('stamped-seen'),
    ...(number === undefined ? [] : [say('stamped-number', { number })]),
    ...(date === undefined ? [] : [say('stamped-date', { date: dateText(date) })]),
  ].join('\n')
}
