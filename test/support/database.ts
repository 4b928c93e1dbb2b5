import { createHash, randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, onTestFinished } from 'vitest'
import { applyMigrations } from '../../prisma/migrations.mjs'
import { silentLog } from '../../src/base/log.ts'
import type { Provider } from '../../src/store/db.ts'
import type { Store } from '../../src/store/open-store.ts'
import { openStore } from '../../src/store/open-store.ts'

export interface TestDatabase {
  url: string
  drop: () => Promise<void>
}

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'nhacviec-test-'))

let template: Promise<string> | undefined
async function makeTemplate(): Promise<string> {
  const folder = await newFolder()
  await applyMigrations(`file:${join(folder, 'template.db')}`)
  return folder
}
afterAll(async () => {
  if (template) await rm(await template, { recursive: true, force: true })
  template = undefined
})

async function freshSqlite(): Promise<TestDatabase> {
  template ??= makeTemplate()
  const folder = await newFolder()
  await copyFile(join(await template, 'template.db'), join(folder, 'test.db'))
  return { url: `file:${join(folder, 'test.db')}`, drop: () => rm(folder, { recursive: true, force: true }) }
}

/** Sends statements to a server's own database. */
async function administer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const named = (url: string, name: string): string => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** A migrated database to copy from, made once on a server; its name stands for the migrations in it. */
async function postgresTemplate(server: string): Promise<string> {
  const dir = join(import.meta.dirname, '../../prisma/postgresql/migrations')
  const digest = createHash('sha256')
  for (const entry of (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.sql')).sort())
    digest.update(entry).update(await readFile(join(dir, entry)))
  const name = `nhacviec_template_${digest.digest('hex').slice(0, 16)}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(4711)')
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) {
      const draft = `${name}_${randomUUID().slice(0, 8)}`
      await client.query(`CREATE DATABASE ${draft}`)
      await applyMigrations(named(server, draft))
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
    }
  } finally {
    await client.end()
  }
  return name
}

/** Databases that a test of this file has left, empty again: making a new one copies three hundred files. */
const left: string[] = []
const made: string[] = []

const EMPTY = `
  SET session_replication_role = replica;
  DO $$ DECLARE t text; BEGIN
    FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    LOOP EXECUTE format('DELETE FROM %I', t); END LOOP;
  END $$`

async function freshPostgres(server: string): Promise<TestDatabase> {
  const name = left.pop() ?? `nhacviec_test_${randomUUID().replaceAll('-', '')}`
  if (!made.includes(name)) {
    await administer(server, `CREATE DATABASE ${name} TEMPLATE ${await postgresTemplate(server)}`)
    made.push(name)
  }
  const url = named(server, name)
  const drop = async (): Promise<void> => {
    await administer(url, EMPTY)
    left.push(name)
  }
  return { url, drop }
}
afterAll(async () => {
  const server = postgresUrl()
  if (server === undefined) return
  await administer(server, ...made.splice(0).map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
})

export const postgresUrl = (): string | undefined => process.env['TEST_POSTGRES_URL']

/** A migrated, empty database. The caller drops it. */
export function freshDatabase(provider: Provider): Promise<TestDatabase> {
  if (provider === 'sqlite') return freshSqlite()
  const server = postgresUrl()
  if (server === undefined) throw new Error('no PostgreSQL: TEST_POSTGRES_URL is not set')
  return freshPostgres(server)
}

/** A migrated, empty store; closed and removed when the test has ended. */
export async function freshStore(provider: Provider): Promise<Store & { url: string }> {
  const database = await freshDatabase(provider)
  const store = await openStore(database.url, silentLog)
  onTestFinished(async () => {
    await store.close()
    await database.drop()
  })
  return { ...store, url: database.url }
}

/** The same tests on both databases; PostgreSQL's are skipped where there is none (its set-up says so, and fails in CI). */
export function onEachDatabase(
  suite: (fresh: () => Promise<Store & { url: string }>, provider: Provider) => void,
): void {
  describe('on SQLite', () => suite(() => freshStore('sqlite'), 'sqlite'))
  describe.skipIf(postgresUrl() === undefined)('on PostgreSQL', () =>
    suite(() => freshStore('postgresql'), 'postgresql'),
  )
}
