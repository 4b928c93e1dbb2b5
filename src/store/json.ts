import { Prisma } from './generated/sqlite/client.ts'

/** PostgreSQL refuses these in jsonb, and any of them can come from a chat: NUL, and half of a surrogate pair. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i
const NUL = /\0/g
const LONE = /\p{Surrogate}/gu

const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(NUL, '').replace(LONE, '\ufffd') : value

/** A value as a Json column takes it: plain data, dates as ISO text, without characters that no database keeps. */
export function json(value: unknown): Prisma.InputJsonValue {
  const text = JSON.stringify(value)
  return JSON.parse(text, SUSPECT.test(text) ? storable : undefined) as Prisma.InputJsonValue
}

/** For a nullable column: SQL's NULL, not JSON's. */
export const jsonOrNull = (value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull =>
  value === null ? Prisma.DbNull : json(value)

/** For a column that holds any value, JSON's null among them. */
export const jsonAny = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  value === null || value === undefined ? Prisma.JsonNull : json(value)

/** A column's value; who wrote it knows its shape. */
export const dataOf = (value: Prisma.JsonValue): unknown => value
