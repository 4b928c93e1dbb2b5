import { shortened, titleOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { cardMessage } from '../draft/card-message.ts'
import { setCurrentDraft } from '../draft/current-draft.ts'
import { mustBeNamed } from './published-named.ts'
import { status } from './status.ts'

const PAGE = 8

/** "văn bản": all directives with the names by which people call them; "văn bản 512" opens one. */
export const directives: Command = {
  name: 'vanban',
  help: 'officer-help-list',
  roles: ['officer', 'leader'],
  where: ['private'],
  match(words) {
    const ref = /^(?:xem )?van ban(?: so)? ((?:vb ?)?\d{1,6})$/.exec(words)?.[1]
    if (ref !== undefined) return ['', ref.replace(' ', '')]
    return exactly('van ban', 'danh sach van ban', 'cac van ban', 'directives')(words)
  },
  async run(visit, [page, named]) {
    if (named !== undefined) return openOne(visit, await mustBeNamed(visit, named))
    await listPage(visit, Number(page ?? '1') || 1)
  },
}

async function openOne(visit: Visit, directive: Directive): Promise<void> {
  if (directive.status !== 'draft' || visit.who?.role !== 'officer') return status.run(visit, [directive.id])
  await setCurrentDraft(visit, directive.id)
  await visit.reply(await cardMessage(visit, directive))
}

async function listPage(visit: Visit, wanted: number): Promise<void> {
  const { say, stores } = visit
  const all = (await stores.directives.list()).filter((d) => d.status !== 'draft' || visit.who?.role === 'officer')
  if (all.length === 0) return visit.reply(say('directives-none'))
  const pages = Math.ceil(all.length / PAGE)
  const page = Math.min(Math.max(wanted, 1), pages)
  const shown = all.slice((page - 1) * PAGE, page * PAGE)
  const lines = shown.map((d) =>
    say('directives-line', {
      ref: d.ref,
      title: titleOf(d, say),
      subject: d.subject === null ? '' : `, ${shortened(d.subject, 80)}`,
      state: say(`directives-state-${d.status}`),
    }),
  )
  const turn = (to: number, label: string): { label: string; value: string } => ({
    label,
    value: choiceValue('vanban', String(to)),
  })
  await visit.reply({
    text: [say('directives-head'), ...lines, ...(pages > 1 ? [say('directives-page', { page, pages })] : [])].join(
      '\n',
    ),
    choices: [
      ...shown.map((d) => ({ label: d.ref, value: choiceValue('vanban', '', d.id) })),
      ...(page < pages ? [turn(page + 1, say('page-next'))] : []),
      ...(page > 1 ? [turn(page - 1, say('page-back'))] : []),
    ],
  })
}
