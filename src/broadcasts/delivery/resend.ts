import type { OutboxStore, KeptRow } from '../../messaging/store.ts'
import { bestAddress } from '../../people/best-address.ts'
import type { PeopleStore } from '../../people/store.ts'

/**
 * Lets dead letters go again: each to the chat in which its person is reached best now, unless it may have arrived in the old
 * one. What has become pointless since is dropped when its turn comes. Returns how many.
 */
export async function resendDead(
  { outbox, people }: { outbox: OutboxStore; people: PeopleStore },
  rows: readonly KeptRow[],
  realNow: Date,
): Promise<number> {
  let count = 0
  for (const row of rows) {
    const { id, channel, chatId, personId, failure, mayHaveArrived } = row
    const isLost = failure === 'blocked' || failure === 'gone'
    const to = personId === null ? undefined : bestAddress(await people.addressesOf(personId))
    if (to && (to.channel !== channel || to.chatId !== chatId) && (isLost || !mayHaveArrived)) {
      const why = `${failure ?? ''}: ${row.error ?? ''}`
      await outbox.move(id, { channel: to.channel, chatId: to.chatId }, why, realNow)
      count++
    } else count += await outbox.resend([id], realNow)
  }
  return count
}
