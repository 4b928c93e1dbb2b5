import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** Connections as migrations need them; `close` ends those that are open. */
export function factoryFor(url: string): { connect: () => Promise<SqlDriverAdapter>; close: () => Promise<void> }
