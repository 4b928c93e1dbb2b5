import { missingUnits, nudge as sendNudge } from '../../../../broadcasts/nudge.ts'
import { nameOf } from '../../../../broadcasts/title.ts'
import type { Command } from '../../../command.ts'
import { choiceValue } from '../../../command.ts'
import { publishedFor, refIn } from '../follow/published-named.ts'
import { sendToolsOf } from './send-tools.ts'

/** "đôn đốc 512": after a look at the numbers, reminds the units that owe an acknowledgement or a report. */
export const nudge: Command = {
  name: 'dondoc',
  help: 'officer-help-nudge',
  roles: ['officer'],
  where: ['private'],
  match: refIn('don doc', 'nhac', 'nhac viec', 'nudge'),
  async run(visit, [named, answer, seen]) {
    const { say, stores, now } = visit
    if (answer === 'n') return visit.reply(say('nothing-done'))
    const directive = await publishedFor(visit, named, 'dondoc', 'nudge-which')
    if (!directive) return
    const title = nameOf(directive, say)
    const { units, unacknowledged, unreported, people } = await missingUnits(stores, directive.id, now)
    if (units.length === 0) return visit.reply(say('nudge-nobody', { title }))
    if (people === 0) return visit.reply(say('nudge-nobody-reachable', { title, units: units.length }))
    // The same tap can come twice; each preview is good for one sending.
    const before = String((await stores.broadcasts.of(directive.id)).length)
    if (answer === 'y' && seen !== undefined && seen !== before) return visit.reply(say('nudge-sent-before'))
    if (answer !== 'y') {
      return visit.reply({
        text: say('nudge-preview', { title, unacknowledged, unreported, units: units.length, people }),
        choices: [
          { label: say('nudge-yes'), value: choiceValue('dondoc', directive.id, 'y', before) },
          { label: say('nudge-no'), value: choiceValue('dondoc', directive.id, 'n') },
        ],
      })
    }
    const sent = await sendNudge(stores, { directive, by: visit.who?.person.id ?? null }, sendToolsOf(visit))
    await visit.audit('directive.nudge', `directive:${directive.id}`, {
      broadcast: sent.broadcast.id,
      units: sent.units,
      people: sent.people,
    })
    await visit.reply(say('nudged', { units: sent.units, people: sent.people }))
  },
}
