import type { OutgoingMedia } from '../../messaging/outgoing.ts'
import type { Locale } from '../../people/person.ts'
import type { Wording } from '../../wording/say.ts'
import { fileAddress, pageAddress } from '../../web/file-links.ts'
import type { Store } from '../../store/open-store.ts'
import type { LinkDesk } from './link-desk.ts'

const ZALO = 'zalo'

export interface ShowDeps {
  store: Store
  links: LinkDesk
  /** where others reach the house; null = nowhere */
  publicUrl: string | null
  wording: Wording
  officeLocale: Locale
}

/** What stands for a file on a platform that takes none: a photo's address, a document's personal link, or that it could not come. */
export const showOnZalo =
  ({ store, links, publicUrl, wording, officeLocale }: ShowDeps) =>
  async (media: OutgoingMedia, chatId: string): Promise<{ photo: string; line: string } | { line: string }> => {
    const { kind, hash, name, mime, about = null } = media
    const locale = await localeOf(store, chatId, officeLocale)
    const line = wording.say(locale, 'link-no-file', { name })
    if (publicUrl === null) return { line }
    const token = await links.issue({ kind, hash, name, mime, channel: ZALO, chatId, about })
    return kind === 'photo'
      ? { photo: publicUrl + fileAddress(token, name, mime), line }
      : { line: wording.say(locale, 'link-document', { name, url: publicUrl + pageAddress(token) }) }
  }

async function localeOf({ read: { people } }: Store, chatId: string, office: Locale): Promise<Locale> {
  const personId = (await people.address(ZALO, chatId))?.personId ?? null
  return (personId === null ? null : await people.person(personId))?.locale ?? office
}
