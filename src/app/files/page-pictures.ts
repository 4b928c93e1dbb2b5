import { reasonOf } from '../../base/errors.ts'
import type { FileStore } from '../../base/file-store.ts'
import type { Log } from '../../base/log.ts'
import { readPictureName } from '../../directives/pages/page-picture.ts'
import type { Reader } from '../../directives/read/reader.ts'

/** Files by hash, and pages of them with passages marked by their names: drawn in a process of its own when they are sent. */
export const withPages = (files: FileStore, reader: Pick<Reader, 'render'>, log: Log): FileStore => ({
  put: (bytes) => files.put(bytes),
  remove: (hash) => files.remove(hash),
  async get(hash) {
    const picture = readPictureName(hash)
    if (!picture) return files.get(hash)
    const bytes = await files.get(picture.hash)
    if (!bytes) return null
    try {
      const drawn = await reader.render(bytes, picture.page, picture.boxes)
      return drawn && Buffer.from(drawn)
    } catch (thrown) {
      log.warn({ reason: reasonOf(thrown), page: picture.page }, 'a page could not be drawn')
      return null
    }
  },
})
