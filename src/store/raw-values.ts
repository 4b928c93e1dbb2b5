import type { Db } from './db.ts'
import { Prisma } from './generated/sqlite/client.ts'
import { json } from './json.ts'

/** A value for a Json column in a statement of our own; PostgreSQL takes it for text unless it is told. */
export const asJson = ({ provider }: Pick<Db, 'provider'>, value: unknown): Prisma.Sql => {
  const text = JSON.stringify(json(value))
  return provider === 'postgresql' ? Prisma.sql`${text}::jsonb` : Prisma.sql`${text}`
}

/** An instant that a statement of our own selects instead of comparing it. */
export const asInstant = ({ provider }: Pick<Db, 'provider'>, at: Date): Prisma.Sql =>
  provider === 'postgresql' ? Prisma.sql`${at}::timestamp` : Prisma.sql`${at}`
