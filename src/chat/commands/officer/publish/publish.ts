import { previewOf } from '../../../../broadcasts/preview.ts'
import { publish as sendOut } from '../../../../broadcasts/publish.ts'
import { nameOf } from '../../../../broadcasts/title.ts'
import { needsRelease } from '../../../../directives/review.ts'
import type { Directive } from '../../../../directives/directive.ts'
import type { Command } from '../../../command.ts'
import { choiceValue, exactly } from '../../../command.ts'
import type { Visit } from '../../../visit.ts'
import { directiveNamed, draftFor } from '../draft/current-draft.ts'
import { unitsOfDraft } from '../draft/units-of-draft.ts'
import { offerWithdrawal } from './offer-withdrawal.ts'
import { askRelease } from '../relate/ask-release.ts'
import { sendToolsOf } from './send-tools.ts'
import { warnings } from './preview.ts'

/** "phát hành": after a second yes, every unit that the directive names gets its part; what names nobody is listed. */
export const publish: Command = {
  name: 'phathanh',
  help: null,
  roles: ['officer'],
  where: ['private'],
  match: exactly('phat hanh', 'phat hanh ngay', 'gui di', 'ban hanh', 'publish'),
  async run(visit, [named, sure]) {
    const before = named === undefined ? null : await directiveNamed(visit, named)
    // The same tap can come twice under another id.
    if (before?.status === 'published') {
      return visit.reply(visit.say('published-before', { title: nameOf(before, visit.say) }))
    }
    const directive = await draftFor(visit, named)
    if (needsRelease(directive)) return askRelease(visit, directive)
    return sure === 'y' ? publishNow(visit, directive) : askFirst(visit, directive)
  },
}

async function askFirst(visit: Visit, directive: Directive): Promise<void> {
  const { say, stores } = visit
  const looked = await previewOf(stores, directive, sendToolsOf(visit))
  const { planned, people, groups } = looked
  if (planned.length === 0) {
    const choices = [{ label: say('card-act-card'), value: choiceValue('the', directive.id) }]
    return visit.reply({ text: say('preview-none'), choices })
  }
  const question = say('publish-sure', { title: nameOf(directive, say), units: planned.length, people, groups })
  await visit.reply({
    text: [question, ...(await warnings(visit, directive, looked))].join('\n'),
    choices: [
      { label: say('publish-yes'), value: choiceValue('phathanh', directive.id, 'y') },
      { label: say('card-act-preview'), value: choiceValue('xemtruoc', directive.id) },
      { label: say('publish-no'), value: choiceValue('the', directive.id) },
    ],
  })
}

async function publishNow(visit: Visit, draft: Directive): Promise<void> {
  const { say, stores, who } = visit
  const { open } = await unitsOfDraft(visit, draft)
  const done = await sendOut(stores, { directiveId: draft.id, by: who?.person.id ?? null }, sendToolsOf(visit))
  const { directive, broadcast, units, people, groups, together, unreached } = done
  await visit.audit('directive.publish', `directive:${directive.id}`, {
    ref: directive.ref,
    broadcast: broadcast.id,
    units,
    people,
    groups,
    unreached: unreached.map((r) => r.unit.code),
    unresolved: open.map((r) => r.written),
  })
  const lines = [
    people + groups > 0
      ? say('published', { title: nameOf(directive, say), units, people, groups })
      : say('published-silent', { title: nameOf(directive, say), units }),
    ...(together === 0 ? [] : [say('published-together', { count: together })]),
    ...(unreached.length === 0 ? [] : [say('published-unreached', { count: unreached.length })]),
    ...(open.length === 0
      ? []
      : [say('published-open', { count: open.length, names: open.map((r) => `“${r.written}”`).join('; ') })]),
  ]
  await visit.reply({
    text: lines.join('\n'),
    choices: [{ label: say('status-act-one', { ref: directive.ref }), value: choiceValue('tinhhinh', directive.id) }],
  })
  await offerWithdrawal(visit, directive)
}
