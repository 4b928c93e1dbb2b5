import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import pg from 'pg'

export type Value = string | number | boolean | Date | null

const CHUNK = 500

const written = (value: Value): string =>
  value === null
    ? 'NULL'
    : value instanceof Date
      ? `'${value.toISOString().replace('Z', '+00:00')}'`
      : typeof value === 'string'
        ? `'${value.replaceAll("'", "''")}'`
        : String(value)

/** Writes rows in long statements: a hundred thousand of them through the house would take an hour. */
export async function writeRows(url: string, tables: Readonly<Record<string, Record<string, Value>[]>>): Promise<void> {
  const statements = Object.entries(tables).flatMap(([table, rows]) =>
    Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => {
      const names = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`)
      const values = rows
        .slice(i * CHUNK, (i + 1) * CHUNK)
        .map((row) => `(${Object.values(row).map(written).join(', ')})`)
      return `INSERT INTO "${table}" (${names.join(', ')}) VALUES ${values.join(', ')}`
    }),
  )
  if (url.startsWith('file:')) {
    const adapter = await new PrismaBetterSqlite3({ url }).connect()
    await adapter.executeScript('BEGIN')
    for (const statement of statements) await adapter.executeScript(statement)
    await adapter.executeScript('COMMIT; ANALYZE')
    return adapter.dispose()
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('BEGIN')
  for (const statement of statements) await client.query(statement)
  await client.query('COMMIT')
  await client.query('VACUUM ANALYZE')
  await client.end()
}
