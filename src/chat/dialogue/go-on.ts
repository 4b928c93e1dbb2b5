import type { Dialog, DialogInput } from './dialog.ts'
import type { DialogueRow } from '../store.ts'
import type { Visit } from '../visit.ts'

/**
 * Gives an event to the open guided conversation of this chat; false when there is none, or the event is not for it.
 * `shown` finds the choice of the newest message that the event names, if it names one; it may have come in between.
 */
export async function goOn(
  visit: Visit,
  input: DialogInput,
  dialogs: readonly Dialog[],
  shown: () => Promise<DialogInput | null>,
): Promise<boolean> {
  const { channel, chatId } = visit.event
  const row = await visit.stores.chat.openDialogue(channel, chatId)
  if (!row) return false
  const dialog = fitting(row, dialogs)
  if (!dialog) {
    await visit.stores.chat.endDialogue(row.id)
    await visit.reply(visit.say('corridor-dialogue-outdated'))
    return false
  }
  const named = await shown()
  if (named && !(await dialog.wants(visit, row.state, named))) return false
  if (!(await dialog.wants(visit, row.state, input))) return false
  const next = await dialog.take(visit, row.state, input)
  if (next === 'end') {
    await visit.stores.chat.endDialogue(row.id)
    return true
  }
  // The step may have paused this conversation, or opened another in its place.
  const open = await visit.stores.chat.openDialogue(channel, chatId)
  const status = open?.id === row.id ? 'open' : 'paused'
  await visit.stores.chat.saveDialogue({ ...row, state: next, status, updatedAt: visit.now })
  return true
}

/** Whether the open guided conversation of this chat takes such an event. */
export async function isWaitedFor(visit: Visit, input: DialogInput, dialogs: readonly Dialog[]): Promise<boolean> {
  const row = await visit.stores.chat.openDialogue(visit.event.channel, visit.event.chatId)
  return row !== null && (await fitting(row, dialogs)?.wants(visit, row.state, input)) === true
}

/** "tiếp tục": the paused conversation that was touched last goes on. */
export async function resume(visit: Visit, words: string, dialogs: readonly Dialog[]): Promise<boolean> {
  if (words !== 'tiep tuc' && words !== 'continue') return false
  const { channel, chatId } = visit.event
  const [row] = await visit.stores.chat.pausedDialogues(channel, chatId)
  const dialog = row && fitting(row, dialogs)
  if (!row || !dialog) return false
  await visit.stores.chat.saveDialogue({ ...row, status: 'open', updatedAt: visit.now })
  await visit.reply(await dialog.prompt(visit, row.state))
  return true
}

/** A form's older version is kept by its own file in dialogs/; without it the conversation can't go on. */
const fitting = (row: DialogueRow, dialogs: readonly Dialog[]): Dialog | undefined =>
  dialogs.find((d) => d.name === row.name && d.version === row.formVersion)
