/**
 * Runs `work` with stores that share one database transaction, and commits when it resolves. Nothing else may be awaited
 * inside: no network, no file, no worker. A throw rolls everything back. On SQLite transactions run one after the other; on
 * PostgreSQL `work` runs again from its beginning when two had waited for each other.
 */
export type Transact<Stores> = <T>(work: (stores: Stores) => Promise<T>) => Promise<T>
