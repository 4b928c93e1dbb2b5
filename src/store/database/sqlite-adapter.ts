import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapterFactory, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

/** Another process writes: a command beside the running house. Less than Prisma's own `maxWait`, so that nothing begins late. */
const WAIT_MS = 9_000
/** SQLite waits by blocking the whole process: briefly, and again later. */
const BLOCK_MS = 100

const plain = (sql: string) => ({ sql, args: [], argTypes: [] })

/** A deferred BEGIN that wants to write later fails when another process has written in between; BEGIN IMMEDIATE waits. */
async function beginImmediate(transaction: Transaction): Promise<void> {
  await transaction.executeRaw(plain('ROLLBACK'))
  const end = performance.now() + WAIT_MS
  for (;;) {
    try {
      await transaction.executeRaw(plain('BEGIN IMMEDIATE'))
      return
    } catch (thrown) {
      const busy = isDriverAdapterError(thrown) && thrown.cause.kind === 'SocketTimeout'
      if (!busy || performance.now() > end) {
        await transaction.rollback()
        throw thrown
      }
      await sleep(5 + Math.random() * 20)
    }
  }
}

/** The one connection that writes. */
export function writingAdapter(file: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: BLOCK_MS })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect()
      await adapter.executeScript(
        'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON',
      )
      const begin = adapter.startTransaction.bind(adapter)
      adapter.startTransaction = async (level) => {
        const transaction = await begin(level)
        await beginImmediate(transaction)
        return transaction
      }
      return adapter
    },
  }
}

/** Of the file: what is read at every question is taken from the system's memory without being copied. */
const MAPPED_BYTES = 1_000_000_000

interface ReadingAdapter extends SqlDriverAdapterFactory {
  /** another number after every commit of another connection, which all that write are */
  changes(): Promise<number>
}

/** A connection that sees what has been committed and cannot write. */
export function readingAdapter(file: string): ReadingAdapter {
  const factory = new PrismaBetterSqlite3({ url: file, readonly: true, timeout: 5_000 })
  let open: SqlQueryable | null = null
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect()
      await adapter.executeScript(`PRAGMA mmap_size=${MAPPED_BYTES}`)
      open = adapter
      return adapter
    },
    async changes() {
      const result = await open?.queryRaw(plain('PRAGMA data_version'))
      return Number(result?.rows[0]?.[0])
    },
  }
}

/** Holds a file for this process alone: SQLite's own lock, which any end of the process frees. Null when another has it. */
export async function lockFile(file: string): Promise<(() => Promise<void>) | null> {
  const adapter = await new PrismaBetterSqlite3({ url: file, timeout: 0 }).connect()
  try {
    await adapter.executeScript('BEGIN EXCLUSIVE')
    return () => adapter.dispose()
  } catch {
    await adapter.dispose()
    return null
  }
}
