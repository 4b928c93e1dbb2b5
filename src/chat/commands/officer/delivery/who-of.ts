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
  const holder = await stores.people.holder(channel, chatId, now)
  const name = holder?.person?.name ?? holder?.address.name ?? say('person-unnamed')
  const names = (holder?.posts ?? []).map(({ unit }) => unit.shortName)
  return names.length > 0 ? `${name} (${names.join(', ')})` : name
}
