import { connect, createServer, type AddressInfo } from 'node:net'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { beginWithFirst } from '../../src/store/database/begin-with-first.ts'
import { freshDatabase, postgresUrl } from '../support/database.ts'

/** A connection through a door that counts what is sent to the server. */
async function connection(): Promise<{ client: pg.PoolClient; sent: () => number }> {
  const database = await freshDatabase('postgresql')
  const url = new URL(database.url)
  const [port, host] = [Number(url.port), url.hostname]
  let sent = 0
  const door = createServer((near) => {
    const far = connect(port, host)
    near.on('data', () => sent++)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) socket.on('error', () => near.destroy())
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  url.port = String((door.address() as AddressInfo).port)
  const pool = new pg.Pool({ connectionString: url.href, max: 1 })
  const client = await pool.connect()
  onTestFinished(async () => {
    client.release()
    await pool.end()
    door.close()
    await database.drop()
  })
  beginWithFirst(client)
  return { client, sent: () => sent }
}

const begin = { text: 'BEGIN', values: [] }
const commit = { name: 'commit', text: 'COMMIT', values: [] }
const rollback = { name: 'rollback', text: 'ROLLBACK', values: [] }
const add = (key: string) => ({
  name: 'add',
  text: 'INSERT INTO "Setting" ("key", "value") VALUES ($1, $2) RETURNING "key"',
  values: [key, '1'],
})
const count = { name: 'count', text: 'SELECT count(*)::int AS n FROM "Setting"', values: [] }

describe.skipIf(postgresUrl() === undefined)('on PostgreSQL', () => {
  test('BEGIN goes with the first statement, which gives what it gives alone', async () => {
    const { client, sent } = await connection()
    const ways: number[] = []
    for (const key of ['a', 'b', 'c']) {
      const before = sent()
      await client.query(begin)
      expect(await client.query(add(key))).toMatchObject({ command: 'INSERT', rowCount: 1, rows: [{ key }] })
      expect(client.getTransactionStatus()).toBe('T')
      await client.query(commit)
      expect(client.getTransactionStatus()).toBe('I')
      ways.push(sent() - before)
    }
    // The first of a connection still has to say what BEGIN is.
    expect(ways).toEqual([3, 2, 2])
    expect((await client.query(count)).rows).toEqual([{ n: 3 }])
  })

  test('what it began is rolled back whole, the first statement too', async () => {
    const { client } = await connection()
    for (const key of ['a', 'b']) {
      await client.query(begin)
      await client.query(add(key))
      await client.query(rollback)
    }
    expect((await client.query(count)).rows).toEqual([{ n: 0 }])
  })

  test('a first statement that fails says why, and the connection goes on', async () => {
    const { client } = await connection()
    await client.query(add('a'))
    for (const key of ['b', 'c']) {
      await client.query(begin)
      await expect(client.query(add('a'))).rejects.toMatchObject({ code: '23505' })
      await expect(client.query(add(key))).rejects.toMatchObject({ code: '25P02' })
      await client.query(rollback)
    }
    await client.query(begin)
    await client.query(add('d'))
    await client.query(commit)
    expect((await client.query(count)).rows).toEqual([{ n: 2 }])
  })

  test('a transaction without a statement sends nothing, and leaves none open', async () => {
    const { client, sent } = await connection()
    await client.query(begin)
    await client.query(commit)
    const before = sent()
    for (const end of [commit, rollback]) {
      await client.query(begin)
      await client.query(end)
    }
    expect(sent()).toBe(before)
    await client.query(add('a'))
    expect(client.getTransactionStatus()).toBe('I')
  })

  test('a first statement that is not parsed beforehand is in the transaction too', async () => {
    const { client } = await connection()
    for (const round of [1, 2]) {
      await client.query(begin)
      await client.query({ text: `SAVEPOINT s${round}`, values: [] })
      expect(client.getTransactionStatus()).toBe('T')
      await client.query(add(String(round)))
      await client.query(rollback)
    }
    expect((await client.query(count)).rows).toEqual([{ n: 0 }])
  })
})
