import { stat } from 'node:fs/promises'
import { PrismaClient } from '../generated/sqlite/client.ts'
import { keptRows } from '../kept-rows.ts'
import type { Database } from './database.ts'
import { MAX_WAIT_MS, TIMEOUT_MS } from './database.ts'
import { lockFile, readingAdapter, writingAdapter } from './sqlite-adapter.ts'

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    (entry) => entry.size,
    () => 0,
  )

/** some milliseconds of work */
const MERGED_PAGES = 64

async function changes(client: PrismaClient): Promise<number> {
  const [row] = await client.$queryRawUnsafe<{ n: bigint | number }[]>('SELECT total_changes() AS n')
  return Number(row?.n ?? 0)
}

/** SQLite in `file`: one client that writes, one that only reads. The file has its migrations already. */
export async function openSqlite(file: string, maxWait = MAX_WAIT_MS): Promise<Database> {
  const transactionOptions = { maxWait, timeout: TIMEOUT_MS }
  const write = new PrismaClient({ adapter: writingAdapter(file), transactionOptions })
  const reading = readingAdapter(file)
  const read = new PrismaClient({ adapter: reading })
  // The writer comes first: it puts the file into WAL mode, which a reading connection cannot do.
  await write.$connect()
  await read.$connect()
  return {
    provider: 'sqlite',
    write,
    read,
    kept: keptRows(read, () => reading.changes()),
    async lock(name) {
      const release = await lockFile(`${file}.${name}`)
      return release && { lost: new AbortController().signal, release }
    },
    async scrub() {
      // The log of changes still holds pages as they were before.
      const [row] = await write.$queryRawUnsafe<{ busy: bigint | number }[]>('PRAGMA wal_checkpoint(TRUNCATE)')
      return Number(row?.busy ?? 1) === 0
    },
    async mergeWords(first) {
      // Below zero FTS5 begins with parts of all sizes; of a step that had nothing to do it counts one change.
      const before = await changes(write)
      await write.$executeRawUnsafe(
        `INSERT INTO "SectionWords"("SectionWords", "rank") VALUES ('merge', ${first ? -MERGED_PAGES : MERGED_PAGES})`,
      )
      return (await changes(write)) - before > 1
    },
    async bytes() {
      const sizes = await Promise.all([file, `${file}-wal`].map(sizeOf))
      return sizes.reduce((sum, size) => sum + size, 0)
    },
    async close() {
      await read.$disconnect()
      await write.$disconnect()
    },
  }
}
