import type { LocalDesk, LocalPersona } from '../channels/local/local-desk.ts'
import { ROLES } from '../people/person.ts'
import type { Office } from './office.ts'
import { sampleDirectives } from './sample-office.ts'

const LOCAL = 'local'

/** What the browser chat shows of the office: who can be played, the groups, the clock. `round` runs every job once. */
export function createLocalDesk(office: Office, round: () => Promise<void>): LocalDesk {
  const { store, clock, officeTime } = office

  async function personas(): Promise<LocalPersona[]> {
    const { people } = store.read
    const now = clock.now()
    const seen = new Map<string, LocalPersona>()
    for (const role of ROLES) {
      for (const { person, post } of await people.peopleWithRole(role, now)) {
        const address = (await people.addressesOf(person.id)).find((a) => a.channel === LOCAL)
        if (!address || seen.has(person.id)) continue
        const unit = await people.unitById(post.unitId)
        const { id, name } = person
        seen.set(id, { id, name, title: post.title, unit: unit?.shortName ?? null, role, chatId: address.chatId })
      }
    }
    return [...seen.values()]
  }

  return {
    personas,
    groups: async () =>
      (await store.read.people.groups())
        .filter((g) => g.channel === LOCAL)
        .map(({ chatId, title }) => ({ chatId, title: title ?? chatId })),
    clock: () => ({ now: clock.now().toISOString(), zone: officeTime.zone, speed: clock.speed }),
    async jump(to) {
      await office.jump(new Date(to))
      await round()
    },
    nextEvent: async () => {
      // What was published a moment ago may not have been planned yet.
      await round()
      return (await store.read.reminders.nextPlanned(clock.now()))?.toISOString() ?? null
    },
    samples: sampleDirectives,
  }
}
