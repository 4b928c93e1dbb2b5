import type { Provider } from '../db.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { KeptRows } from '../kept-rows.ts'

/** What holds a right that only one process may have. */
export interface Lock {
  /** aborted when the database has taken the lock back: its connection was lost */
  lost: AbortSignal
  release(): Promise<void>
}

/** Before the name of every lock: other programs may use the same database. */
export const LOCK_PREFIX = 'nhacviec '
/** The lock by which a process shows that it lives. */
export const presenceOf = (owner: string): string => `process-${owner}`

/** One of the two databases, open. */
export interface Database {
  provider: Provider
  /** transactions only */
  write: PrismaClient
  /** refuses to write */
  read: PrismaClient
  /** of this database */
  kept: KeptRows
  /** null when another process holds it */
  lock(name: string): Promise<Lock | null>
  /** Removes what was deleted or overwritten from the disk as well; no transaction may be open. False when it has to be tried again. */
  scrub(): Promise<boolean>
  /**
   * One step, short enough for whoever waits to write, of putting together the parts into which the index of words falls as
   * papers come in; `first` of several. False when there is nothing to put together, or the database sees to it itself.
   */
  mergeWords(first: boolean): Promise<boolean>
  /** size on disk */
  bytes(): Promise<number>
  close(): Promise<void>
}

/** No transaction may wait longer to begin, or stay open longer. */
export const MAX_WAIT_MS = 10_000
export const TIMEOUT_MS = 30_000
