import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import type { OutboxDraft } from '../../../src/messaging/outgoing.ts'
import type { KeptRow } from '../../../src/messaging/store.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective, aDraft, anAddress, aReading, aUnit, at } from '../../support/nouns.ts'
import { linked } from '../../support/visit.ts'

const now = at('2025-03-17T08:00')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000)

const add = (store: Store, key: string, more: Partial<OutboxDraft> = {}): Promise<boolean> =>
  store.transact((s) => s.outbox.add(aDraft('a', key, { lane: 'bulk', ...more }), now))

const row = async (store: Store, key: string): Promise<KeptRow> => {
  const [found] = await store.read.outbox.byKeys([key])
  if (!found) throw new Error(`no row ${key}`)
  return found
}

const claim = (store: Store, at: Date = now, chat = 5) =>
  store.transact((s) =>
    s.outbox.claim({
      channel: 'telegram',
      lane: 'bulk',
      owner: 'me',
      now: at,
      until: later(60),
      limit: chat,
      notChats: [],
    }),
  )

onEachDatabase((fresh) => {
  test('what of a broadcast waits can be taken back and let go again; what is on its way can not', async () => {
    const store = await fresh()
    for (const key of ['1', '2', '3']) await add(store, key, { broadcastId: 'b', chatId: key })
    await add(store, 'other', { broadcastId: 'c', chatId: 'x' })
    const [flying] = await claim(store, now, 1)
    expect(await store.transact((s) => s.outbox.skipWaiting('b', 'stopped'))).toBe(2)
    expect(await store.transact((s) => s.outbox.skip(flying?.id ?? '', 'stopped'))).toBe(false)
    expect(await row(store, '2')).toMatchObject({ state: 'skipped', reason: 'stopped' })
    expect(await store.read.outbox.waitingBulk('telegram', now)).toBe(1)
    expect(await store.transact((s) => s.outbox.unskip('b', 'stopped', now))).toBe(2)
    expect(await row(store, '2')).toMatchObject({ state: 'waiting', reason: null })
  })

  test('a message moves to another chat from its beginning and keeps where it came from; dead ones go again', async () => {
    const store = await fresh()
    await add(store, 'k', { personId: 'p' })
    const { id } = await row(store, 'k')
    await store.transact((s) => s.outbox.retry(id, later(1), 'unreachable', 'ECONNRESET', ['part'], true))
    expect(await row(store, 'k')).toMatchObject({ mayHaveArrived: true, messageIds: ['part'], attempts: 1 })
    await store.transact((s) => s.outbox.move(id, { channel: 'zalo', chatId: 'z' }, 'blocked', now))
    await store.transact((s) => s.outbox.move(id, { channel: 'local', chatId: 'l' }, 'gone', later(1)))
    expect(await row(store, 'k')).toMatchObject({
      channel: 'local',
      chatId: 'l',
      state: 'waiting',
      mayHaveArrived: false,
      messageIds: [],
      attempts: 0,
      moves: [
        { channel: 'telegram', chatId: 'a', why: 'blocked' },
        { channel: 'zalo', chatId: 'z', why: 'gone' },
      ],
    })
    await store.transact((s) => s.outbox.dead(id, 'gone', 'x'))
    expect(await store.transact((s) => s.outbox.resend([id], now))).toBe(1)
    expect(await store.transact((s) => s.outbox.resend([id], now))).toBe(0)
  })

  test('a message in flight when its lease ended, or its house died, may have arrived', async () => {
    const store = await fresh()
    await add(store, 'k')
    await claim(store)
    await store.transact((s) => s.outbox.reclaim('telegram', later(61)))
    await claim(store, later(61))
    expect((await row(store, 'k')).mayHaveArrived).toBe(true)
    await add(store, 'k2', { chatId: 'b' })
    await claim(store, later(61))
    await store.transact((s) => s.outbox.voidLeases())
    expect((await row(store, 'k2')).mayHaveArrived).toBe(true)
  })

  test('a correction names the one message that it changes; words that nobody has seen can be others', async () => {
    const store = await fresh()
    await add(store, 'first')
    const { id } = await row(store, 'first')
    expect(await store.transact((s) => s.outbox.reword(id, { text: 'lời khác' }))).toBe(true)
    await claim(store)
    await store.transact((s) => s.outbox.sent([{ id, messageIds: ['m1'] }], now))
    expect(await store.transact((s) => s.outbox.reword(id, { text: 'muộn rồi' }))).toBe(false)
    const edit = { of: id, message: { text: 'đính chính + lời khác' } }
    await add(store, 'c', { message: { text: 'đính chính' }, edit })
    const [correction] = await claim(store)
    expect(correction?.edit).toEqual({ messageId: 'm1', message: edit.message })
    await store.transact((s) => s.outbox.edited(correction?.id ?? '', later(1)))
    expect((await row(store, 'first')).message).toEqual(edit.message)
    expect((await store.read.outbox.recent('telegram', 'a', 5)).map((m) => m.message.text)).toEqual([edit.message.text])
    await store.transact((s) => s.outbox.sent([{ id, messageIds: ['m1', 'm2'] }], now))
    await add(store, 'c2', { message: { text: 'đính chính' }, edit })
    expect((await claim(store))[0]?.edit).toBeNull()
  })

  test('the rest of a long answer is found by its message and by its chat', async () => {
    const store = await fresh()
    const id = newId()
    await add(store, 'long', { id, rest: { text: 'phần sau' } })
    expect(await store.read.outbox.rest('telegram', 'a', id)).toEqual({ text: 'phần sau' })
    expect(await store.read.outbox.rest('telegram', 'a')).toBeNull()
    await store.transact((s) => s.outbox.sent([{ id, messageIds: ['1'] }], now))
    expect(await store.read.outbox.rest('telegram', 'a')).toEqual({ text: 'phần sau' })
    expect(await store.read.outbox.rest('telegram', 'b', id)).toBeNull()
  })

  test('a plan counts messages by month and lane, and a chat once', async () => {
    const store = await fresh()
    const bot = { channel: 'zalo', bot: '' }
    await store.transact(async ({ plans }) => {
      for (const [month, lane, n] of [
        ['2025-03', 'bulk', 3],
        ['2025-03', 'reply', 1],
        ['2025-04', 'bulk', 5],
      ] as const)
        await plans.spend(bot, month, lane, n)
      await plans.spend(bot, '2025-03', 'bulk', 2)
      for (const chat of ['a', 'b', 'a']) await plans.takeSeat(bot, chat, 'private', now)
      await plans.takeSeat(bot, 'g', 'group', now)
    })
    expect(await store.read.plans.used(bot, '2025-03')).toEqual({ bulk: 5, reply: 1 })
    expect(await store.read.plans.used({ ...bot, bot: '2' }, '2025-03')).toEqual({ bulk: 0, reply: 0 })
    expect(await store.read.plans.seats(bot)).toEqual({ private: 2, group: 1 })
    expect(await store.read.plans.seated(bot, ['a', 'c'])).toEqual(['a'])
  })

  test('a note waits until it was said or is not worth it; its key is once for ever', async () => {
    const store = await fresh()
    const about = { personId: 'p', unitId: 'u', subject: 'd', due: null, broadcastTargetId: null, createdAt: now }
    const note = (key: string) => ({ id: newId(), key, kind: 'new' as const, ...about })
    const [one, two] = [note('1'), { ...note('2'), createdAt: later(1) }]
    for (const n of [one, two]) expect(await store.transact((s) => s.notes.add(n))).toBe(true)
    expect(await store.transact((s) => s.notes.add(note('1')))).toBe(false)
    expect(await store.read.notes.waiting()).toEqual([one, two])
    await store.transact((s) => s.notes.settle([one.id], { outboxKey: 'digest' }, later(1)))
    await store.transact((s) => s.notes.settle([two.id], { reason: 'withdrawn' }, later(1)))
    expect(await store.read.notes.waiting()).toEqual([])
  })

  test('who is refused, since when, and which chats act for which unit', async () => {
    const store = await fresh()
    const unit = aUnit('A')
    await store.transact((s) => s.people.saveUnit(unit))
    const { personId, chatId } = await linked(store, unit, 'head')
    await store.transact(async ({ people }) => {
      await people.saveAddress(anAddress('stranger'), now)
      await people.setReachability('telegram', chatId, 'blocked', 'bị chặn', now)
      await people.setReachability('telegram', chatId, 'blocked', 'vẫn bị chặn', later(60))
      await people.setReachability('telegram', 'stranger', 'gone', 'không còn', now)
    })
    expect(await store.read.people.refused()).toMatchObject([
      { address: { chatId, personId }, group: null, why: 'bị chặn', since: now },
    ])
    expect(await store.read.people.chatsOf(['head'], now)).toMatchObject([{ unitId: unit.id, address: { chatId } }])
    await store.transact((s) => s.people.heard('telegram', chatId, later(120)))
    expect(await store.read.people.refused()).toEqual([])
    expect((await store.read.people.addressesOf(personId))[0]?.heardAt).toEqual(later(120))
  })

  test('a broadcast can be stopped, and a message that comes later knows what it was for', async () => {
    const store = await fresh()
    const directive = aDirective('512')
    const broadcast = {
      id: newId(),
      directiveId: directive.id,
      kind: 'correction',
      state: 'queued',
      words: 'hạn 05/4',
    } as const
    const target = {
      id: newId(),
      broadcastId: broadcast.id,
      unitId: 'u',
      groupId: null,
      personId: 'p',
      outboxKey: null,
      problem: null,
    }
    await store.transact(async (s) => {
      await s.directives.save(directive, aReading(directive.text))
      await s.broadcasts.save({ ...broadcast, createdBy: null, createdAt: now }, [target])
      await s.broadcasts.setOutboxKey([target.id], 'digest')
      await s.broadcasts.setState(broadcast.id, 'stopped')
    })
    expect(await store.read.broadcasts.byId(broadcast.id)).toMatchObject({ state: 'stopped', words: 'hạn 05/4' })
    expect(await store.read.broadcasts.targetsByKey('digest')).toEqual([{ ...target, outboxKey: 'digest' }])
  })
})
