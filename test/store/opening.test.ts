import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { factoryFor } from '../../prisma/adapters.mjs'
import { applyMigrations } from '../../prisma/migrations.mjs'
import { PlainError } from '../../src/base/errors.ts'
import { silentLog } from '../../src/base/log.ts'
import { openStore } from '../../src/store/open-store.ts'
import { freshDatabase, onEachDatabase, postgresUrl } from '../support/database.ts'

onEachDatabase((fresh, provider) => {
  test('an up-to-date database gets no migration a second time', async () => {
    const { url } = await fresh()
    expect(await applyMigrations(url)).toEqual([])
  })

  test('it answers, has a size and names its provider', async () => {
    const store = await fresh()
    await store.ping()
    expect(await store.bytes()).toBeGreaterThan(10_000)
    expect(store.provider).toBe(provider)
  })

  test('what was written is there after the store was closed and opened again', async () => {
    const database = await freshDatabase(provider)
    onTestFinished(database.drop)
    const first = await openStore(database.url, silentLog)
    await first.transact((s) => s.chat.setSetting('clock', { at: '2025-03-17' }))
    await first.close()
    const second = await openStore(database.url, silentLog)
    onTestFinished(second.close)
    expect(await second.read.chat.setting('clock')).toEqual({ at: '2025-03-17' })
  })
})

test('an empty SQLite file gets its folder and all migrations by opening', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nhacviec-open-'))
  const store = await openStore(`file:${folder}/not/yet/house.db`, silentLog)
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  expect(await store.read.people.units()).toEqual([])
})

test('two processes that open the same empty file at once migrate it once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nhacviec-open-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const url = `file:${folder}/house.db`
  const [one, two] = await Promise.all([applyMigrations(url), applyMigrations(url)])
  expect([one.length > 0, two.length > 0].filter(Boolean)).toHaveLength(1)
})

test('a migration that was cut off is done again from its beginning', async () => {
  const { url, drop } = await freshDatabase('sqlite')
  onTestFinished(drop)
  const adapter = await new PrismaBetterSqlite3({ url }).connect()
  const query =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"
  const { rows } = await adapter.queryRaw({ sql: query, args: [], argTypes: [] })
  await adapter.executeScript(
    `PRAGMA foreign_keys=OFF; ${rows.map(([name]) => `DROP TABLE IF EXISTS "${String(name)}";`).join('')}`,
  )
  await adapter.executeScript('UPDATE _prisma_migrations SET finished_at = NULL')
  await adapter.dispose()
  expect(await applyMigrations(url)).not.toEqual([])
  const store = await openStore(url, silentLog)
  onTestFinished(store.close)
  expect(await store.read.people.units()).toEqual([])
})

test('a migration that makes a table anew keeps what hangs on its rows, and a broken one leaves nothing', async () => {
  const factory = factoryFor('file::memory:')
  onTestFinished(factory.close)
  const adapter = await factory.connect()
  await adapter.executeScript(`
    CREATE TABLE parent (id TEXT PRIMARY KEY);
    CREATE TABLE child (id TEXT PRIMARY KEY, parent TEXT NOT NULL REFERENCES parent (id) ON DELETE CASCADE);
    INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p')`)
  const anew = `
    PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
    CREATE TABLE new_parent (id TEXT PRIMARY KEY, note TEXT);
    INSERT INTO new_parent (id) SELECT id FROM parent;
    DROP TABLE parent;
    ALTER TABLE new_parent RENAME TO parent;
    PRAGMA foreign_keys=ON; PRAGMA defer_foreign_keys=OFF;`
  const rows = async (sql: string): Promise<unknown> => (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows
  await expect(adapter.executeScript(`${anew} DELETE FROM parent;`)).rejects.toThrow('breaks foreign keys')
  await expect(adapter.executeScript(`${anew} SELECT nonsense;`)).rejects.toThrow()
  expect(await rows("SELECT count(*) FROM pragma_table_info('parent')")).toEqual([[1]])
  await adapter.executeScript(anew)
  expect(await rows('SELECT id, note FROM parent')).toEqual([['p', null]])
  expect(await rows('SELECT id, parent FROM child')).toEqual([['c', 'p']])
})

test('a database that cannot be opened is named without its password', async () => {
  const thrown = await openStore('postgresql://house:secret@127.0.0.1:1/house', silentLog).catch((e: unknown) => e)
  expect(thrown).toBeInstanceOf(PlainError)
  expect(String(thrown)).toContain('store-cannot-open')
  expect(String(thrown)).not.toContain('secret')
})

test('models and migrations agree', () => {
  const url = postgresUrl()
  const args = ['prisma/offline.mjs', 'check', ...(url === undefined ? [] : [url])]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
