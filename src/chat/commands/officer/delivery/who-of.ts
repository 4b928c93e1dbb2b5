import type { Visit } from '../../../visit.ts'

/** Whom a chat belongs to, as officers know them: "Lê Văn Tuấn (BV Nhi)", a group's title, or what the platform calls it. */
export async function whoOf(
  { stores, say, now }: Visit,
  { channel, chatId, chatKind }: { channel: string; chatId: string; chatKind: 'private' | 'group' },
): Promise<string> {
  if (chatKind === 'group') {
    const group = await stores.people.group(channel, chatId)
    return say('who-group', { title: group?.title ?? chatId })
  }
  const address = await stores.people.address(channel, chatId)
  const person = address?.personId ? await stores.people.person(address.personId) : null
  const name = person?.name ?? address?.name ?? say('person-unnamed')
  const names: string[] = []
  for (const { unitId } of person ? await stores.people.postsOf(person.id, now) : []) {
    const unit = await stores.people.unitById(unitId)
    if (unit) names.push(unit.shortName)
  }
  return names.length > 0 ? `${name} (${names.join(', ')})` : name
}
