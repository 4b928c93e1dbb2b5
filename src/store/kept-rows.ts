import { Prisma } from './generated/sqlite/client.ts'

type Client = Prisma.TransactionClient

/** Tables of which the database draws a new version at every change: rarely written, read at every question. */
type KeptTable = 'Directive' | 'DirectiveRelation' | 'Unit' | 'Task' | 'ReportDemand'

/** Rows that a process keeps in its memory for as long as their table stays as it was, whoever writes it. */
export interface KeptRows {
  /** What `load` reads from these tables with `client`, under a name of its own. Frozen: it is shared. */
  one: <T>(client: Client, tables: readonly KeptTable[], name: string, load: () => Promise<T>) => Promise<T>
  /** The same for several names at once: `load` reads those that are not there. What is nowhere is left out. */
  each: <T>(
    client: Client,
    tables: readonly KeptTable[],
    names: readonly string[],
    load: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ) => Promise<Map<string, T>>
  /** The same for one client that asks for much at once: whether the tables are as they were is looked up the first time only. */
  asOfNow: () => KeptRows
}

interface Kept {
  version: string
  values: Map<string, unknown>
}

/** SQLite takes no more than some hundreds of parameters. */
const TOGETHER = 500
/** From the same tables; with more the memory begins anew. */
const MOST = 4_000

type Versions = ReadonlyMap<string, string>

async function versionsOf(client: Client): Promise<Versions> {
  const rows = await client.$queryRaw<{ table: string; version: string }[]>`
    SELECT "table", "version" FROM "TableVersion"`
  return new Map(rows.map((row) => [row.table, row.version]))
}

/** Null for tables that have no version. */
function versionIn(versions: Versions, tables: readonly KeptTable[]): string | null {
  const found = tables.flatMap((table) => versions.get(table) ?? [])
  return found.length < tables.length ? null : found.join(' ')
}

/**
 * `committed` sees what every process sees. A transaction reads a version of its own as soon as it has written: what it
 * loads then is for itself alone. `changes` is cheap, and another number after every commit: SQLite has one, and without a
 * new commit the versions are those that were read before.
 */
export function keptRows(committed: Client, changes?: () => Promise<number>): KeptRows {
  let seen: { at: number; versions: Promise<Versions> } | null = null

  /** The number comes first: a commit after it makes the next one ask again. */
  async function committedVersions(count: () => Promise<number>): Promise<Versions> {
    const at = await count()
    if (seen?.at === at) return seen.versions
    const versions = versionsOf(committed)
    const asked = { at, versions }
    seen = asked
    versions.catch(() => {
      if (seen === asked) seen = null
    })
    return versions
  }

  const look = (client: Client): Promise<Versions> =>
    client === committed && changes ? committedVersions(changes) : versionsOf(client)
  const versionOf = async (client: Client, tables: readonly KeptTable[]): Promise<string | null> =>
    versionIn(await look(client), tables)

  const all = new Map<string, Kept>()

  async function each<T>(
    seen: (client: Client) => Promise<Versions>,
    client: Client,
    from: readonly KeptTable[],
    names: readonly string[],
    load: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<Map<string, T>> {
    const version = versionIn(await seen(client), from)
    const kept = all.get(from.join())
    const values = version !== null && kept?.version === version ? kept.values : new Map<string, unknown>()
    const missing = names.filter((name) => !values.has(name))
    const fresh = new Map<string, T>()
    for (let i = 0; i < missing.length; i += TOGETHER)
      for (const [name, value] of await load(missing.slice(i, i + TOGETHER))) fresh.set(name, value)
    for (const value of fresh.values()) freeze(value)
    const found = names.flatMap((name): [string, T][] => {
      const value = fresh.get(name) ?? (values.get(name) as T | undefined)
      return value === undefined ? [] : [[name, value]]
    })
    // A write between the two readings would have left rows here that are of neither version.
    if (version !== null && fresh.size > 0 && (await isCommitted(client, from, version))) keep(from, version, fresh)
    return new Map(found)
  }

  async function isCommitted(client: Client, from: readonly KeptTable[], version: string): Promise<boolean> {
    if ((await versionOf(client, from)) !== version) return false
    return client === committed || (await versionOf(committed, from)) === version
  }

  function keep(from: readonly KeptTable[], version: string, fresh: ReadonlyMap<string, unknown>): void {
    const known = all.get(from.join())
    const values =
      known?.version === version && known.values.size + fresh.size <= MOST ? known.values : new Map<string, unknown>()
    for (const [name, value] of fresh) values.set(name, value)
    all.set(from.join(), { version, values })
  }

  const rows = (seen: (client: Client) => Promise<Versions>): KeptRows => ({
    each: (...asked) => each(seen, ...asked),
    async one(client, tables, name, load) {
      const found = await each(seen, client, tables, [name], async () => new Map([[name, await load()]]))
      return found.get(name) as Awaited<ReturnType<typeof load>>
    },
    asOfNow() {
      let first: Promise<Versions> | null = null
      return rows((client) => (first ??= seen(client)))
    },
  })
  return rows(look)
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}
