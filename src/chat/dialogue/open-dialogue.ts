import type { Dialog } from './dialog.ts'
import type { Visit } from '../visit.ts'

/** Opens a guided conversation in this chat. One that is open is paused and kept, never lost. */
export async function openDialogue<State>(visit: Visit, dialog: Dialog<State>, state: State): Promise<void> {
  const { channel, chatId } = visit.event
  await pauseDialogue(visit)
  await visit.stores.chat.saveDialogue({
    id: visit.tools.newId(),
    channel,
    chatId,
    personId: visit.who?.person.id ?? '',
    name: dialog.name,
    formVersion: dialog.version,
    state,
    status: 'open',
    updatedAt: visit.now,
  })
  await visit.reply(await dialog.prompt(visit, state))
}

/** Puts the open conversation of this chat aside; "tiếp tục" brings it back. */
export async function pauseDialogue(visit: Visit): Promise<void> {
  const open = await visit.stores.chat.openDialogue(visit.event.channel, visit.event.chatId)
  if (open) await visit.stores.chat.saveDialogue({ ...open, status: 'paused', updatedAt: visit.now })
}
