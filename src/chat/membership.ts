import type { IncomingEvent, Membership } from '../messaging/incoming.ts'
import type { Stores } from './stores.ts'
import type { Visit } from './visit.ts'

/** The bot was added, removed, blocked or unblocked, silenced or let speak. */
export async function noteMembership(visit: Visit, state: Membership): Promise<void> {
  const { channel, chatId, chatKind, chatTitle } = visit.event
  const { people } = visit.stores
  const reachable = state === 'joined' || state === 'unblocked' || state === 'unmuted'
  if (chatKind === 'group' && !visit.group) {
    const group = { id: visit.tools.newId(), channel, chatId, title: chatTitle, linkedAt: null, unitIds: [] }
    await people.saveGroup({ ...group, reachability: 'unknown' }, null)
  }
  await people.setReachability(channel, chatId, reachable ? 'reachable' : 'blocked', state, visit.now)
  if (state === 'joined') await visit.reply(visit.say('group-hello'))
}

/** A group was given a new id by its platform: everything that was meant for the old one follows. */
export async function moveHouse(event: IncomingEvent, newChatId: string, stores: Stores): Promise<void> {
  await stores.people.moveChat(event.channel, event.chatId, newChatId)
  await stores.outbox.moveChat(event.channel, event.chatId, newChatId)
}
