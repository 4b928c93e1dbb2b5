// Prisma's schema engine without a download: the same engine as WebAssembly from npm, fed by the driver adapters.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const PROVIDERS = ['sqlite', 'postgresql']
/** Tables that no model knows: the words of the sections, and those in which SQLite keeps its full-text index. */
const FULL_TEXT = ['SectionWords', ...['config', 'data', 'docsize', 'idx'].map((part) => `SectionWords_${part}`)]
export const filtersOf = (provider) => ({
  externalTables: provider === 'sqlite' ? FULL_TEXT : ['public.SectionWords'],
  externalEnums: [],
})

const here = import.meta.dirname
const read = (...path) => readFileSync(join(here, ...path), 'utf8')

/** The models of the house under the head of one provider. */
export const schemaFiles = (provider) => [
  { path: 'head.prisma', content: read(provider, 'head.prisma') },
  ...readdirSync(join(here, 'models'))
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: read('models', name) })),
]

/** The migration history of one provider, in the form that the engine asks for. */
export function migrationsOf(provider) {
  const baseDir = join(here, provider, 'migrations')
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : []
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: read(provider, 'migrations', name, 'migration.sql') },
      },
    })),
  }
}

let loaded
async function loadEngine() {
  if (loaded) return loaded
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const module = new WebAssembly.Module(readFileSync(entry.replace('schema_engine.js', 'schema_engine_bg.wasm')))
  const imports = Object.fromEntries(WebAssembly.Module.imports(module).map((i) => [i.module, glue]))
  const { exports } = new WebAssembly.Instance(module, imports)
  glue.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  loaded = glue.SchemaEngine
  return loaded
}

/** An engine over a driver adapter's factory. */
export async function engineFor(provider, factory) {
  const SchemaEngine = await loadEngine()
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const files = schemaFiles(provider).map((file) => [file.path, file.content])
  return SchemaEngine.new({ datamodels: files }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

/** Compares two sets of schema files without any database: the engine only wants to hear a version. */
export async function diffOfModels(provider, from, to) {
  const adapter = {
    provider: provider === 'postgresql' ? 'postgres' : 'sqlite',
    adapterName: 'none',
    queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  }
  const connect = async () => adapter
  const engine = await engineFor(provider, {
    provider: adapter.provider,
    adapterName: 'none',
    connect,
    connectToShadowDb: connect,
  })
  return engine.diff({
    from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: filtersOf(provider),
  })
}
