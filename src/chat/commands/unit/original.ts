import { wordTable } from '../../../base/word-table.ts'
import type { KeptFile } from '../../../directives/read/store.ts'
import type { OutgoingMedia } from '../../../messaging/outgoing.ts'
import { nameOf } from '../../dialogs/report/report-title.ts'
import type { Command } from '../../command.ts'
import type { Visit } from '../../visit.ts'
import { namingDirective, which } from './which.ts'

/** A document of photos has one for each page. */
const MOST_FILES = 10
const MIMES: Readonly<Record<string, string>> = wordTable({
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
})

/** "bản gốc 512": the signed document itself, as it was handed in. */
export const original: Command = {
  name: 'bangoc',
  help: 'unit-help-original',
  roles: ['head', 'contact'],
  where: ['private'],
  match: namingDirective(
    'ban goc',
    'xem ban goc',
    'gui ban goc',
    'van ban goc',
    'xem van ban goc',
    'ban ky',
    'ban da ky',
    'tep van ban',
    'file van ban',
    'tai van ban',
    'original',
  ),
  async run(visit, args) {
    const subject = await which(visit, args, { command: 'bangoc', open: () => true })
    if (!subject) return
    const { id, fileHash } = subject.directive
    const directive = nameOf(subject.directive, visit.say)
    const files = fileHash === null ? [] : await filesOf(visit, fileHash, subject.directive.ref)
    if (files.length === 0) return visit.reply(visit.say('unit-no-original', { directive }))
    await visit.audit('document.send', `directive:${id}`)
    await visit.reply({ text: visit.say('unit-original', { directive }), media: files.map((f) => mediaOf(f, id)) })
  },
}

/** What was read names its files; a text that was sent as a file has but its hash. */
async function filesOf({ stores }: Visit, fileHash: string, ref: string): Promise<KeptFile[]> {
  const read = await stores.readings.ofFile(fileHash)
  return (read?.files ?? [{ hash: fileHash, name: `${ref}.txt` }]).slice(0, MOST_FILES)
}

const mediaOf = ({ hash, name }: KeptFile, directiveId: string): OutgoingMedia => ({
  kind: 'document',
  hash,
  name,
  mime: MIMES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
  about: `directive:${directiveId}`,
})
