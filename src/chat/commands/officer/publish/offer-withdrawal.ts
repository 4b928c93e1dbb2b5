import { nameOf } from '../../../../broadcasts/title.ts'
import type { Directive } from '../../../../directives/directive.ts'
import { choiceValue } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'

/** A published directive that replaces or withdraws others: the officer may take these back now; nothing goes by itself. */
export async function offerWithdrawal(visit: Visit, { id, ref }: Directive): Promise<void> {
  const { say, stores } = visit
  for (const { how, targetId } of await stores.directives.relations(id)) {
    const old =
      targetId === null || how === 'amends' || how === 'corrects' ? null : await stores.directives.byId(targetId)
    if (old?.status !== 'published') continue
    await visit.reply({
      text: say(`withdraw-offer-${how === 'replaces' ? 'replaced' : 'withdrawn'}`, { old: nameOf(old, say), ref }),
      choices: [
        { label: say('withdraw-offer-yes', { ref: old.ref }), value: choiceValue('thuhoi', old.id) },
        { label: say('withdraw-no'), value: choiceValue('thuhoi', old.id, 'n') },
      ],
    })
  }
}
