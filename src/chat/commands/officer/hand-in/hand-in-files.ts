import { PlainError } from '../../../../base/errors.ts'
import type { DialogInput } from '../../../dialogue/dialog.ts'
import { collectPages } from '../../../dialogs/officer/collect-pages.ts'
import { openDialogue } from '../../../dialogue/open-dialogue.ts'
import type { Visit } from '../../../visit.ts'
import { intakeText } from './intake-text.ts'
import { isPage, keptFile, pagesIn, startReading } from './start-reading.ts'

/** Files from an officer: a text is read at once, photos of pages are collected, everything else is read by the house. */
export async function handInFiles(
  visit: Visit,
  { files }: Omit<Extract<DialogInput, { kind: 'files' }>, 'kind'>,
): Promise<void> {
  const [file, ...more] = files
  if (!file) return visit.reply(visit.say('file-unavailable'))
  if (files.some((f) => f.content === 'picture') && files.every(isPage))
    return openDialogue(visit, collectPages, { pages: pagesIn(files, visit.say) })
  const kept = keptFile(file, visit.say)
  if (file.text !== undefined) await intakeText(visit, file.text, { fileHash: kept.hash })
  else if (file.content === 'document') await startReading(visit, [kept])
  else throw new PlainError('read-error-wrong-type')
  if (more.length > 0) await visit.reply(visit.say('file-one-by-one'))
}
