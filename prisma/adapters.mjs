// Driver adapters as the schema engine needs them: a migration is a script of several statements, and all of it or none.
// Each database's packages are loaded only where it is used: a command should not wait for both.

export const providerOf = (url) => (/^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite')

/** Sends text without arguments as a script: the engine replays whole migrations through `executeRaw`. */
function scripted(adapter) {
  const one = adapter.executeRaw.bind(adapter)
  adapter.executeRaw = (query) => (query.args.length > 0 ? one(query) : adapter.executeScript(query.sql).then(() => 0))
  return adapter
}

/**
 * DROP TABLE deletes its rows first, and the cascade of foreign keys with them; `PRAGMA foreign_keys` inside a migration
 * does nothing within a transaction. So the keys are off for the whole connection and checked before the commit.
 */
async function sqliteAdapter(adapter) {
  const script = adapter.executeScript.bind(adapter)
  await script('PRAGMA foreign_keys=OFF; PRAGMA busy_timeout=10000')
  adapter.executeScript = async (sql) => {
    await script('BEGIN IMMEDIATE')
    try {
      await script(sql)
      const broken = await adapter.queryRaw({ sql: 'PRAGMA foreign_key_check', args: [], argTypes: [] })
      if (broken.rows.length > 0)
        throw new Error(`the migration breaks foreign keys: ${JSON.stringify(broken.rows[0])}`)
      await script('COMMIT')
    } catch (error) {
      await script('ROLLBACK').catch(() => {})
      throw error
    }
  }
  return adapter
}

/** PostgreSQL's catalogues answer with its one-byte "char" (18), which the adapter does not know; text (25) is the same to the engine. */
const CATALOGUE_CHAR = 18
const TEXT = 25

async function postgresAdapter(url) {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  // One connection, so that the engine's advisory lock and its statements meet.
  const adapter = await new PrismaPg({ connectionString: url, max: 1 }).connect()
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool)
  pool.query = async (...args) => {
    const result = await query(...args)
    for (const field of result.fields ?? []) if (field.dataTypeID === CATALOGUE_CHAR) field.dataTypeID = TEXT
    return result
  }
  // A text of several statements is one transaction, which the adapter's own splitting would undo.
  adapter.executeScript = async (sql) => void (await query(sql))
  return adapter
}

const postgresFactory = (url) => ({
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => postgresAdapter(url),
  async connectToShadowDb() {
    const name = `nhacviec_scratch_${globalThis.crypto.randomUUID().replaceAll('-', '')}`
    const { default: pg } = await import('pg')
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await admin.query(`CREATE DATABASE ${name}`)
    const scratch = new URL(url)
    scratch.pathname = `/${name}`
    const adapter = scripted(await postgresAdapter(scratch.href))
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await dispose()
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
    }
    return adapter
  },
})

function sqliteFactory(url) {
  const load = async () => new (await import('@prisma/adapter-better-sqlite3')).PrismaBetterSqlite3({ url })
  return {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    connect: async () => sqliteAdapter(await (await load()).connect()),
    connectToShadowDb: async () => scripted(await sqliteAdapter(await (await load()).connectToShadowDb())),
  }
}

/** Connections for the engine, which leaves them open: SQLite's with an exclusive lock on the file. `close` ends them. */
export function factoryFor(url) {
  const factory = providerOf(url) === 'postgresql' ? postgresFactory(url) : sqliteFactory(url)
  const open = new Set()
  const kept = (connect) => async () => {
    const adapter = await connect.call(factory)
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      if (open.delete(adapter)) await dispose()
    }
    open.add(adapter)
    return adapter
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: kept(factory.connect),
    connectToShadowDb: kept(factory.connectToShadowDb),
    async close() {
      for (const adapter of open) await adapter.dispose()
    },
  }
}
