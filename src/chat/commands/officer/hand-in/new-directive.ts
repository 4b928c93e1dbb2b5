import { plain } from '../../../../base/vietnamese.ts'
import { pasteParts, startParts } from '../../../dialogs/officer/paste-parts.ts'
import type { Command } from '../../../command.ts'
import { openDialogue } from '../../../open-dialogue.ts'
import type { Visit } from '../../../visit.ts'
import { intakeText } from './intake-text.ts'
import { looksCut, looksLikeDirective } from './looks-like-directive.ts'
import { textOfFile } from './text-of-file.ts'

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

async function handInFiles(
  visit: Visit,
  content: Extract<Visit['event']['content'], { kind: 'files' }>,
): Promise<void> {
  const [file, ...more] = content.files
  if (!file) return visit.reply(visit.say('file-unavailable'))
  const { text, hash } = textOfFile(file)
  await intakeText(visit, text, hash)
  if (more.length > 0) await visit.reply(visit.say('file-one-by-one'))
}
