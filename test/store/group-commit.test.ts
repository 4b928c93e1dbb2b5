import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freshStore } from '../support/database.ts'
import { aDraft, at } from '../support/nouns.ts'

const now = at('2025-03-17T08:00')
const keys = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `k${from + i}`)

test('works that gathered while another commits are all done, in order, and each sees those before it', async () => {
  const { transact, read } = await freshStore('sqlite')
  const seen: number[] = []
  await Promise.all(
    keys(0, 100).map((key) =>
      transact(async (s) => {
        seen.push((await s.outbox.counts()).waiting)
        await s.outbox.add(aDraft('a', key), now)
      }),
    ),
  )
  expect(seen).toEqual(keys(0, 100).map((_, i) => i))
  expect((await read.outbox.counts()).waiting).toBe(100)
})

test('nobody is told that it is done before the commit', async () => {
  const { transact, read } = await freshStore('sqlite')
  const told = await Promise.all(
    keys(0, 40).map(async (key) => {
      await transact((s) => s.outbox.add(aDraft('a', key), now))
      return (await read.outbox.counts()).waiting
    }),
  )
  expect(told.filter((count, i) => count <= i)).toEqual([])
})

test('one that throws in the middle of many takes back its own writes alone', async () => {
  const { transact, read } = await freshStore('sqlite')
  const outcome = await Promise.allSettled(
    keys(0, 60).map((key, i) =>
      transact(async (s) => {
        await s.outbox.add(aDraft('a', key), now)
        await s.chat.setSetting(key, i)
        if (i % 7 === 3) throw new Error(`thôi ${i}`)
        return i
      }),
    ),
  )
  const broken = outcome.flatMap((o, i) => (o.status === 'rejected' ? [`${i} ${String(o.reason)}`] : []))
  expect(broken).toEqual(keys(0, 60).flatMap((_, i) => (i % 7 === 3 ? [`${i} Error: thôi ${i}`] : [])))
  expect((await read.outbox.counts()).waiting).toBe(60 - broken.length)
  expect(await read.chat.setting('k3')).toBeNull()
  expect(await read.chat.setting('k4')).toBe(4)
})

test('what comes over the net at one moment, a callback each, shares commits', async () => {
  const { transact, read } = await freshStore('sqlite')
  const committedBefore: number[] = []
  const works: Promise<void>[] = []
  let open = 0
  const server = createServer((socket) => {
    open++
    socket.on('data', (key) =>
      works.push(
        transact(async (s) => {
          committedBefore.push((await read.outbox.counts()).waiting)
          await s.outbox.add(aDraft('a', key.toString()), now)
        }),
      ),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const clients = await Promise.all(
    keys(0, 40).map(async () => {
      const client = connect(port, '127.0.0.1')
      await once(client, 'connect')
      return client
    }),
  )
  while (open < clients.length) await pause(5)
  for (const [i, client] of clients.entries()) client.write(`k${i}`)
  while (works.length < clients.length) await pause(5)
  await Promise.all(works)
  for (const client of clients) client.destroy()
  await new Promise((done) => server.close(done))
  expect((await read.outbox.counts()).waiting).toBe(40)
  expect(new Set(committedBefore).size).toBeLessThan(20)
})
