import { setImmediate as turn } from 'node:timers/promises'
import type { Client } from './db.ts'

/** More than these would let the last one's answer wait for the first one's. */
const TOGETHER = 32

interface Waiting {
  work: (client: Client) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (thrown: unknown) => void
}

/** Runs `work` in one database transaction. */
type Once = <T>(work: (client: Client) => Promise<T>) => Promise<T>

export interface WriterLine {
  /** Resolves after the commit. */
  write<T>(work: (client: Client) => Promise<T>): Promise<T>
  /** runs `work` while no transaction is open */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/**
 * The line before SQLite's only writing connection. It knows no owner: a statement sent while another's transaction is open
 * would join that one, and vanish with its rollback; so works run strictly one after the other. They wait here and not at
 * Prisma, whose `maxWait` would turn away the end of a long line. A commit waits for the disk, so all that have gathered
 * meanwhile share the next one, each behind a savepoint of its own: one that throws takes nothing of its neighbours with it.
 */
export function createWriterLine(once: Once): WriterLine {
  let waiting: Waiting[] = []
  let called = false
  let last: Promise<unknown> = Promise.resolve()

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }

  async function commit(): Promise<void> {
    // A transaction and its wait for the disk hold up the whole process: what came by the net meanwhile is heard only now.
    await turn()
    const batch = waiting.slice(0, TOGETHER)
    waiting = waiting.slice(TOGETHER)
    called = false
    if (waiting.length > 0) call()
    const [only] = batch
    if (batch.length === 1 && only) return byItself(only)
    let current: Waiting | undefined
    try {
      const ends = await once(async (client) => {
        const settled: (() => void)[] = []
        for (current of batch) settled.push(await behindSavepoint(client, current))
        current = undefined
        return settled
      })
      for (const end of ends) end()
    } catch {
      // What broke the commit is known only when each is tried for itself; the one at hand, which may hang again, comes last.
      for (const one of batch) if (one !== current) await byItself(one)
      if (current) await byItself(current)
    }
  }

  function call(): void {
    if (called) return
    called = true
    void alone(commit)
  }

  const byItself = ({ work, resolve, reject }: Waiting): Promise<void> => once(work).then(resolve, reject)

  return {
    write<T>(work: (client: Client) => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as (value: unknown) => void, reject })
        call()
      })
    },
    alone,
  }
}

/** The savepoint stays open: the next one of that name hides it, and the commit ends them all. */
async function behindSavepoint(client: Client, { work, resolve, reject }: Waiting): Promise<() => void> {
  await client.$executeRawUnsafe('SAVEPOINT work')
  try {
    const value = await work(client)
    return () => resolve(value)
  } catch (thrown) {
    await client.$executeRawUnsafe('ROLLBACK TO work').catch(() => {
      // A full disk ends the whole transaction, savepoints and all.
      throw thrown
    })
    return () => reject(thrown)
  }
}
