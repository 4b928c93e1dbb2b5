import type { PublishStores } from '../publish.ts'

/** How the sending-out of a directive stands. */
export interface Stopped {
  /** messages taken back, or sent after all */
  rows: number
  /** notes for the morning that are held, or go */
  notes: number
  sent: number
  /** in flight at this moment: they may arrive */
  sending: number
}

/** Notes for the morning that give out the directive. */
const notesOf = async ({ notes }: PublishStores, directiveId: string): Promise<number> =>
  (await notes.waiting()).filter((n) => n.kind === 'new' && n.subject === directiveId).length

async function counted(stores: PublishStores, directiveId: string): Promise<Omit<Stopped, 'rows'>> {
  let [sent, sending] = [0, 0]
  for (const { id } of await stores.broadcasts.of(directiveId)) {
    const progress = await stores.broadcasts.progress(id)
    sent += progress.sent
    sending += progress.sending
  }
  return { sent, sending, notes: await notesOf(stores, directiveId) }
}

/** Takes back what of a directive's messages has not left; nothing of it goes until it is resumed. */
export async function stopSending(stores: PublishStores, directiveId: string): Promise<Stopped> {
  const notes = await notesOf(stores, directiveId)
  let rows = 0
  for (const { id, state } of await stores.broadcasts.of(directiveId)) {
    if (state === 'stopped') continue
    const { waiting, sending } = await stores.broadcasts.progress(id)
    if (waiting + sending + notes === 0) continue
    await stores.broadcasts.setState(id, 'stopped')
    rows += await stores.outbox.skipWaiting(id, 'stopped')
  }
  return { rows, ...(await counted(stores, directiveId)) }
}

/** What was stopped goes on. */
export async function resumeSending(stores: PublishStores, directiveId: string, realNow: Date): Promise<Stopped> {
  let rows = 0
  for (const { id, state } of await stores.broadcasts.of(directiveId)) {
    if (state !== 'stopped') continue
    await stores.broadcasts.setState(id, 'queued')
    rows += await stores.outbox.unskip(id, 'stopped', realNow)
  }
  return { rows, ...(await counted(stores, directiveId)) }
}
