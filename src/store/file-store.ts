import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PlainError } from '../base/errors.ts'
import type { FileStore } from '../base/file-store.ts'

const codeOf = (thrown: unknown): unknown => (thrown instanceof Error && 'code' in thrown ? thrown.code : undefined)

/** Makes a new name in a folder durable, or a new folder in its parent. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const made = await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${randomUUID()}`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (thrown) {
    await rm(draft, { force: true })
    throw thrown
  }
  await syncFolder(folder)
  if (made !== undefined) await syncFolder(dirname(folder))
}

/** A hash can come from outside: never let one name a path. */
const HASH = /^[0-9a-f]{64}$/

/** Files under `dir`, named by the SHA-256 of their bytes: "ab/cdef…". */
export function createFileStore(dir: string): FileStore {
  const path = (hash: string): string => join(dir, hash.slice(0, 2), hash.slice(2))
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const kept = await stat(path(hash)).catch(() => null)
      if (kept?.size === bytes.length) return { hash, size: bytes.length }
      try {
        await writeDurably(path(hash), bytes)
      } catch (thrown) {
        const code = codeOf(thrown)
        if (code === 'ENOSPC' || code === 'EDQUOT') throw new PlainError('store-disk-full', {}, thrown)
        throw thrown
      }
      return { hash, size: bytes.length }
    },
    async remove(hash) {
      if (!HASH.test(hash)) return
      await rm(path(hash), { force: true })
      await syncFolder(dirname(path(hash))).catch((thrown: unknown) => {
        if (codeOf(thrown) !== 'ENOENT') throw thrown
      })
    },
    async get(hash) {
      if (!HASH.test(hash)) return null
      try {
        return await readFile(path(hash))
      } catch (thrown) {
        if (codeOf(thrown) === 'ENOENT') return null
        throw thrown
      }
    },
  }
}
