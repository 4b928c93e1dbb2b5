import pg from 'pg'
import type { Log } from '../../base/log.ts'
import { PrismaClient } from '../generated/postgresql/client.ts'
import type { PrismaClient as SqliteClient } from '../generated/sqlite/client.ts'
import { keptRows } from '../kept-rows.ts'
import type { Database, Lock } from './database.ts'
import { LOCK_PREFIX, MAX_WAIT_MS, TIMEOUT_MS } from './database.ts'
import { postgresAdapter } from './postgres-adapter.ts'

const WRITERS = 10
const READERS = 5

/** A session lock on a connection of its own: freed when the process dies, however it dies. */
async function sessionLock(url: string, name: string): Promise<Lock | null> {
  const client = new pg.Client({ connectionString: url, application_name: `nhacviec ${name}`, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  await client.connect()
  const query = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held'
  const { rows } = await client.query<{ held: boolean }>(query, [`${LOCK_PREFIX}${name}`])
  if (rows[0]?.held === true) return { lost: lost.signal, release: () => client.end() }
  await client.end()
  return null
}

/** PostgreSQL at `url`, with its migrations applied. Its client is SQLite's in all but its name. */
export async function openPostgres(url: string, log: Log): Promise<Database> {
  const client = (connections: number, readOnly: boolean): SqliteClient =>
    new PrismaClient({
      adapter: postgresAdapter(url, { connections, readOnly, log }),
      transactionOptions: { maxWait: MAX_WAIT_MS, timeout: TIMEOUT_MS },
    }) as unknown as SqliteClient
  const write = client(WRITERS, false)
  const read = client(READERS, true)
  await Promise.all([write.$connect(), read.$connect()])
  return {
    provider: 'postgresql',
    write,
    read,
    kept: keptRows(read),
    lock: (name) => sessionLock(url, name),
    async scrub() {
      // Rows as they were before stay in their pages until then.
      await write.$executeRawUnsafe('VACUUM "Inbox", "Outbox", "Dialogue", "FileReading"')
      return true
    },
    mergeWords: () => Promise.resolve(false),
    async bytes() {
      const rows = await read.$queryRaw<{ size: bigint }[]>`SELECT pg_database_size(current_database()) AS size`
      return Number(rows[0]?.size ?? 0)
    },
    async close() {
      await Promise.all([read.$disconnect(), write.$disconnect()])
    },
  }
}
