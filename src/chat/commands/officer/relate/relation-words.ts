import { nameOf } from '../../../../broadcasts/title.ts'
import { earlierOf } from '../../../../directives/cited/earlier.ts'
import type { Directive, DirectiveRelation } from '../../../../directives/directive.ts'
import { dateText } from '../../../../wording/dates.ts'
import type { SayIn } from '../../../../wording/say.ts'
import type { Visit } from '../../../visit.ts'

/** "120/KH-SYT ngày 02/01/2025", as the newer directive cites it. */
const citedAs = ({ number, issuedOn }: DirectiveRelation, say: SayIn): string =>
  issuedOn === null ? number : say('relation-cited', { number, day: dateText(issuedOn) })

/** "Văn bản này thay thế 120/KH-SYT ngày 02/01/2025." */
export const relationText = (relation: DirectiveRelation, say: SayIn): string =>
  say(`relation-${relation.how}`, { paper: citedAs(relation, say) })

/** A line for each earlier directive that this one changes, and whether it is known which one that is. */
export async function relationLines({ stores, say }: Visit, { id }: Directive): Promise<string[]> {
  const relations = await stores.directives.relations(id)
  if (relations.length === 0) return []
  const all = await stores.directives.list()
  return relations.map((relation) => {
    const target = all.find((d) => d.id === relation.targetId)
    const text = relationText(relation, say)
    if (target) return `${text} ${say('relation-linked', { title: nameOf(target, say) })}`
    if (relation.state !== 'open') return text
    return `${text} ${say(earlierOf(relation, all).length > 0 ? 'relation-open' : 'relation-unknown')}`
  })
}
