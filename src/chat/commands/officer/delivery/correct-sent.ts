import { correctSent, toldOf } from '../../../../broadcasts/delivery/correction.ts'
import { nameOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { mustBeNamed, publishedFor } from '../follow/published-named.ts'
import { sendToolsOf } from '../publish/send-tools.ts'

const TYPED =
  /^\s*(?:đính\s+chính|dinh\s+chinh|sửa\s+tin|sua\s+tin|correct\s+message)(?:\s+(?:tin|văn\s+bản|van\s+ban))?\s+((?:vb\s?)?\d{1,6})\s*[:,–-]?\s*([\s\S]*)$/iu
const LONGEST = 1_000

/**
 * "đính chính 512: hạn báo cáo là 05/4, không phải 04/5": puts right what was said of a published directive. Messages that
 * have arrived are changed where the platform can, and followed by another where it can't.
 */
export const correctMessage: Command = {
  name: 'dinhchinh',
  help: 'officer-help-correct-sent',
  roles: ['officer'],
  where: ['private'],
  match(words, text) {
    const [, ref, said] = TYPED.exec(text) ?? []
    if (ref !== undefined) return [ref.replace(/\s/g, ''), '', said ?? '']
    return words === 'dinh chinh' || words === 'sua tin' || words === 'correct message' ? [] : null
  },
  async run(visit, [named, answer, ...rest]) {
    const { say } = visit
    if (answer === 'n') return visit.reply(say('nothing-done'))
    const directive = await publishedFor(visit, named, 'dinhchinh', 'correct-which')
    if (!directive) return
    if (answer === 'y') return correctNow(visit, directive)
    const words = rest.join(' ').trim().slice(0, LONGEST)
    if (words === '') return visit.reply(say('correct-sent-how', { ref: directive.ref }))
    await askFirst(visit, directive, words)
  },
}

const keyOf = (visit: Visit, directive: Directive): string => `correction:${directive.id}:${visit.who?.person.id ?? ''}`

async function askFirst(visit: Visit, directive: Directive, words: string): Promise<void> {
  const { say, stores, tools } = visit
  const { gone, waiting } = await toldOf(stores, directive.id)
  const notes = (await stores.notes.waiting()).filter((n) => n.kind === 'new' && n.subject === directive.id)
  if (gone.length + waiting.length + notes.length === 0)
    return visit.reply(say('correct-sent-nobody', { title: nameOf(directive, say) }))
  await stores.chat.setSetting(keyOf(visit, directive), words)
  const edits = gone.filter((r) => tools.edits(r.channel)).length
  await visit.reply({
    text: [
      say('correct-sent-sure', { title: nameOf(directive, say), words }),
      ...(edits > 0 ? [say('correct-sent-edits', { count: edits })] : []),
      ...(gone.length > edits ? [say('correct-sent-follows', { count: gone.length - edits })] : []),
      ...(waiting.length + notes.length > 0
        ? [say('correct-sent-waits', { count: waiting.length + notes.length })]
        : []),
    ].join('\n'),
    choices: [
      { label: say('correct-sent-yes'), value: choiceValue('dinhchinh', directive.id, 'y') },
      { label: say('correct-sent-no'), value: choiceValue('dinhchinh', directive.id, 'n') },
    ],
  })
}

async function correctNow(visit: Visit, named: Directive): Promise<void> {
  const { say, stores, who } = visit
  const directive = await mustBeNamed(visit, named.id)
  const words = await stores.chat.setting(keyOf(visit, directive))
  // The same tap can come twice.
  if (typeof words !== 'string') return visit.reply(say('correct-sent-before'))
  await stores.chat.setSetting(keyOf(visit, directive), null)
  const about = { directive, words, by: who?.person.id ?? null }
  const { broadcast, corrected, reworded } = await correctSent(stores, about, sendToolsOf(visit))
  await visit.audit('broadcast.correct', `directive:${directive.id}`, {
    ref: directive.ref,
    broadcast: broadcast.id,
    words,
    corrected,
    reworded,
  })
  await visit.reply(say('correct-sent-done', { title: nameOf(directive, say), count: corrected, waiting: reworded }))
}
