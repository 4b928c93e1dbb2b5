import { titleOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { resolveWords } from '../../../../tasks/intake/resolve-words.ts'
import { plain } from '../../../../base/vietnamese.ts'
import type { Choice } from '../../../../messaging/outgoing.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { reportItem } from '../draft/card-message.ts'
import { draftFor } from '../draft/current-draft.ts'
import { taskLine } from '../draft/task-list.ts'
import type { Applied } from './apply-correction.ts'
import { applyCorrection } from './apply-correction.ts'
import { readCorrection } from './read-correction.ts'
import { decideUnit } from './unit-words.ts'
import { askWhichDeadline, correctionTapped } from './which-deadline.ts'

/** A button brings the draft's id, typed words bring themselves. */
const ID = /^[0-9a-z]{26}$/

/** "sửa 3 hạn trước 05/4/2025", "số 512/SYT-NVY", "xóa 3", …: changes the draft that the chat is about. */
export const correct: Command = {
  name: 'sua',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: (words, text) => ((readCorrection(text) ?? /^sua(?: \d+)?$/.test(words)) ? [text] : null),
  async run(visit, [given, picked]) {
    const { content } = visit.event
    const typed = content.kind === 'text' ? readCorrection(content.text.replace(/^\/sua\s*/u, 'sửa ')) : null
    const directive = await draftFor(visit, ID.test(given ?? '') ? given : undefined)
    const correction = picked === undefined ? typed : await correctionTapped(visit, directive, picked)
    if (!correction) return visit.reply({ text: visit.say('correct-how'), choices: nextSteps(visit, directive) })
    if (correction.what === 'unit') return decideUnit(visit, directive, correction.written, correction.units)
    if (await askWhichDeadline(visit, directive, correction)) return
    const applied = await applyCorrection(visit, directive, correction)
    await visit.audit(applied.action, `directive:${directive.id}`, {
      typed: plain(visitText(visit)),
      before: applied.before,
      after: applied.after,
    })
    await answer(visit, directive.id, applied)
  },
}

const visitText = ({ event }: Visit): string => (event.content.kind === 'text' ? event.content.text : '')

/** Shows what stands now, and which words still name nobody. */
async function answer(visit: Visit, directiveId: string, applied: Applied): Promise<void> {
  const { say, stores, tools, now } = visit
  const register = await stores.people.units()
  const open = await resolveWords(stores, { directiveId, register, now, officeTime: tools.officeTime })
  const directive = await stores.directives.byId(directiveId)
  if (!directive) return
  const lines = [say('corrected'), ...(await changedLines(visit, directive, applied))]
  if (open.length > 0) lines.push(say('correct-open', { names: open.map((w) => `“${w}”`).join('; ') }))
  await visit.reply({
    text: lines.join('\n'),
    choices: [
      ...(open.length > 0
        ? [{ label: say('card-act-open', { count: open.length }), value: choiceValue('donvi', directiveId) }]
        : []),
      ...nextSteps(visit, directive),
    ],
  })
}

async function changedLines(visit: Visit, directive: Directive, { action, task }: Applied): Promise<string[]> {
  const { say, stores } = visit
  if (action === 'task.remove') return [say('correct-removed')]
  if (action === 'report.correct') {
    const demands = await stores.tasks.demandsOf(directive.id)
    return demands.map((d) => reportItem(d, demands.length > 1, visit))
  }
  if (task === null) {
    const recipients =
      directive.recipients.length === 0 ? [] : [say('correct-recipients', { names: directive.recipients.join('; ') })]
    const subject = directive.subject === null ? [] : [say('card-subject', { subject: directive.subject })]
    return [titleOf(directive, say), ...subject, ...recipients, say('card-ref', { ref: directive.ref })]
  }
  const found = (await stores.tasks.tasksOf(directive.id)).find((t) => t.position === task)
  return found ? [taskLine(found, visit)] : []
}

const nextSteps = ({ say }: Visit, { id }: Directive): Choice[] => [
  { label: say('card-act-tasks'), value: choiceValue('dsnv', id) },
  { label: say('card-act-preview'), value: choiceValue('xemtruoc', id) },
  { label: say('card-act-card'), value: choiceValue('the', id) },
]
