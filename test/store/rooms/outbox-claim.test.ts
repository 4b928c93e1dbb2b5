import { expect, test } from 'vitest'
import type { OutboxRow } from '../../../src/messaging/store.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDraft, at } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000)

interface Claim {
  lane?: 'reply' | 'bulk'
  owner?: string
  limit?: number
  notChats?: string[]
  when?: Date
  channel?: string
}

function claim(store: Store, { when = now, ...more }: Claim = {}): Promise<OutboxRow[]> {
  const until = new Date(when.getTime() + 60_000)
  const q = {
    channel: 'telegram',
    lane: 'reply' as const,
    owner: 'me',
    limit: 10,
    notChats: [],
    ...more,
    now: when,
    until,
  }
  return store.transact((s) => s.outbox.claim(q))
}
const keys = (rows: OutboxRow[]): string[] => rows.map((row) => row.key)

async function write(store: Store, ...drafts: ReturnType<typeof aDraft>[]): Promise<void> {
  await store.transact(async (s) => {
    for (const draft of drafts) await s.outbox.add(draft, now)
  })
}

onEachDatabase((fresh) => {
  test('a claimed row comes back whole', async () => {
    const store = await fresh()
    const message = { text: 'Đã nắm việc?', choices: [{ label: 'Đã nắm', value: 'nhan:512' }] }
    await write(store, aDraft('a', 'k', { message }))
    const [row] = await claim(store)
    expect(row).toMatchObject({
      key: 'k',
      channel: 'telegram',
      chatId: 'a',
      chatKind: 'private',
      lane: 'reply',
      attempts: 0,
    })
    expect(row?.message).toEqual(message)
    expect(row?.sequence).toBeGreaterThan(0)
  })

  test('the oldest of each chat goes out, one in flight for a chat, over both lanes', async () => {
    const store = await fresh()
    await write(store, aDraft('a', 'a1'), aDraft('a', 'a2'), aDraft('b', 'b1'), aDraft('a', 'a3', { lane: 'bulk' }))
    const first = await claim(store)
    expect(keys(first)).toEqual(['a1', 'b1'])
    expect(await claim(store)).toEqual([])
    expect(await claim(store, { lane: 'bulk' })).toEqual([])
    await store.transact((s) => s.outbox.sent([{ id: first[0]?.id ?? '', messageIds: ['1'] }], now))
    expect(keys(await claim(store))).toEqual(['a2'])
  })

  test("a reply does not wait behind a chat's bulk", async () => {
    const store = await fresh()
    await write(store, aDraft('a', 'bulk', { lane: 'bulk' }), aDraft('a', 'reply'))
    expect(keys(await claim(store))).toEqual(['reply'])
  })

  test('limit, resting chats and other channels are kept to', async () => {
    const store = await fresh()
    const elsewhere = aDraft('z', 'z1', { channel: 'zalo' })
    await write(store, ...['a', 'b', 'c', 'd'].map((chat) => aDraft(chat, `${chat}1`)), elsewhere)
    expect(keys(await claim(store, { limit: 2, notChats: ['a'] }))).toEqual(['b1', 'c1'])
    expect(keys(await claim(store))).toEqual(['a1', 'd1'])
    expect(keys(await claim(store, { channel: 'zalo' }))).toEqual(['z1'])
  })

  test('a row that is tried again holds back those after it; one written for later does not', async () => {
    const store = await fresh()
    await write(
      store,
      aDraft('a', 'a1'),
      aDraft('a', 'a2'),
      aDraft('b', 'b1', { notBefore: later(600) }),
      aDraft('b', 'b2'),
    )
    const [a1, b2] = await claim(store)
    expect([a1?.key, b2?.key]).toEqual(['a1', 'b2'])
    await store.transact((s) => s.outbox.retry(a1?.id ?? '', later(30), 'unreachable', 'mất mạng'))
    expect(await claim(store, { when: later(29) })).toEqual([])
    const again = await claim(store, { when: later(30) })
    expect(again).toMatchObject([{ key: 'a1', attempts: 1 }])
    await store.transact((s) => s.outbox.sent([{ id: b2?.id ?? '', messageIds: [] }], now))
    await store.transact((s) => s.outbox.sent([{ id: again[0]?.id ?? '', messageIds: [] }], later(31)))
    expect(keys(await claim(store, { when: later(599), limit: 1 }))).toEqual(['a2'])
    expect(keys(await claim(store, { when: later(599) }))).toEqual([])
    expect(keys(await claim(store, { when: later(600) }))).toEqual(['b1'])
  })

  test('many claimers at once take every row once, and never two of one chat', async () => {
    const store = await fresh()
    const chats = Array.from({ length: 40 }, (_, i) => `chat ${i}`)
    await write(store, ...chats.flatMap((chat) => [1, 2, 3].map((n) => aDraft(chat, `${chat}/${n}`, lanes(n)))))
    const taken: string[] = []
    const inFlight = new Set<string>()
    let doubles = 0
    const claimer = async (owner: string, lane: 'reply' | 'bulk'): Promise<void> => {
      for (let idle = 0; idle < 20 && taken.length < 120;) {
        const rows = await claim(store, { owner, lane, limit: 5 })
        idle = rows.length === 0 ? idle + 1 : 0
        for (const row of rows) {
          if (inFlight.has(row.chatId)) doubles++
          inFlight.add(row.chatId)
          taken.push(row.key)
        }
        for (const row of rows) {
          inFlight.delete(row.chatId)
          await store.transact((s) => s.outbox.sent([{ id: row.id, messageIds: [row.key] }], now))
        }
      }
    }
    await Promise.all(['1', '2', '3'].flatMap((n) => [claimer(`r${n}`, 'reply'), claimer(`b${n}`, 'bulk')]))
    expect(doubles).toBe(0)
    expect(new Set(taken).size).toBe(120)
    expect(taken).toHaveLength(120)
    for (const chat of chats) {
      const replies = taken.filter((key) => key === `${chat}/1` || key === `${chat}/3`)
      expect(replies).toEqual([`${chat}/1`, `${chat}/3`])
    }
  })

  test('a row whose lease has run out is taken again', async () => {
    const store = await fresh()
    await write(store, aDraft('a', 'a1'))
    expect(keys(await claim(store))).toEqual(['a1'])
    for (const seconds of [59, 60]) await store.transact((s) => s.outbox.reclaim('zalo', later(seconds)))
    await store.transact((s) => s.outbox.reclaim('telegram', later(59)))
    expect(await claim(store, { when: later(59) })).toEqual([])
    expect((await store.read.outbox.pending('telegram', later(59))).ended).toBe(false)
    expect((await store.read.outbox.pending('telegram', later(60))).ended).toBe(true)
    await store.transact((s) => s.outbox.reclaim('telegram', later(60)))
    const [again] = await claim(store, { when: later(60), owner: 'another' })
    expect(again).toMatchObject({ key: 'a1', mayHaveArrived: true })
  })

  test('a look tells what waits in each lane of a channel, not what is for later', async () => {
    const store = await fresh()
    const nothing = { reply: false, bulk: false, ended: false }
    expect(await store.read.outbox.pending('telegram', now)).toEqual(nothing)
    await write(store, aDraft('a', 'a1', { lane: 'bulk' }))
    await write(store, aDraft('b', 'b1', { lane: 'reply', notBefore: later(10) }))
    expect(await store.read.outbox.pending('telegram', later(9))).toEqual({ ...nothing, bulk: true })
    expect(await store.read.outbox.pending('telegram', later(10))).toEqual({ ...nothing, reply: true, bulk: true })
    expect(await store.read.outbox.pending('zalo', later(10))).toEqual(nothing)
  })

  test('parts that have arrived are kept with the row until all have', async () => {
    const store = await fresh()
    await write(store, aDraft('a', 'a1'))
    const [first] = await claim(store)
    expect(first?.parts).toEqual([])
    await store.transact((s) => s.outbox.retry(first?.id ?? '', later(0), 'throttled', '429', ['m1', 'm2']))
    const [again] = await claim(store)
    expect(again?.parts).toEqual(['m1', 'm2'])
    await store.transact((s) => s.outbox.sent([{ id: again?.id ?? '', messageIds: ['m1', 'm2', 'm3'] }], later(1)))
    expect((await store.read.outbox.recent('telegram', 'a', 1))[0]?.messageIds).toEqual(['m1', 'm2', 'm3'])
  })

  test('at start, rows in flight of a dead process wait again and are named', async () => {
    const store = await fresh()
    await write(store, aDraft('a', 'a1'), aDraft('b', 'b1'), aDraft('z', 'z1', { channel: 'zalo' }), aDraft('c', 'c1'))
    await claim(store, { limit: 2 })
    await claim(store, { channel: 'zalo' })
    expect(await store.transact((s) => s.outbox.voidLeases('telegram'))).toEqual(['a1', 'b1'])
    expect(await store.transact((s) => s.outbox.voidLeases())).toEqual(['z1'])
    expect(await store.read.outbox.counts()).toEqual({ waiting: 4, sending: 0, dead: 0 })
  })
})

const lanes = (n: number): { lane: 'reply' | 'bulk' } => ({ lane: n === 2 ? 'bulk' : 'reply' })
