// Brings a database up to date, offline, as `prisma migrate deploy` would: same rows, same checksums.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { factoryFor, providerOf } from './adapters.mjs'
import { engineFor, filtersOf, migrationsOf } from './schema-engine.mjs'

const WAIT_MS = 60_000
const ADVISORY_LOCK = 806_211_905

const plain = (sql) => ({ sql, args: [], argTypes: [] })

async function hasHistory(adapter) {
  const query =
    adapter.provider === 'sqlite'
      ? "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'"
      : "SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL"
  return (await adapter.queryRaw(plain(query))).rows.length > 0
}

/** Names of the migrations that the database has not got yet. Throws when an applied one was changed afterwards. */
async function missing(adapter, history) {
  const wanted = history.migrationDirectories.map((m) => ({
    name: m.path,
    checksum: createHash('sha256').update(m.migrationFile.content.value).digest('hex'),
  }))
  if (!(await hasHistory(adapter))) return wanted.map((m) => m.name)
  const finished = 'finished_at IS NOT NULL AND rolled_back_at IS NULL'
  const { rows } = await adapter.queryRaw(
    plain(`SELECT migration_name, checksum FROM _prisma_migrations WHERE ${finished}`),
  )
  const applied = new Map(rows)
  for (const { name, checksum } of wanted) {
    if (applied.has(name) && applied.get(name) !== checksum)
      throw new Error(`migration ${name} was changed after it had been applied to this database; restore its file`)
  }
  const known = new Set(wanted.map((m) => m.name))
  const newer = [...applied.keys()].find((name) => !known.has(name))
  if (newer !== undefined)
    throw new Error(`the database was written by a newer version (it holds migration ${newer}); start that version`)
  return wanted.filter((m) => !applied.has(m.name)).map((m) => m.name)
}

/** One process migrates at a time. SQLite: an exclusive transaction on a file of its own, freed by any end of the process. */
async function lockSqlite(url) {
  const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
  const adapter = await new PrismaBetterSqlite3({ url: `${url}.migrating`, timeout: 0 }).connect()
  const end = Date.now() + WAIT_MS
  for (;;) {
    try {
      await adapter.executeScript('BEGIN EXCLUSIVE')
      return () => adapter.dispose()
    } catch (error) {
      if (Date.now() > end)
        throw new Error('another process has been migrating the database for a minute', { cause: error })
      await sleep(50)
    }
  }
}

async function lockPostgres(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`SET lock_timeout = ${WAIT_MS}`)
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
  return () => client.end()
}

/**
 * @param {string} url "file:/abs/path.db" or "postgresql://…"
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export async function applyMigrations(url) {
  const provider = providerOf(url)
  const history = migrationsOf(provider)
  const look = async (work) => {
    const factory = factoryFor(url)
    try {
      return await work(await factory.connect())
    } finally {
      await factory.close()
    }
  }
  if ((await look((adapter) => missing(adapter, history))).length === 0) return []

  const unlock = provider === 'postgresql' ? await lockPostgres(url) : await lockSqlite(url)
  try {
    const names = await look(async (adapter) => {
      const still = await missing(adapter, history)
      // A migration that did not finish left nothing behind but its own row, which would bar the way for ever.
      if (await hasHistory(adapter))
        await adapter.executeRaw(plain('DELETE FROM _prisma_migrations WHERE finished_at IS NULL'))
      return still
    })
    if (names.length === 0) return []
    const factory = factoryFor(url)
    try {
      await (
        await engineFor(provider, factory)
      ).applyMigrations({ migrationsList: history, filters: filtersOf(provider) })
    } finally {
      await factory.close()
    }
    return names
  } finally {
    await unlock()
  }
}
