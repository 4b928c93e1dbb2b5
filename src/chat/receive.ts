import type { IncomingEvent } from '../messaging/incoming.ts'
import type { OutgoingMessage } from '../messaging/outgoing.ts'
import { identify } from '../people/identify.ts'
import type { Address, Locale } from '../people/person.ts'
import { choiceValue } from './command.ts'
import { MORE, shortAnswer } from './long-answer.ts'
import type { Stores } from './stores.ts'
import type { Tools, Visit } from './visit.ts'

/** Where a person writes is where they are told things; to the minute is enough. */
const isNews = ({ heardAt, reachability }: Address, now: Date): boolean =>
  reachability !== 'reachable' || heardAt === null || now.getTime() - heardAt.getTime() > 60_000

/** Builds the visit of one event: who it is, where it is, and how it is answered. */
export async function receive(
  event: IncomingEvent,
  stores: Stores,
  tools: Tools,
  now: Date,
  office: Locale,
): Promise<Visit> {
  const { channel, chatId, chatKind } = event
  // On every channel a person's private chat has the person's own id.
  const privateId = chatKind === 'private' ? chatId : event.from.id
  const known = event.from.anonymous ? null : await identify(stores.people, channel, privateId, now)
  let address = known?.address ?? null
  if (!address && chatKind === 'private') {
    address = {
      id: tools.newId(),
      channel,
      chatId,
      personId: null,
      name: event.from.name,
      reachability: 'reachable',
      reachabilityWhy: null,
      heardAt: null,
    }
    await stores.people.saveAddress(address, now)
  }
  const isSaid = !['internal', 'membership', 'migrated'].includes(event.content.kind)
  if (address && chatKind === 'private' && isSaid && isNews(address, now))
    await stores.people.heard(channel, privateId, now)
  const who = known?.visitor ?? null
  const locale = who?.person.locale ?? office
  let replies = 0
  return {
    event,
    stores,
    tools,
    now,
    locale,
    who,
    address,
    group: chatKind === 'group' ? await stores.people.group(channel, chatId) : null,
    say: (key, ...rest) => tools.wording.say(locale, key, ...rest),
    async reply(message) {
      const said: OutgoingMessage = typeof message === 'string' ? { text: message } : message
      const whole = event.topic === undefined ? said : { ...said, topic: event.topic }
      const key = `reply:${channel}:${event.externalId}:${String(replies++)}`
      const id = tools.newId()
      const more = { label: tools.wording.say(locale, 'more'), value: choiceValue(MORE, id) }
      const { message: short, rest } = shortAnswer(whole, more)
      const row = { id, key, channel, chatId, chatKind, lane: 'reply', message: short } as const
      await stores.outbox.add(rest ? { ...row, rest } : row, tools.realClock.now())
    },
    async tell(to, key, message) {
      await stores.outbox.add({ key, ...to, lane: 'reply', message }, tools.realClock.now())
    },
    async audit(action, subject, details = {}) {
      await stores.chat.audit({
        id: tools.newId(),
        at: now,
        actor: who?.person.id ?? `${channel}:${privateId}`,
        action,
        subject,
        details,
      })
    },
  }
}
