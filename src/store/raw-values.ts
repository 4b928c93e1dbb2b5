import type { Db } from './db.ts'
import { Prisma } from './generated/sqlite/client.ts'
import { json } from './json.ts'

/** A value for a Json column in a statement of our own; PostgreSQL takes it for text unless it is told. */
export const asJson = ({ provider }: Pick<Db, 'provider'>, value: unknown): Prisma.Sql => {
  const text = JSON.stringify(json(value))
  return provider === 'postgresql' ? Prisma.sql`${text}::jsonb` : Prisma.sql`${text}`
}

/** What a column takes in a statement of our own. */
type Value = string | number | boolean | Date | null | Prisma.Sql

/**
 * Inserts a row; false when one with the same unique values exists. Prisma's `createMany` costs ten times as much, and these
 * are written at every message.
 */
export async function insertNew({ client }: Db, table: string, row: Readonly<Record<string, Value>>): Promise<boolean> {
  const columns = Prisma.raw(
    Object.keys(row)
      .map((name) => `"${name}"`)
      .join(', '),
  )
  const values = Prisma.join(Object.values(row))
  const into = Prisma.raw(`"${table}"`)
  return (await client.$executeRaw`INSERT INTO ${into} (${columns}) VALUES (${values}) ON CONFLICT DO NOTHING`) === 1
}

/** An instant that a statement of our own selects instead of comparing it. */
export const asInstant = ({ provider }: Pick<Db, 'provider'>, at: Date): Prisma.Sql =>
  provider === 'postgresql' ? Prisma.sql`${at}::timestamp` : Prisma.sql`${at}`

/** After a column: it has one of these values, however many they are (SQLite takes some hundreds of parameters at most). */
export const among = ({ provider }: Pick<Db, 'provider'>, values: readonly string[]): Prisma.Sql =>
  provider === 'postgresql'
    ? Prisma.sql`= ANY(${[...values]})`
    : Prisma.sql`IN (SELECT "value" FROM json_each(${JSON.stringify(values)}))`

/** A number that a statement of our own selects. */
export const asNumber = ({ provider }: Pick<Db, 'provider'>, value: number): Prisma.Sql =>
  provider === 'postgresql' ? Prisma.sql`${value}::int` : Prisma.sql`${value}`

/** One value of a packed row, as JSON has it. */
export type Packed = string | number | null

/** The values of many rows as one text, in the order of the rows: Prisma makes objects of rows one by one, which costs more than reading them. */
export const packed = ({ provider }: Pick<Db, 'provider'>, columns: Prisma.Sql): Prisma.Sql =>
  provider === 'sqlite'
    ? Prisma.sql`json_group_array(json_array(${columns}))`
    : Prisma.sql`COALESCE(json_agg(json_build_array(${columns}))::text, '[]')`

/** The rows of a statement of our own, whose columns are `columns`. */
export async function packedRows<R extends readonly Packed[]>(
  { client, provider }: Pick<Db, 'client' | 'provider'>,
  columns: Prisma.Sql,
  statement: Prisma.Sql,
): Promise<R[]> {
  const [row] = await client.$queryRaw<{ rows: string }[]>`
    SELECT ${packed({ provider }, columns)} AS "rows" FROM (${statement}) AS "found"`
  return row === undefined ? [] : (JSON.parse(row.rows) as R[])
}
