import { expect, test } from 'vitest'
import type { InboxRow } from '../../../src/messaging/store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { anEvent, at } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000)

onEachDatabase((fresh, provider) => {
  test('an event comes back as it went in, its moment as a Date', async () => {
    const { transact, read } = await fresh()
    const event = anEvent('7', '1', { content: { kind: 'choice', value: 'nhan:512', messageId: '99' } })
    expect(await transact((s) => s.inbox.add(event))).toBe(true)
    const row = await read.inbox.next('telegram', '7')
    expect(row?.event).toEqual(event)
    expect(row?.attempts).toBe(0)
    expect(await transact((s) => s.inbox.claim('me', later(30), now, 9))).toEqual([row])
  })

  test('an event that was seen before is not added, also when both arrive at once', async () => {
    const { transact, read } = await fresh()
    const event = anEvent('7', 'same')
    const added = await Promise.all([1, 2, 3, 4].map(() => transact((s) => s.inbox.add(event))))
    expect(added.filter(Boolean)).toHaveLength(1)
    expect(await transact((s) => s.inbox.add(anEvent('8', 'same')))).toBe(false)
    expect(await transact((s) => s.inbox.add(anEvent('7', 'same', { channel: 'zalo' })))).toBe(true)
    expect(await read.inbox.waitingChats(now, 9)).toHaveLength(2)
  })

  test('many events are added at once, in their order, each of them once', async () => {
    const { transact, read } = await fresh()
    const events = ['1', '2', '2', '3'].map((id) => anEvent(id === '3' ? 'b' : 'a', id))
    expect(await transact((s) => s.inbox.add(...events))).toBe(true)
    expect(await transact((s) => s.inbox.add(...events))).toBe(false)
    expect(await transact((s) => s.inbox.add())).toBe(false)
    expect((await read.inbox.waiting('telegram', 'a', 9)).map((row) => row.event)).toEqual(events.slice(0, 2))
    expect((await read.inbox.waiting('telegram', 'b', 9)).map((row) => row.event)).toEqual(events.slice(3))
  })

  test('batches that name the same chats in another order do not wait for each other for ever', async () => {
    const { transact, read } = await fresh()
    const chats = ['a', 'b', 'c', 'd']
    const batch = (i: number) => (i % 2 ? chats : chats.toReversed()).map((chat) => anEvent(chat, `${chat}${i}`))
    await Promise.all(Array.from({ length: 20 }, (_, i) => transact((s) => s.inbox.add(...batch(i)))))
    for (const chat of chats) expect(await read.inbox.waiting('telegram', chat, 99)).toHaveLength(20)
  })

  test('a failed insert of the same event leaves the rest of its transaction whole', async () => {
    const { transact, read } = await fresh()
    await transact((s) => s.inbox.add(anEvent('7', '1')))
    await transact(async (s) => {
      expect(await s.inbox.add(anEvent('7', '1'))).toBe(false)
      await s.inbox.add(anEvent('7', '2'))
    })
    expect(await transact((s) => s.inbox.add(anEvent('7', '2')))).toBe(false)
    expect(await read.inbox.waitingChats(now, 9)).toEqual([{ channel: 'telegram', chatId: '7' }])
  })

  test('the events of a chat come out in the order of their arrival, also within a millisecond', async () => {
    const { transact } = await fresh()
    const ids = Array.from({ length: 12 }, (_, i) => String(i))
    for (const id of ids) await transact((s) => s.inbox.add(anEvent(Number(id) % 3 === 0 ? 'b' : 'a', id)))
    const seen: string[] = []
    for (;;) {
      const row = await transact(async (s) => {
        const next = await s.inbox.next('telegram', 'a')
        if (next) await s.inbox.done(next.id, now)
        return next
      })
      if (!row) break
      seen.push(row.event.externalId)
    }
    expect(seen).toEqual(ids.filter((id) => Number(id) % 3 !== 0))
  })

  test('chats that wait are told longest-waiting first, without those under a lease', async () => {
    const { transact, read } = await fresh()
    for (const [i, chat] of ['c', 'a', 'b', 'a'].entries()) await transact((s) => s.inbox.add(anEvent(chat, String(i))))
    const chats = async (when: Date, limit = 9): Promise<string[]> =>
      (await read.inbox.waitingChats(when, limit)).map((chat) => chat.chatId)
    expect(await chats(now)).toEqual(['c', 'a', 'b'])
    expect(await chats(now, 2)).toEqual(['c', 'a'])
    await transact((s) => s.inbox.claim('me', later(30), now, 2))
    expect(await chats(now)).toEqual(['b'])
    expect(await chats(later(30))).toEqual(['c', 'a', 'b'])
    expect(await chats(new Date(8.64e15))).toEqual(['c', 'a', 'b'])
  })

  test('the oldest event of each chat is claimed, as many chats as are asked for, and none twice', async () => {
    const { transact } = await fresh()
    for (const [i, chat] of ['c', 'a', 'b', 'a', 'c'].entries())
      await transact((s) => s.inbox.add(anEvent(chat, String(i))))
    await transact((s) => s.inbox.add(anEvent('a', '9', { channel: 'zalo' })))
    const claim = (limit: number) => transact((s) => s.inbox.claim('me', later(30), now, limit))
    const ids = (rows: readonly InboxRow[]): string[] => rows.map(({ event }) => event.externalId)
    const [first, ...rest] = await claim(2)
    expect([first?.event.externalId, ...ids(rest)]).toEqual(['0', '1'])
    expect(ids(await claim(9))).toEqual(['2', '9'])
    expect(await claim(9)).toEqual([])
    await transact((s) => s.inbox.release(first?.id ?? '', 'me'))
    expect(ids(await claim(9))).toEqual(['0'])
    await transact((s) => s.inbox.done(first?.id ?? '', now))
    expect(ids(await claim(9))).toEqual(['4'])
  })

  test('a chat whose event failed is free at once, and its event the next', async () => {
    const { transact } = await fresh()
    for (const id of ['1', '2']) await transact((s) => s.inbox.add(anEvent('a', id)))
    const claim = () => transact((s) => s.inbox.claim('me', later(30), now, 9))
    for (const last of [false, true]) {
      const [row, ...more] = await claim()
      expect([row?.event.externalId, more]).toEqual(['1', []])
      await transact((s) => s.inbox.failed(row?.id ?? '', 'hỏng', last))
    }
    expect((await claim()).map(({ event }) => event.externalId)).toEqual(['2'])
  })

  test('chats are claimed among those that are named, and no others', async () => {
    const { transact } = await fresh()
    for (const chat of ['a', 'b', 'c']) await transact((s) => s.inbox.add(anEvent(chat, chat)))
    const among = ['b', 'nobody', 'b'].map((chatId) => ({ channel: 'telegram', chatId }))
    const claim = (chats?: typeof among) => transact((s) => s.inbox.claim('me', later(30), now, 9, chats))
    expect((await claim(among)).map((row) => row.event.chatId)).toEqual(['b'])
    expect(await claim(among)).toEqual([])
    expect((await claim()).map((row) => row.event.chatId)).toEqual(['a', 'c'])
  })

  test('a lease is held by one, until it ends, is released by its owner or is void', async () => {
    const { transact, read } = await fresh()
    await transact((s) => s.inbox.add(anEvent('a', '1')))
    const lease = async (owner: string, when: Date): Promise<boolean> =>
      (await transact((s) => s.inbox.claim(owner, new Date(when.getTime() + 30_000), when, 9))).length === 1
    expect(await lease('one', now)).toBe(true)
    expect(await lease('two', later(29))).toBe(false)
    expect(await lease('one', later(29))).toBe(false)
    expect(await lease('two', later(30))).toBe(true)
    const id = (await read.inbox.next('telegram', 'a'))?.id ?? ''
    await transact((s) => s.inbox.release(id, 'one'))
    expect(await lease('three', later(31))).toBe(false)
    await transact((s) => s.inbox.release(id, 'two'))
    expect(await lease('three', later(32))).toBe(true)
    expect(await transact((s) => s.inbox.voidLeases('two'))).toBe(0)
    expect(await transact((s) => s.inbox.voidLeases())).toBe(1)
    expect(await lease('four', later(33))).toBe(true)
  })

  test('of many that reach for one lease at once, one gets it', async () => {
    const { transact } = await fresh()
    await transact((s) => s.inbox.add(anEvent('a', '1')))
    const owners = Array.from({ length: 8 }, (_, i) => `owner ${i}`)
    const got = await Promise.all(owners.map((o) => transact((s) => s.inbox.claim(o, later(30), now, 9))))
    expect(got.filter((rows) => rows.length > 0)).toHaveLength(1)
  })

  test('two handlers of one row: the second is told that it was done, and the loser rolls back', async () => {
    const { transact, read } = await fresh()
    await transact((s) => s.inbox.add(anEvent('a', '1')))
    const row = await read.inbox.next('telegram', 'a')
    const handled = (name: string): Promise<boolean> =>
      transact(async (s) => {
        const mine = await s.inbox.done(row?.id ?? '', now)
        if (mine) await s.chat.setSetting('handled by', name)
        return mine
      })
    const outcome = await Promise.all([handled('one'), handled('two')])
    expect(outcome.filter(Boolean)).toHaveLength(1)
    expect(await read.chat.setting('handled by')).toBe(outcome[0] ? 'one' : 'two')
  })

  test('an event that fails is tried again, and steps aside after the last attempt', async () => {
    const { transact, read } = await fresh()
    await transact((s) => s.inbox.add(anEvent('a', '1')))
    await transact((s) => s.inbox.add(anEvent('a', '2')))
    const id = (await read.inbox.next('telegram', 'a'))?.id ?? ''
    await transact((s) => s.inbox.failed(id, 'hỏng', false))
    expect(await read.inbox.next('telegram', 'a')).toMatchObject({ id, attempts: 1 })
    expect(await read.inbox.failures(9)).toEqual([])
    await transact((s) => s.inbox.failed(id, 'vẫn hỏng', true))
    expect((await read.inbox.next('telegram', 'a'))?.event.externalId).toBe('2')
    expect(await read.inbox.failures(9)).toEqual([
      { id, channel: 'telegram', chatId: 'a', error: 'vẫn hỏng', receivedAt: anEvent('a', '1').receivedAt },
    ])
    expect(await transact((s) => s.inbox.done(id, now))).toBe(false)
  })

  test('what became of its files is kept with the event', async () => {
    const { transact, read } = await fresh()
    const file = { kind: 'document' as const, ref: 'f1', name: 'công văn.pdf', mime: 'application/pdf', size: 9 }
    await transact((s) => s.inbox.add(anEvent('a', '1', { content: { kind: 'files', files: [file], caption: null } })))
    const id = (await read.inbox.next('telegram', 'a'))?.id ?? ''
    await transact((s) => s.inbox.setFiles(id, [{ ...file, hash: 'abc' }]))
    const event = (await read.inbox.next('telegram', 'a'))?.event
    expect(event?.content).toEqual({ kind: 'files', files: [{ ...file, hash: 'abc' }], caption: null })
    expect(event?.receivedAt).toEqual(now)
  })

  test('only rows that are done, and long enough, are removed', async () => {
    const { transact, read } = await fresh()
    for (const id of ['1', '2', '3']) await transact((s) => s.inbox.add(anEvent(id, id)))
    const idOf = async (chat: string): Promise<string> => (await read.inbox.next('telegram', chat))?.id ?? ''
    const [first, second] = [await idOf('1'), await idOf('2')]
    await transact((s) => s.inbox.done(first, now))
    await transact((s) => s.inbox.done(second, later(60)))
    expect(await transact((s) => s.inbox.prune(later(30)))).toBe(1)
    expect(await transact((s) => s.inbox.add(anEvent('2', '2')))).toBe(false)
    expect(await transact((s) => s.inbox.add(anEvent('1', '1')))).toBe(true)
    expect(await read.inbox.next('telegram', '3')).not.toBeNull()
  })

  test('characters that no database keeps do not hold up an event', async () => {
    const { transact, read } = await fresh()
    const text = 'a\0b\ud800c \\u0000 \ud83d\ude00'
    await transact((s) => s.inbox.add(anEvent('a', '1', { content: { kind: 'text', text } })))
    const content = (await read.inbox.next('telegram', 'a'))?.event.content
    expect(content).toEqual({ kind: 'text', text: 'ab\ufffdc \\u0000 \ud83d\ude00' })
  })

  test('events of one chat that come in side by side are seen in the order of their numbers', async () => {
    const { transact, read } = await fresh()
    const first = transact(async (s) => {
      await s.inbox.add(anEvent('a', 'slow'))
      // Long enough for the other to overtake, if it could.
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    await transact((s) => s.inbox.add(anEvent('a', 'quick')))
    expect((await read.inbox.next('telegram', 'a'))?.event.externalId, provider).toBe('slow')
    await first
  })

  test('of an event that must not be kept nothing stays but that it came', async () => {
    const { transact, read, scrub } = await fresh()
    const event = anEvent('7', '1', { content: { kind: 'text', text: 'không được giữ' } })
    await transact((s) => s.inbox.add(event))
    await transact((s) => s.inbox.add(anEvent('7', '2')))
    await transact((s) => s.inbox.blank('telegram', '7', '1'))
    const [blank, other] = await read.inbox.recent('telegram', '7', 9)
    expect(blank).toEqual({ ...event, content: { kind: 'unsupported', what: 'withheld' } })
    expect(other?.content).toEqual(anEvent('7', '2').content)
    expect(await transact((s) => s.inbox.add(event))).toBe(false)
    expect(await scrub()).toBe(true)
  })
})
