import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { deliveryRules } from '../../../../src/app/delivery-rules.ts'
import { silentLog } from '../../../../src/base/log.ts'
import { newId } from '../../../../src/base/ids.ts'
import { createOfficeTime } from '../../../../src/calendar/office-time.ts'
import type { Channel } from '../../../../src/messaging/channel.ts'
import { SendError } from '../../../../src/messaging/send-error.ts'
import { createSender } from '../../../../src/messaging/sending/sender.ts'
import type { KeptRow } from '../../../../src/messaging/store.ts'
import type { Store } from '../../../../src/store/open-store.ts'
import { freshStore } from '../../../support/database.ts'
import { aDraft, anAddress, aPost, at, aUnit } from '../../../support/nouns.ts'
import { playChannel } from '../../../support/played-channel.ts'

const NOW = at('2025-03-17T09:00')

/** Senders of channels over a real store, with a clock that goes on as the test says. */
async function aHouse(channels: readonly Channel[]) {
  const store = await freshStore('sqlite')
  let skipped = 0
  const clock = { now: () => new Date(Date.now() + skipped) }
  const rules = { channels, clock, officeNow: () => NOW, officeTime: createOfficeTime('Asia/Ho_Chi_Minh') }
  const senders = channels.map((channel) =>
    createSender({
      channel,
      transact: store.transact,
      read: store.read,
      clock,
      log: silentLog,
      owner: 'test',
      lookMs: 1_000,
      ...deliveryRules(channel, rules),
    }),
  )
  onTestFinished(async () => {
    await Promise.all(senders.map((s) => s.stop()))
  })
  return {
    store,
    clock,
    start: () => senders.forEach((s) => s.start()),
    /** Lets real time go on, and waits until `done`. */
    until: async (done: () => Promise<boolean> | boolean, skip = 0): Promise<void> => {
      const end = performance.now() + 8_000
      while (!(await done())) {
        if (performance.now() > end) throw new Error('it did not come about')
        skipped += skip
        senders.forEach((s) => s.kick())
        await pause(10)
      }
    },
  }
}

/** A person with a chat on each of these channels, the last one where they wrote last. */
async function aPerson(store: Store, ...channels: string[]): Promise<string> {
  const personId = newId()
  const unit = aUnit('A')
  await store.transact(async ({ people }) => {
    await people.saveUnit(unit)
    await people.savePerson({ id: personId, name: 'Lê Thị Hoa', locale: 'vi' }, NOW)
    await people.savePost(aPost(personId, unit.id))
    for (const [i, channel] of channels.entries()) {
      const heardAt = new Date(NOW.getTime() + i * 1_000)
      await people.saveAddress(anAddress(`hoa-${channel}`, { channel, personId, heardAt }), NOW)
    }
  })
  return personId
}

const rowOf = async (store: Store, key: string): Promise<KeptRow> => {
  const [row] = await store.read.outbox.byKeys([key])
  if (!row) throw new Error(`no row ${key}`)
  return row
}

const write = (store: Store, key: string, personId: string | null, channel = 'telegram'): Promise<boolean> =>
  store.transact((s) =>
    s.outbox.add(
      aDraft(`hoa-${channel}`, key, {
        channel,
        lane: 'bulk',
        message: { text: key },
        ...(personId === null ? {} : { personId }),
      }),
      new Date(),
    ),
  )

test('a person who blocks one channel gets what waits there on the other, once, and the row says so', async () => {
  const telegram = playChannel('telegram', () => new SendError('blocked', 'bot was blocked by the user'))
  const zalo = playChannel('zalo', () => null)
  const { store, start, until } = await aHouse([telegram.channel, zalo.channel])
  const personId = await aPerson(store, 'zalo', 'telegram')
  await write(store, 'k', personId)
  await write(store, 'chat', null)
  start()
  await until(async () => (await rowOf(store, 'k')).state === 'sent')
  expect(zalo.arrived).toEqual([{ what: 'send', chatId: 'hoa-zalo', text: 'k' }])
  const row = await rowOf(store, 'k')
  expect(row).toMatchObject({
    state: 'sent',
    channel: 'zalo',
    moves: [{ channel: 'telegram', chatId: 'hoa-telegram' }],
  })
  expect(row.moves[0]?.why).toContain('blocked')
  // What belongs to the chat and not to the person stays, and is a dead letter.
  expect((await rowOf(store, 'chat')).state).toBe('dead')
  expect(await store.read.people.refused()).toMatchObject([{ address: { chatId: 'hoa-telegram' }, since: NOW }])
})

