import { makeFolder } from '../base/make-folder.ts'
import { dirname } from 'node:path'
import { applyMigrations } from '../../prisma/migrations.mjs'
import { PlainError, reasonOf } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Transact } from '../base/transact.ts'
import type { Stores } from '../chat/stores.ts'
import { createStores } from './create-stores.ts'
import type { Database, Lock } from './database/database.ts'
import { presenceOf } from './database/database.ts'
import type { Provider } from './db.ts'
import { createTransactor } from './transactor.ts'

export interface Store {
  provider: Provider
  /** Every write goes through here. */
  transact: Transact<Stores>
  /** What has been committed, outside of any transaction. Its writing methods throw. */
  read: Stores
  /**
   * Runs `work` as the only process that sends for a channel. False at once, without `work`, when another one does. `lost`
   * is aborted when the right is gone before the end: then nothing more may be sent.
   */
  withSenderLock: (channel: string, work: (lost: AbortSignal) => Promise<void>) => Promise<boolean>
  /** The right to be the house of this database; null when another process is. Freed by any end of the process. */
  holdHouse: () => Promise<Lock | null>
  /** Shows that the process of that name lives, where several may work on one database (PostgreSQL). */
  holdPresence: (owner: string) => Promise<Lock | null>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** Removes what was deleted or overwritten from the disk as well. False when it has to be tried again. */
  scrub: () => Promise<boolean>
  /** Puts the index of words together, so that a search reads one part and not many; returns the steps that it took. */
  mergeWords: () => Promise<number>
  /** size on disk */
  bytes(): Promise<number>
  /** Waits for open transactions. */
  close: () => Promise<void>
}

const isPostgres = (url: string): boolean => /^postgres(?:ql)?:/.test(url)

/** An address without its password. */
const shown = (url: string): string => url.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:***@')

async function open(url: string, log: Log): Promise<Database> {
  const file = url.replace(/^file:/, '')
  if (!isPostgres(url)) await makeFolder(dirname(file))
  for (const migration of await applyMigrations(url)) log.info({ migration }, 'the database was brought up to date')
  if (!isPostgres(url)) return (await import('./database/open-sqlite.ts')).openSqlite(file)
  return (await import('./database/open-postgres.ts')).openPostgres(url, log)
}

/**
 * Opens the store at "file:/abs/path.db" or "postgresql://…" and brings it up to date. Throws
 * PlainError('store-cannot-open') when it can't be had.
 */
export async function openStore(url: string, log: Log): Promise<Store> {
  const database = await open(url, log).catch((thrown: unknown) => {
    throw new PlainError('store-cannot-open', { where: shown(url), reason: reasonOf(thrown) }, thrown)
  })
  const { provider, read, kept } = database
  const { transact, between, idle } = createTransactor(database)
  return {
    provider,
    transact,
    read: createStores({ client: read, provider, kept }),
    async withSenderLock(channel, work) {
      const lock = await database.lock(`sender-${channel}`)
      if (!lock) return false
      try {
        await work(lock.lost)
      } finally {
        await lock.release()
      }
      return true
    },
    holdHouse: () => database.lock('house'),
    holdPresence: (owner) => (provider === 'sqlite' ? Promise.resolve(null) : database.lock(presenceOf(owner))),
    async ping() {
      await read.$queryRaw`SELECT 1`
    },
    scrub: () => between(() => database.scrub()),
    async mergeWords() {
      let steps = 0
      while (await between(() => database.mergeWords(steps === 0))) steps++
      return steps
    },
    bytes: () => database.bytes(),
    async close() {
      await idle()
      await database.close()
    },
  }
}
