import type { House } from './house.ts'

/** All that the office holds by now, as one text: who belongs to it, what is published, what units have said and been granted. */
export async function officeState({ app }: House): Promise<string> {
  const { read } = app.office.store
  const now = app.office.clock.now()
  const [officers, heads, contacts, leaders] = await Promise.all(
    (['officer', 'head', 'contact', 'leader'] as const).map((role) => read.people.peopleWithRole(role, now)),
  )
  const people = [officers, heads, contacts, leaders].flatMap((list) => list ?? [])
  const addresses = await Promise.all(people.map(({ person }) => read.people.addressesOf(person.id)))
  const directives = await read.directives.list()
  const parts = await Promise.all(
    directives.map(async ({ id }) => {
      const assignments = await read.tasks.assignmentsOf(id)
      const ids = assignments.map((a) => a.id)
      return {
        assignments,
        tasks: await read.tasks.tasksOf(id),
        reports: await read.reports.latestOf(ids),
        drafts: await read.reports.waitingDrafts(ids),
        broadcasts: await read.broadcasts.of(id),
        relations: await read.directives.relations(id),
      }
    }),
  )
  const requests = await read.people.waitingLinkRequests()
  const extensions = await read.extensions.waiting()
  const groups = await read.people.groups()
  const state = { people, addresses, groups, directives, parts, requests, extensions }
  // When somebody wrote last is noted whatever they write.
  return JSON.stringify(state, (key, value: unknown) => (key === 'heardAt' ? undefined : value), 1)
}
