import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/open-store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDraft, at } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000)

/** Writes a row and sends it at once; returns its id. */
async function send(store: Store, draft: ReturnType<typeof aDraft>, messageIds: string[], when = now): Promise<string> {
  return store.transact(async (s) => {
    await s.outbox.add(draft, when)
    const { channel, lane } = draft
    const claim = { channel, lane, owner: 'me', now: when, until: later(60), limit: 1, notChats: [] }
    const [row] = await s.outbox.claim(claim)
    await s.outbox.sent([{ id: row?.id ?? '', messageIds }], when)
    return row?.id ?? ''
  })
}
const choices = (value: string) => [{ label: 'Đồng ý', value }]

onEachDatabase((fresh) => {
  test('the same key is written once, also by two transactions at once', async () => {
    const { transact, read } = await fresh()
    const added = await Promise.all([1, 2, 3, 4].map(() => transact((s) => s.outbox.add(aDraft('a', 'once'), now))))
    expect(added.filter(Boolean)).toHaveLength(1)
    expect(await read.outbox.counts()).toEqual({ waiting: 1, sending: 0, dead: 0 })
  })

  test('a typed number means a choice of the last delivered message that had some', async () => {
    const store = await fresh()
    const { read } = store
    expect(await read.outbox.lastChoices('telegram', 'a')).toBeNull()
    await send(store, aDraft('a', '1', { message: { text: 'một', choices: choices('x:1') } }), ['11'])
    await send(store, aDraft('a', '2', { message: { text: 'hai', choices: choices('x:2') } }), ['12', '13'], later(1))
    await send(store, aDraft('a', '3', { message: { text: 'ba', choices: [] } }), ['14'], later(2))
    await send(store, aDraft('b', '4', { message: { text: 'bốn', choices: choices('x:4') } }), ['15'], later(3))
    await store.transact((s) =>
      s.outbox.add(aDraft('a', '5', { message: { text: 'năm', choices: choices('x:5') } }), now),
    )
    const last = await read.outbox.lastChoices('telegram', 'a')
    expect(last).toEqual({ text: 'hai', choices: choices('x:2') })
  })

  test('a delivered message is found by any of its platform ids, in its own chat and channel', async () => {
    const store = await fresh()
    await send(store, aDraft('a', 'first'), ['1', '2'])
    await send(store, aDraft('b', 'other'), ['1'])
    await send(store, aDraft('a', 'again'), ['2'])
    const keyOf = async (chat: string, id: string): Promise<string | undefined> =>
      (await store.read.outbox.byMessageId('telegram', chat, id))?.key
    expect(await keyOf('a', '1')).toBe('first')
    expect(await keyOf('a', '2')).toBe('again')
    expect(await keyOf('b', '1')).toBe('other')
    expect(await keyOf('b', '2')).toBeUndefined()
    expect(await store.read.outbox.byMessageId('zalo', 'a', '1')).toBeNull()
  })

  test('a message that will never be accepted is a dead letter, and holds up nobody', async () => {
    const store = await fresh()
    await store.transact(async (s) => {
      await s.outbox.add(aDraft('a', 'bad'), now)
      await s.outbox.add(aDraft('a', 'good'), now)
    })
    const claim = {
      channel: 'telegram',
      lane: 'reply' as const,
      owner: 'me',
      now,
      until: later(60),
      limit: 5,
      notChats: [],
    }
    const [bad] = await store.transact((s) => s.outbox.claim(claim))
    await store.transact((s) => s.outbox.dead(bad?.id ?? '', 'rejected', 'message is too long'))
    expect(await store.read.outbox.deadLetters(9)).toMatchObject([
      { id: bad?.id, key: 'bad', channel: 'telegram', chatId: 'a', failure: 'rejected', error: 'message is too long' },
    ])
    expect((await store.transact((s) => s.outbox.claim(claim))).map((row) => row.key)).toEqual(['good'])
    expect(await store.read.outbox.counts()).toEqual({ waiting: 0, sending: 1, dead: 1 })
  })

  test('several messages are written down as sent at once, each with the ids of its own parts', async () => {
    const { transact, read } = await fresh()
    for (const key of ['a', 'b', 'c']) await transact((s) => s.outbox.add(aDraft(key, key), now))
    const [a, b] = await read.outbox.byKeys(['a', 'b'])
    const rows = [
      { id: a?.id ?? '', messageIds: ['a1', 'a2'] },
      { id: b?.id ?? '', messageIds: [] },
    ]
    await transact((s) => s.outbox.sent(rows, now))
    const kept = await read.outbox.byKeys(['a', 'b', 'c'])
    expect(kept.map((row) => [row.key, row.state, row.messageIds])).toEqual([
      ['a', 'sent', ['a1', 'a2']],
      ['b', 'sent', []],
      ['c', 'waiting', []],
    ])
  })

  test('what was sent stays sent, whatever comes after', async () => {
    const store = await fresh()
    const id = await send(store, aDraft('a', 'k'), ['1'])
    await store.transact((s) => s.outbox.retry(id, now, 'unreachable', 'muộn'))
    await store.transact((s) => s.outbox.dead(id, 'rejected', 'muộn'))
    expect(await store.read.outbox.counts()).toEqual({ waiting: 0, sending: 0, dead: 0 })
    expect((await store.read.outbox.byMessageId('telegram', 'a', '1'))?.key).toBe('k')
  })

  test('what waits for a group that got a new id goes there, in its order', async () => {
    const store = await fresh()
    await send(store, aDraft('old', 'past'), ['1'])
    await store.transact(async (s) => {
      for (const key of ['1', '2']) await s.outbox.add(aDraft('old', key), now)
      await s.outbox.add(aDraft('new', '3'), now)
      await s.outbox.moveChat('telegram', 'old', 'new')
    })
    const claim = {
      channel: 'telegram',
      lane: 'reply' as const,
      owner: 'me',
      now,
      until: later(60),
      limit: 5,
      notChats: [],
    }
    const rows = await store.transact((s) => s.outbox.claim(claim))
    expect(rows).toMatchObject([{ key: '1', chatId: 'new' }])
    expect((await store.read.outbox.byMessageId('telegram', 'old', '1'))?.key).toBe('past')
  })

  test('old rows that were sent or are dead are removed with their message ids; waiting ones never', async () => {
    const store = await fresh()
    await send(store, aDraft('a', 'sent'), ['1'])
    await send(store, aDraft('c', 'young'), ['2'], later(100))
    await store.transact((s) => s.outbox.add(aDraft('b', 'waiting'), now))
    expect(await store.transact((s) => s.outbox.prune(later(50)))).toBe(1)
    expect(await store.read.outbox.byMessageId('telegram', 'a', '1')).toBeNull()
    expect((await store.read.outbox.byMessageId('telegram', 'c', '2'))?.key).toBe('young')
    expect(await store.read.outbox.counts()).toEqual({ waiting: 1, sending: 0, dead: 0 })
  })

  test('words that must not be kept vanish from what was said in that chat', async () => {
    const store = await fresh()
    const said = (chat: string, key: string) => ({ ...aDraft(chat, key), message: { text: 'Đang đọc nui-voi.docx…' } })
    await send(store, said('a', 'one'), ['m1'])
    await send(store, said('b', 'two'), ['m2'])
    expect(await store.transact((s) => s.outbox.blot(aDraft('a', 'x').channel, 'a', ['nui-voi.docx'], '…'))).toEqual([
      'm1',
    ])
    const last = async (chat: string) => (await store.read.outbox.recent(aDraft('a', 'x').channel, chat, 1))[0]?.message
    expect(await last('a')).toEqual({ text: 'Đang đọc ……' })
    expect(await last('b')).toEqual({ text: 'Đang đọc nui-voi.docx…' })
  })
})