test('a platform that is down for minutes is left by those who have another; what may have arrived stays', async () => {
  const down = playChannel('telegram', ({ text }) =>
    text === 'lost'
      ? new SendError('unreachable', 'socket hang up', { mayHaveArrived: true })
      : new SendError('unreachable', 'ECONNREFUSED'),
  )
  const zalo = playChannel('zalo', () => null)
  const { store, start, until } = await aHouse([down.channel, zalo.channel])
  const personId = await aPerson(store, 'zalo', 'telegram')
  await write(store, 'k', personId)
  start()
  await until(async () => (await rowOf(store, 'k')).attempts > 2, 1_000)
  expect(zalo.arrived).toEqual([])
  await until(() => zalo.arrived.length === 1, 10_000)
  expect((await rowOf(store, 'k')).moves[0]?.why).toContain('ECONNREFUSED')
  const before = down.asked.length
  await write(store, 'lost', personId)
  await until(() => down.asked.length > before + 4, 10_000)
  expect(await rowOf(store, 'lost')).toMatchObject({ channel: 'telegram', mayHaveArrived: true, moves: [] })
  expect(zalo.arrived).toHaveLength(1)
})

test('when every platform is down, a message does not go round between them', async () => {
  const down = (name: string) => playChannel(name, () => new SendError('unreachable', 'ECONNREFUSED'))
  const [telegram, zalo] = [down('telegram'), down('zalo')]
  const { store, start, until } = await aHouse([telegram.channel, zalo.channel])
  const personId = await aPerson(store, 'zalo', 'telegram')
  await write(store, 'k', personId)
  start()
  await until(async () => (await rowOf(store, 'k')).channel === 'zalo', 5_000)
  await until(() => zalo.asked.length > 8, 5_000)
  expect((await rowOf(store, 'k')).moves).toHaveLength(1)
})

test('a correction changes the delivered message; where that is refused it follows as a message', async () => {
  let refuses = false
  const telegram = playChannel('telegram', ({ what }) =>
    what === 'edit' && refuses ? new SendError('rejected', "message can't be edited") : null,
  )
  const { store, start, until } = await aHouse([telegram.channel])
  await write(store, 'first', null)
  start()
  await until(() => telegram.arrived.length === 1)
  await until(async () => (await rowOf(store, 'first')).state === 'sent')
  const { id } = await rowOf(store, 'first')
  const correct = (key: string): Promise<boolean> =>
    store.transact((s) => {
      const edit = { of: id, message: { text: `${key} + first` } }
      return s.outbox.add(aDraft('hoa-telegram', key, { lane: 'bulk', message: { text: key }, edit }), new Date())
    })
  await correct('c1')
  await until(async () => (await rowOf(store, 'c1')).state === 'edited')
  expect(telegram.arrived.at(-1)).toEqual({ what: 'edit', chatId: 'hoa-telegram', text: 'c1 + first' })
  expect((await rowOf(store, 'first')).message.text).toBe('c1 + first')
  refuses = true
  await correct('c2')
  await until(async () => (await rowOf(store, 'c2')).state === 'sent')
  expect(telegram.arrived.at(-1)).toEqual({ what: 'send', chatId: 'hoa-telegram', text: 'c2' })
  expect((await rowOf(store, 'first')).message.text).toBe('c1 + first')
})

