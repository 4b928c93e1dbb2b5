import { nameOf } from '../../../../broadcasts/title.ts'
import { earlierOf } from '../../../../directives/cited/earlier.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { needsRelease } from '../../../../directives/review.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { askRelease } from './ask-release.ts'
import { relationText } from './relation-words.ts'

const MOST = 3

/** Asks what only the officer can decide about a directive, one question at a time; false when nothing is open. */
export async function askOpen(visit: Visit, directive: Directive): Promise<boolean> {
  if (directive.status === 'draft' && needsRelease(directive)) {
    await askRelease(visit, directive)
    return true
  }
  return askRelation(visit, directive)
}

/** Which directive of the store the first relation means that nobody has decided on and that can be decided. */
async function askRelation(visit: Visit, { id }: Directive): Promise<boolean> {
  const { say, stores } = visit
  const all = await stores.directives.list()
  for (const relation of await stores.directives.relations(id)) {
    const earlier = relation.state === 'open' ? earlierOf(relation, all) : []
    const [first, ...more] = earlier
    if (!first) continue
    const position = String(relation.position)
    const text = relationText(relation, say)
    const one = { label: say('relation-yes'), value: choiceValue('gan', id, position, first.id) }
    const several = earlier.slice(0, MOST).map((d) => ({
      label: `${nameOf(d, say)} – ${d.issuer ?? d.ref}`,
      value: choiceValue('gan', id, position, d.id),
    }))
    await visit.reply({
      text:
        more.length === 0
          ? `${text} ${say('relation-ask', { title: nameOf(first, say) })}`
          : `${text} ${say('relation-ask-which', { count: earlier.length })}`,
      choices: [
        ...(more.length === 0 ? [one] : several),
        { label: say('relation-no'), value: choiceValue('gan', id, position, 'n') },
      ],
    })
    return true
  }
  return false
}
