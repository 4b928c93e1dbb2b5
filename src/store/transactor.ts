import { setTimeout as sleep } from 'node:timers/promises'
import { inTime } from '../base/in-time.ts'
import type { Transact } from '../base/transact.ts'
import type { Stores } from '../chat/stores.ts'
import { createStores } from './create-stores.ts'
import type { Database } from './database/database.ts'
import { TIMEOUT_MS } from './database/database.ts'
import type { Client } from './db.ts'
import { Prisma } from './generated/sqlite/client.ts'
import { createWriterLine } from './writer-line.ts'

const ATTEMPTS = 4
/** Prisma rolls back at its own time-out, but then still waits for `work`; the queue must not. */
const GRACE_MS = 1_000

/** Two transactions waited for each other's rows, and PostgreSQL gave up this one. */
const isConflict = (thrown: unknown): boolean =>
  thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === 'P2034'

/** Transactions over a database: side by side on PostgreSQL, in one line on SQLite. */
export function createTransactor(
  { write, provider, kept }: Database,
  timeout = TIMEOUT_MS,
): {
  transact: Transact<Stores>
  /** runs `work` while no transaction of this process is open, where the database asks for that */
  between: <T>(work: () => Promise<T>) => Promise<T>
  idle: () => Promise<void>
} {
  const open = new Set<Promise<unknown>>()

  const late = (): Error => new Error(`a transaction was rolled back: it had no end after ${timeout} ms`)
  const once = <T>(work: (client: Client) => Promise<T>): Promise<T> =>
    inTime(
      write.$transaction((client) => work(client), { timeout }),
      timeout + GRACE_MS,
      late,
    )
  const line = createWriterLine(once)

  async function attempt<T>(work: (client: Client) => Promise<T>): Promise<T> {
    for (let round = 1; ; round++) {
      try {
        return await once(work)
      } catch (thrown) {
        if (!isConflict(thrown) || round === ATTEMPTS) throw thrown
        await sleep(Math.random() * 50 * round)
      }
    }
  }

  return {
    transact(work) {
      const withStores = (client: Client) => work(createStores({ client, provider, kept }))
      const running = provider === 'sqlite' ? line.write(withStores) : attempt(withStores)
      const entry = running.catch(() => undefined).finally(() => open.delete(entry))
      open.add(entry)
      return running
    },
    between: (work) => (provider === 'sqlite' ? line.alone(work) : work()),
    async idle() {
      await Promise.all(open)
    },
  }
}