test('half of a plan is kept for replies; parts are counted, and a chat has one seat', async () => {
  const plan = { bot: '', messages: 10, people: 0, groups: 0 }
  const parts = (chatId: string): string[] => (chatId === 'long' ? ['1', '2'] : ['1'])
  const zalo = playChannel('zalo', () => null, { plan })
  const { store, start, until } = await aHouse([
    { ...zalo.channel, send: (chatId) => Promise.resolve({ messageIds: parts(chatId) }) },
  ])
  await store.transact(async (s) => {
    for (const chatId of ['long', 'a', 'b', 'c', 'd', 'e'])
      await s.outbox.add(aDraft(chatId, chatId, { channel: 'zalo', lane: 'bulk' }), new Date())
  })
  start()
  const bot = { channel: 'zalo', bot: '' }
  const used = () => store.read.plans.used(bot, '2025-03')
  await until(async () => (await used()).bulk >= 5)
  await pause(100)
  expect((await used()).bulk).toBeLessThanOrEqual(6)
  expect(await store.read.outbox.waitingBulk('zalo', new Date())).toBeGreaterThan(0)
  const bulk = (await used()).bulk
  await store.transact(async (s) => {
    for (let i = 0; i < 6; i++) await s.outbox.add(aDraft('a', `r${String(i)}`, { channel: 'zalo' }), new Date())
  })
  await until(async () => (await used()).reply === 10 - bulk)
  await pause(100)
  expect((await used()).reply + bulk).toBe(10)
  expect((await store.read.plans.seats(bot)).private).toBeLessThanOrEqual(5)
})

test('a second person of a unit is spoken to unasked only when every unit has its first', async () => {
  const plan = { bot: '', messages: 0, people: 2, groups: 0 }
  const zalo = playChannel('zalo', () => null, { plan })
  const { store, start, until } = await aHouse([zalo.channel])
  const units = [aUnit('A'), aUnit('B')]
  const people = await store.transact(async (s) => {
    for (const unit of units) await s.people.saveUnit(unit)
    const ids: string[] = []
    for (const [chatId, unit] of [
      ['a1', units[0]],
      ['a2', units[0]],
      ['b1', units[1]],
    ] as const) {
      const personId = newId()
      await s.people.savePerson({ id: personId, name: chatId, locale: 'vi' }, NOW)
      await s.people.savePost(aPost(personId, unit?.id ?? ''))
      await s.people.saveAddress(anAddress(chatId, { channel: 'zalo', personId }), NOW)
      const row = aDraft(chatId, chatId, { channel: 'zalo', lane: 'bulk', personId, message: { text: chatId } })
      await s.outbox.add(row, new Date())
      ids.push(personId)
    }
    return ids
  })
  expect(people).toHaveLength(3)
  start()
  await until(async () => (await store.read.outbox.counts()).waiting === 0)
  await until(async () => (await store.read.outbox.counts()).sending === 0)
  expect(zalo.arrived.map((m) => m.chatId).sort()).toEqual(['a1', 'b1'])
  expect(await rowOf(store, 'a2')).toMatchObject({ state: 'skipped', reason: 'no-seat' })
  // Who writes is answered.
  await store.transact((s) => s.outbox.add(aDraft('a2', 'answer', { channel: 'zalo' }), new Date()))
  await until(() => zalo.arrived.some((m) => m.chatId === 'a2'))
  // Then a unit's first person has none left either: that is for officers to see.
  const unit = aUnit('C')
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.people.savePerson({ id: 'c', name: 'c1', locale: 'vi' }, NOW)
    await s.people.savePost(aPost('c', unit.id))
    await s.people.saveAddress(anAddress('c1', { channel: 'zalo', personId: 'c' }), NOW)
    await s.outbox.add(aDraft('c1', 'c1', { channel: 'zalo', lane: 'bulk', personId: 'c' }), new Date())
  })
  await until(async () => (await rowOf(store, 'c1')).state === 'dead')
  expect((await rowOf(store, 'c1')).failure).toBe('over-plan')
})
