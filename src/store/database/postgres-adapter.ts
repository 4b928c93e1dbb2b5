import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import type { Log } from '../../base/log.ts'
import { beginWithFirst } from './begin-with-first.ts'

/** PostgreSQL keeps no NUL in its texts, and refuses the whole row; a file or a chat can bring one. */
function withoutNul<T extends SqlQueryable>(queryable: T): T {
  const cleaned = (query: SqlQuery): SqlQuery => ({
    ...query,
    args: query.args.map((arg) => (typeof arg === 'string' && arg.includes('\0') ? arg.replaceAll('\0', '') : arg)),
  })
  const queryRaw = queryable.queryRaw.bind(queryable)
  const executeRaw = queryable.executeRaw.bind(queryable)
  queryable.queryRaw = (query) => queryRaw(cleaned(query))
  queryable.executeRaw = (query) => executeRaw(cleaned(query))
  return queryable
}

/** Every connection keeps a plan for each: lists of many lengths must not fill the server. */
const PREPARED = 300

/** A name for each text of a statement, by which a connection parses and plans it once; '' = each time. */
function statementNames(): (query: SqlQuery) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= PREPARED) return ''
    const name = `nhacviec ${names.size + 1}`
    names.set(sql, name)
    return name
  }
}

interface Options {
  connections: number
  readOnly: boolean
  log: Log
}

/** A pool of connections; an idle one that breaks is named in the log and replaced. */
export function postgresAdapter(url: string, { connections, readOnly, log }: Options): SqlDriverAdapterFactory {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // A new one costs the server a process and every statement its plan: that some come when much comes would hold up all.
    idleTimeoutMillis: 0,
    application_name: 'nhacviec',
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  pool.on('connect', beginWithFirst)
  const broken = (error: Error): void => log.warn({ err: error }, 'a connection to PostgreSQL broke')
  const factory = new PrismaPg(pool, {
    onPoolError: broken,
    onConnectionError: broken,
    statementNameGenerator: statementNames(),
    disposeExternalPool: true,
  })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = withoutNul(await factory.connect())
      const begin = adapter.startTransaction.bind(adapter)
      adapter.startTransaction = async (level) => withoutNul(await begin(level))
      return adapter
    },
  }
}
