// Prisma migrations without the internet.
//   node prisma/offline.mjs diff NAME    write the models' changes as a migration of each provider
//   node prisma/offline.mjs apply URL    bring a database up to date
//   node prisma/offline.mjs check [URL]  exit 2 when models and migrations disagree
//
// SQLite replays its migrations in memory. PostgreSQL needs no server: prisma/postgresql/migrated.prisma keeps the models
// as its migrations made them, with the digest of each migration; with the URL of a server they are replayed there too.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factoryFor } from './adapters.mjs'
import { applyMigrations } from './migrations.mjs'
import { PROVIDERS, diffOfModels, engineFor, filtersOf, migrationsOf, schemaFiles } from './schema-engine.mjs'

const SNAPSHOT = join(import.meta.dirname, 'postgresql', 'migrated.prisma')
const EMPTY = '-- This is an empty migration.'

const digests = () =>
  migrationsOf('postgresql').migrationDirectories.map(
    (m) => `// ${m.path} ${createHash('sha256').update(m.migrationFile.content.value).digest('hex')}`,
  )

/** What the migrations make of an empty database, against the models; on a scratch database of `url`. */
async function replay(provider, url) {
  const factory = factoryFor(url)
  try {
    const engine = await engineFor(provider, factory)
    return await engine.diff({
      from: { tag: 'migrations', ...migrationsOf(provider) },
      to: { tag: 'schemaDatamodel', files: schemaFiles(provider) },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: filtersOf(provider),
    })
  } finally {
    await factory.close()
  }
}

const migrated = () =>
  existsSync(SNAPSHOT) ? [{ path: 'migrated.prisma', content: readFileSync(SNAPSHOT, 'utf8') }] : null

const change = (provider) =>
  provider === 'sqlite' ? replay('sqlite', 'file::memory:') : diffOfModels(provider, migrated(), schemaFiles(provider))

const isEmpty = ({ exitCode, stdout }) => exitCode === 0 || stdout.trim() === EMPTY

function keepSnapshot() {
  const models = schemaFiles('postgresql').map((file) => file.content.trim())
  const head = ['// Written by `node prisma/offline.mjs diff`: the models as the migrations make them.', ...digests()]
  writeFileSync(SNAPSHOT, `${head.join('\n')}\n\n${models.join('\n\n')}\n`)
}

async function diff(name) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const provider of PROVIDERS) {
    const result = await change(provider)
    if (isEmpty(result)) continue
    const dir = join(import.meta.dirname, provider, 'migrations')
    mkdirSync(join(dir, `${stamp}_${name}`), { recursive: true })
    writeFileSync(join(dir, 'migration_lock.toml'), `provider = "${provider}"\n`)
    writeFileSync(join(dir, `${stamp}_${name}`, 'migration.sql'), result.stdout)
    console.log(`prisma/${provider}/migrations/${stamp}_${name}`)
  }
  keepSnapshot()
}

async function check(url) {
  const faults = []
  for (const provider of PROVIDERS) {
    const result = await change(provider)
    if (!isEmpty(result))
      faults.push(`${provider}: the models have changed since the last migration:\n${result.stdout}`)
  }
  const kept = existsSync(SNAPSHOT)
    ? readFileSync(SNAPSHOT, 'utf8')
        .split('\n')
        .filter((line) => /^\/\/ \d{14}_/.test(line))
    : []
  if (kept.join() !== digests().join()) faults.push('postgresql: migrations were added, removed or edited by hand')
  if (url !== undefined) {
    const result = await replay('postgresql', url)
    if (!isEmpty(result)) faults.push(`postgresql: its migrations do not make the models:\n${result.stdout}`)
  }
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) {
    console.error('Remedy: node prisma/offline.mjs diff NAME')
    process.exitCode = 2
  }
}

const [command, argument] = process.argv.slice(2)
if (command === 'diff' && /^[a-z][a-z0-9_]*$/.test(argument ?? '')) await diff(argument)
else if (command === 'apply' && argument !== undefined)
  for (const name of await applyMigrations(argument)) console.log(name)
else if (command === 'check') await check(argument)
else {
  console.error('diff NAME (a-z, 0-9, _) | apply URL | check [URL]')
  process.exitCode = 1
}
