import { PlainError } from '../../../../base/errors.ts'
import { nameOf } from '../../../../broadcasts/title.ts'
import type { Directive, DirectiveRelation } from '../../../../directives/directive.ts'
import type { Command } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { cardMessage } from '../draft/card-message.ts'
import { directiveNamed, draftFor } from '../draft/current-draft.ts'
import { mustBeNamed, refIn } from '../follow/published-named.ts'
import { offerWithdrawal } from '../publish/offer-withdrawal.ts'
import { askOpen } from './ask-open.ts'
import { relationLines, relationText } from './relation-words.ts'

/** "gắn 530": which directive of the store is meant by "thay thế Kế hoạch số 120/KH-SYT"; the officer says it, never the bot. */
export const relate: Command = {
  name: 'gan',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: refIn('gan', 'gan van ban', 'relate'),
  async run(visit, [named, position, answer]) {
    const directive = named === undefined ? await draftFor(visit, named) : await mustBeNamed(visit, named)
    const relation = (await visit.stores.directives.relations(directive.id)).find(
      (r) => String(r.position) === position,
    )
    if (relation && answer !== undefined) return decide(visit, directive, relation, answer)
    if (await askOpen(visit, directive)) return
    const lines = await relationLines(visit, directive)
    await visit.reply(lines.length > 0 ? lines.join('\n') : visit.say('relation-none'))
  },
}

async function decide(visit: Visit, directive: Directive, relation: DirectiveRelation, answer: string): Promise<void> {
  const { stores, say, who, now } = visit
  const target = answer === 'n' ? null : await directiveNamed(visit, answer)
  if (answer !== 'n' && !target) throw new PlainError('officer-gone')
  const decided: DirectiveRelation = {
    ...relation,
    state: target ? 'linked' : 'apart',
    targetId: target?.id ?? null,
    decidedBy: who?.person.id ?? null,
    decidedAt: now,
  }
  // The same tap can come twice.
  if (decided.state !== relation.state || decided.targetId !== relation.targetId) {
    await stores.directives.saveRelation(decided)
    await visit.audit('directive.relate', `directive:${directive.id}`, {
      how: relation.how,
      number: relation.number,
      linked: target?.ref ?? null,
    })
  }
  const text = relationText(relation, say)
  await visit.reply(
    target ? `${text} ${say('relation-linked', { title: nameOf(target, say) })}` : say('relation-apart', { text }),
  )
  if (directive.status === 'published') await offerWithdrawal(visit, directive)
  if ((await askOpen(visit, directive)) || directive.status !== 'draft') return
  await visit.reply(await cardMessage(visit, directive))
}
