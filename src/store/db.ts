import type { Prisma } from './generated/sqlite/client.ts'
import type { KeptRows } from './kept-rows.ts'

export type Provider = 'sqlite' | 'postgresql'

/** One transaction, or the read-only view: typed by SQLite's client, whose models PostgreSQL's shares. */
export type Client = Prisma.TransactionClient

/** What every room of the store is made from. */
export interface Db {
  /** `client.inbox` makes something at each transaction that costs as much as a statement: it is asked for where it is used */
  client: Client
  provider: Provider
  kept: KeptRows
}

/**
 * Options of `createMany` that leave out what exists. Only PostgreSQL knows them, and only PostgreSQL needs them: a broken
 * constraint there ends the whole transaction, and two writers can pass the same check. SQLite has one writer at a time.
 */
export const onlyNew = ({ provider }: Db): object => (provider === 'postgresql' ? { skipDuplicates: true } : {})
