import type { Directive } from '../../directives/directive.ts'
import type { OutgoingMessage } from '../../messaging/outgoing.ts'
import type { Unit } from '../../people/unit.ts'
import { groupsOf } from '../audience.ts'
import type { BroadcastTarget } from '../broadcast.ts'
import type { When } from '../deadline-line.ts'
import type { SendStores, SendTools } from './send-out.ts'
import { sayIn } from './send-out.ts'
import { withSafeDay } from '../deadline-line.ts'
import { nameOf, subjectLine } from '../title.ts'

/** A day by which reports are owed. */
export interface GroupDue {
  words: string
  at: Date
}

/** One post a group: public facts and how many of its units are concerned, no names. */
export async function postToGroups(
  stores: SendStores,
  about: { directive: Directive; units: readonly Unit[]; broadcastId: string; dues: readonly GroupDue[] },
  tools: SendTools,
): Promise<BroadcastTarget[]> {
  const { directive, units, broadcastId, dues } = about
  // "LƯU HÀNH NỘI BỘ" is not classified, yet has no business in a group.
  if (directive.handling !== 'none') return []
  const { newId, realNow, officeLocale } = tools
  const when: When = { ...tools, locale: officeLocale, say: sayIn(tools.wording, officeLocale) }
  const targets: BroadcastTarget[] = []
  for (const { group, unitIds } of await groupsOf(stores.people, units)) {
    const key = `broadcast:${broadcastId}:${group.id}`
    const { channel, chatId } = group
    const message = groupPost(directive, unitIds.length, dues, when)
    await stores.outbox.add({ key, channel, chatId, chatKind: 'group', lane: 'bulk', message, broadcastId }, realNow)
    targets.push({
      id: newId(),
      broadcastId,
      unitId: null,
      groupId: group.id,
      personId: null,
      outboxKey: key,
      problem: null,
    })
  }
  return targets
}

function groupPost(directive: Directive, count: number, dues: readonly GroupDue[], when: When): OutgoingMessage {
  const { say } = when
  const lines = [
    nameOf(directive, say),
    ...(directive.subject === null ? [] : [subjectLine(directive.subject)]),
    say('broadcast-group', { count }),
    ...dues.map(({ words, at }) => say('broadcast-group-due', { deadline: withSafeDay(words, at, when) })),
  ]
  return { text: lines.join('\n') }
}
