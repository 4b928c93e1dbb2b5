import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../../../src/base/ids.ts'
import { silentLog } from '../../../src/base/log.ts'
import { linkPerson } from '../../../src/people/invite.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { MEASLES } from '../journey/directive-text.ts'
import { runCommand, type HouseEnv } from '../journey/house-process.ts'

const REGISTER = join(import.meta.dirname, '../../../prisma/seed/units.csv')
const NOW = new Date('2025-03-17T01:00:00Z')
const CONCERNED = 'BVSN'
/** Nothing is given to it: who is of it can ask, and is told nothing by itself. */
const UNCONCERNED = 'HLHPN'
const BATCH = 200

/** Links these chats to the unit; returns person id → chat. */
async function link(url: string, code: string, chats: readonly string[]): Promise<Map<string, string>> {
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
        await linkPerson(people, { address, name: address.name, now: NOW, newId, locale: 'vi' }, unit, 'contact')
        const personId = (await people.address('telegram', chatId))?.personId
        if (personId) linked.set(personId, chatId)
      }
    })
  }
  await store.close()
  return linked
}

/** An office whose people are linked, the askers to a unit that no directive concerns. */
export async function furnishOffice(
  env: HouseEnv,
  url: string,
  { recipients, askers }: { recipients: readonly string[]; askers: readonly string[] },
): Promise<Map<string, string>> {
  await runCommand(env, 'units', 'import', REGISTER)
  await link(url, UNCONCERNED, askers)
  return link(url, CONCERNED, recipients)
}

/** Publishes a directive beside the houses that run. */
export async function publishOne(env: HouseEnv, dir: string, number: number): Promise<void> {
  const file = join(dir, `${number}.txt`)
  await writeFile(file, MEASLES.replace(/Số:\s+\//, `Số: ${number}/`).replace('tiêm bù, tiêm vét', `đợt ${number}`))
  await runCommand(env, 'directive', 'import', file, '--issuer', 'SYT', '--publish')
}
