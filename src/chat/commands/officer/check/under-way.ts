import type { Visit } from '../../../visit.ts'
import { pauseDialogue } from '../../../dialogue/open-dialogue.ts'

/** Where an officer stands in looking at the tasks of a draft (soát); what was looked at is kept with the tasks. */
export interface Check {
  directiveId: string
  /** number of the task that is shown */
  task: number
  /** what the next words typed are, when it was asked for: the day, the units, or whom these written words mean */
  asking: 'deadline' | 'units' | { written: string } | null
}

export const CHECK = { name: 'check-tasks', version: 1 } as const

/** The check that is open in this chat, of this directive where one is given. */
export async function checkUnderWay({ stores, event }: Visit, directiveId?: string): Promise<Check | null> {
  const row = await stores.chat.openDialogue(event.channel, event.chatId)
  if (row?.name !== CHECK.name || row.formVersion !== CHECK.version) return null
  const check = row.state as Check
  return directiveId === undefined || check.directiveId === directiveId ? check : null
}

/** Goes on with the check, or begins it; another conversation that is open is put aside. */
export async function keepCheck(visit: Visit, state: Check): Promise<void> {
  const { stores, event, tools, who, now } = visit
  const { channel, chatId } = event
  const open = await stores.chat.openDialogue(channel, chatId)
  if (open?.name === CHECK.name) return stores.chat.saveDialogue({ ...open, state, updatedAt: now })
  await pauseDialogue(visit)
  await stores.chat.saveDialogue({
    id: tools.newId(),
    channel,
    chatId,
    personId: who?.person.id ?? '',
    name: CHECK.name,
    formVersion: CHECK.version,
    state,
    status: 'open',
    updatedAt: now,
  })
}

export async function endCheck({ stores, event }: Visit): Promise<void> {
  const open = await stores.chat.openDialogue(event.channel, event.chatId)
  if (open?.name === CHECK.name) await stores.chat.endDialogue(open.id)
}
