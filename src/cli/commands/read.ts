import { makeFolder } from '../../base/make-folder.ts'
import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Command } from 'commander'
import { readDirective } from '../../directives/read-directive.ts'
import { toScoreShape } from '../../directives/score-shape.ts'
import { dateText } from '../../wording/dates.ts'
import type { Reading } from '../../directives/reading.ts'
import type { CliDesk } from '../desk.ts'
import { CliError } from '../desk.ts'
import { readPaperFile } from '../paper-file.ts'

/** `read FILE… [--json] [--out DIR]`: stateless. */
export const read = (desk: CliDesk): Command =>
  new Command('read')
    .description('read directives (Word, PDF, scans, photos, web pages, text) and show what they say')
    .argument('<file...>')
    .option('--json', 'print the reading as JSON (an array for several files)')
    .option('--out <dir>', 'write one JSON file per document into this folder')
    .action(async (files: string[], options: { json?: true; out?: string }) => {
      const shapes: object[] = []
      const unread: string[] = []
      const folder = options.out === undefined ? null : desk.path(options.out)
      if (folder !== null) await makeFolder(folder)
      for (const file of files) {
        try {
          const reading = readDirective((await readPaperFile(file, desk)).text)
          const shape = toScoreShape(reading)
          if (folder !== null) {
            const name = `${basename(file, extname(file))}.json`
            await writeFile(join(folder, name), `${JSON.stringify(shape, null, 2)}\n`)
          } else if (options.json) shapes.push(shape)
          else desk.out(`${table(file, reading, desk)}\n`)
        } catch (thrown) {
          if (!(thrown instanceof CliError)) throw thrown
          unread.push(thrown.message)
        }
      }
      if (options.json && folder === null) {
        desk.out(`${JSON.stringify(files.length === 1 ? shapes[0] : shapes, null, 2)}\n`)
      }
      if (unread.length > 0) throw new CliError(unread.join('\n'))
    })

/** The reading for people. */
function table(file: string, r: Reading, { wording, locale }: CliDesk): string {
  const none = wording.say(locale, 'read-none')
  const row = (label: string, value: string | null | undefined): string => `  ${label}: ${value ?? none}`
  const tasks = r.tasks.map((t, i) => {
    const who = t.assignees[0] === '*' ? wording.say(locale, 'read-everybody') : t.assignees.join('; ')
    const days = [t.deadline, ...t.moreDeadlines].filter((d) => d !== null)
    const texts = days.sort((a, b) => a.span.start - b.span.start).map((d) => d.text)
    const when = texts.length > 0 ? ` — ${texts.join('; ')}` : ''
    return `  ${String(i + 1)}. [${t.section ?? '–'}] ${who}: ${t.words.slice(0, 100)}${when}`
  })
  return [
    file,
    row(wording.say(locale, 'read-type'), wording.sayKey(locale, `doctype-${r.docType.replace('_', '-')}`)),
    row(wording.say(locale, 'read-issuer'), r.issuer?.value),
    row(wording.say(locale, 'read-number'), r.number?.value ?? (r.symbol ? `…/${r.symbol.value}` : null)),
    row(wording.say(locale, 'read-date'), r.issuedOn ? dateText(r.issuedOn.value) : null),
    row(wording.say(locale, 'read-subject'), r.subject?.value),
    row(wording.say(locale, 'read-signer'), r.signer?.value.name),
    row(wording.say(locale, 'read-recipients'), r.recipients.map((x) => x.value).join('; ') || null),
    row(wording.say(locale, 'read-tasks'), String(r.tasks.length)),
    ...tasks,
    row(wording.say(locale, 'read-reports'), String(r.reports.length)),
    ...r.reports.map((x) => `  → ${x.to}: ${x.text.slice(0, 140)}`),
    row(wording.say(locale, 'read-repairs'), String(r.repairs.length)),
  ].join('\n')
}
