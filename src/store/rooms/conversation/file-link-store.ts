import type { FileLink, FileLinkStore } from '../../../messaging/file-link.ts'
import type { Db } from '../../db.ts'

export function createFileLinkStore({ client: { fileLink } }: Db): FileLinkStore {
  return {
    async add(link) {
      await fileLink.create({ data: link })
    },
    async byToken(tokenHash, now) {
      const row = await fileLink.findFirst({
        where: { tokenHash, expiresAt: { gt: now } },
        omit: { openedAt: true },
      })
      return row && { ...row, kind: row.kind as FileLink['kind'] }
    },
    async opened(id, at) {
      return (await fileLink.updateMany({ where: { id, openedAt: null }, data: { openedAt: at } })).count === 1
    },
    async prune(before) {
      return (await fileLink.deleteMany({ where: { expiresAt: { lte: before } } })).count
    },
  }
}
