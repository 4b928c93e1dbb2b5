import { plain } from '../../../../base/vietnamese.ts'
import { pasteParts, startParts } from '../../../dialogs/officer/paste-parts.ts'
import type { Command } from '../../../command.ts'
import { openDialogue } from '../../../dialogue/open-dialogue.ts'
import type { Visit } from '../../../visit.ts'
import { handInFiles } from './hand-in-files.ts'
import { intakeText } from './intake-text.ts'
import { looksCut, looksLikeDirective } from './looks-like-directive.ts'

const ASKED: readonly string[] = [
  'gui van ban',
  'nop van ban',
  'giao van ban',
  'van ban moi',
  'them van ban',
  'new directive',
]

/** A directive handed in: as a file, as pasted words, or announced with "gửi văn bản". */
export const newDirective: Command = {
  name: 'vanbanmoi',
  help: 'officer-help-new',
  roles: ['officer'],
  where: ['private'],
  match: (words, text) => (ASKED.includes(words) ? [] : looksLikeDirective(text) ? [text] : null),
  async run(visit, [text]) {
    const { content } = visit.event
    if (content.kind === 'files') return handInFiles(visit, content)
    if (text !== undefined && plain(text) !== '') return handInText(visit, text)
    await openDialogue(visit, pasteParts, await startParts(visit, []))
  },
}

async function handInText(visit: Visit, text: string): Promise<void> {
  if (!looksCut(text, visit.tools.buttons(visit.event.channel))) return intakeText(visit, text, null)
  await openDialogue(visit, pasteParts, await startParts(visit, [text]))
}
