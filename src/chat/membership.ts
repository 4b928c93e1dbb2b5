import type { IncomingEvent } from '../messaging/incoming.ts'
import type { Stores } from './stores.ts'
import type { Visit } from './visit.ts'

/** The bot was added, removed, blocked or unblocked. */
export async function noteMembership(visit: Visit, state: 'joined' | 'left' | 'blocked' | 'unblocked'): Promise<void> {
  const { channel, chatId, chatKind, chatTitle } = visit.event
  const reachable = state === 'joined' || state === 'unblocked'
  if (chatKind === 'private') {
    await visit.stores.people.setReachability(channel, chatId, reachable ? 'reachable' : 'blocked', state, visit.now)
    return
  }
  const group = visit.group ?? {
    id: visit.tools.newId(),
    channel,
    chatId,
    title: chatTitle,
    linkedAt: null,
    unitIds: [],
    reachability: 'unknown' as const,
  }
  await visit.stores.people.saveGroup(
    { ...group, title: chatTitle ?? group.title, reachability: reachable ? 'reachable' : 'blocked' },
    null,
  )
  if (state === 'joined') await visit.reply(visit.say('group-hello'))
}

/** A group was given a new id by its platform: everything that was meant for the old one follows. */
export async function moveHouse(event: IncomingEvent, newChatId: string, stores: Stores): Promise<void> {
  await stores.people.moveChat(event.channel, event.chatId, newChatId)
  await stores.outbox.moveChat(event.channel, event.chatId, newChatId)
}
