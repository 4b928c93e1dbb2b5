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

async function counted({ broadcasts, notes }: PublishStores, directiveId: string): Promise<Omit<Stopped, 'rows'>> {
  let [sent, sending] = [0, 0]
  for (const { id } of await broadcasts.of(directiveId)) {
    const progress = await broadcasts.progress(id)
    sent += progress.sent
    sending += progress.sending
  }
  const waiting = (await notes.waiting()).filter((n) => n.kind === 'new' && n.subject === directiveId)
  return { sent, sending, notes: waiting.length }
}

/** Takes back what of a directive's messages has not left; nothing of it goes until it is resumed. */
export async function stopSending(stores: PublishStores, directiveId: string): Promise<Stopped> {
  let rows = 0
  for (const { id, state } of await stores.broadcasts.of(directiveId)) {
    if (state === 'stopped') continue
    const { waiting, sending } = await stores.broadcasts.progress(id)
    const held = (await stores.notes.waiting()).some((n) => n.kind === 'new' && n.subject === directiveId)
    if (waiting + sending === 0 && !held) continue
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
