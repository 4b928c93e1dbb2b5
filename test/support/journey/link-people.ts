import { newId } from '../../../src/base/ids.ts'
import { silentLog } from '../../../src/base/log.ts'
import { linkPerson } from '../../../src/people/invite.ts'
import { openStore } from '../../../src/store/open-store.ts'

const NOW = new Date('2025-03-17T01:00:00Z')
const BATCH = 200

/** Links these chats of Telegram to a unit of the register, each to a contact of its own; returns person id → chat. */
export async function linkPeople(url: string, code: string, chats: readonly string[]): Promise<Map<string, string>> {
  const linked = new Map<string, string>()
  const store = await openStore(url, silentLog)
  for (let from = 0; from < chats.length; from += BATCH) {
    await store.transact(async ({ people }) => {
      const unit = await people.unitByCode(code)
      if (!unit) throw new Error(`the register has no ${code}`)
      for (const chatId of chats.slice(from, from + BATCH)) {
        const address = {
          id: newId(),
          channel: 'telegram',
          chatId,
          personId: null,
          name: `Cán bộ ${chatId}`,
          reachability: 'unknown' as const,
          reachabilityWhy: null,
          heardAt: null,
        }
        const guest = { address, name: address.name, now: NOW, newId, locale: 'vi' as const }
        linked.set((await linkPerson(people, guest, unit, 'contact')).id, chatId)
      }
    })
  }
  await store.close()
  return linked
}
