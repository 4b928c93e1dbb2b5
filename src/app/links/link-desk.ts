import { randomBytes } from 'node:crypto'
import type { FileStore } from '../../base/file-store.ts'
import { newId, sha256 } from '../../base/ids.ts'
import type { FileLink } from '../../messaging/file-link.ts'
import { identify } from '../../people/identify.ts'
import type { Store } from '../../store/open-store.ts'
import type { FileLinkDesk } from '../../web/file-links.ts'

/** Zalo comes for a picture more than once, and people scroll back; a week is what a paper is talked about. */
const DAYS_MS = 7 * 86_400_000
/** Pictures that are drawn when they are asked for ("page:…", "qr:…"): Zalo comes twice within a moment. */
const DRAWN_KEPT = 8
/** From the tap on its page to the download. */
const OPENED_MS = 15 * 60_000

export interface LinkDeskDeps {
  store: Store
  files: FileStore
  /** links live in real time, what is written down of an opening in office time */
  realNow: () => Date
  officeNow: () => Date
}

type NewLink = Pick<FileLink, 'kind' | 'hash' | 'name' | 'mime' | 'channel' | 'chatId' | 'about'>

export interface LinkDesk extends FileLinkDesk {
  /** the token of a new link: 128 bits of chance */
  issue(link: NewLink): Promise<string>
}

/** Gives out files by links that cannot be guessed and come to an end. */
export function createLinkDesk({ store, files, realNow, officeNow }: LinkDeskDeps): LinkDesk {
  const found = (token: string): Promise<FileLink | null> => store.read.links.byToken(sha256(token), realNow())

  async function issue(link: NewLink): Promise<string> {
    const token = randomBytes(16).toString('base64url')
    const now = realNow()
    const expiresAt = new Date(now.getTime() + (link.kind === 'opened' ? OPENED_MS : DAYS_MS))
    await store.transact((s) =>
      s.links.add({ ...link, id: newId(), tokenHash: sha256(token), createdAt: now, expiresAt }),
    )
    return token
  }

  /** Whose link it is, as the audit trail names them; null when they have no business with the office any more. */
  async function readerOf({ channel, chatId }: FileLink): Promise<string | null> {
    if (await store.read.people.group(channel, chatId)) return `${channel}:${chatId}`
    const known = await identify(store.read.people, channel, chatId, officeNow())
    return known?.visitor?.person.id ?? null
  }

  const drawn = new Map<string, Promise<Uint8Array | null>>()

  function bytesOf(hash: string): Promise<Uint8Array | null> {
    if (!hash.includes(':')) return files.get(hash)
    const bytes = drawn.get(hash) ?? files.get(hash)
    drawn.delete(hash)
    drawn.set(hash, bytes)
    const [oldest] = drawn.keys()
    if (drawn.size > DRAWN_KEPT && oldest !== undefined) drawn.delete(oldest)
    // What could not be drawn is tried anew.
    void bytes.then(
      (got) => got ?? drawn.delete(hash),
      () => drawn.delete(hash),
    )
    return bytes
  }

  return {
    issue,
    async file(token) {
      const link = await found(token)
      if (!link || link.kind === 'document') return null
      const bytes = await bytesOf(link.hash)
      return bytes && { bytes, name: link.name, mime: link.mime }
    },
    async page(token) {
      const link = await found(token)
      return link?.kind === 'document' ? { name: link.name } : null
    },
    async open(token) {
      const link = await found(token)
      if (link?.kind !== 'document') return null
      const reader = await readerOf(link)
      if (reader === null) return null
      const { hash, name, mime, channel, chatId, about } = link
      await store.transact(async (s) => {
        if (!(await s.links.opened(link.id, realNow()))) return
        const details = { name, channel, link: link.id }
        const subject = about ?? `file:${hash}`
        await s.chat.audit({ id: newId(), at: officeNow(), actor: reader, action: 'document.open', subject, details })
      })
      return { name, token: await issue({ kind: 'opened', hash, name, mime, channel, chatId, about }) }
    },
  }
}
