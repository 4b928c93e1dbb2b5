import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Stores } from '../../src/chat/stores.ts'
import type { Store } from '../../src/store/open-store.ts'
import { onEachDatabase } from '../support/database.ts'
import { aDirective, aDraft, anEvent, aReading, aReminder, aReport, at, aUnit } from '../support/nouns.ts'
import { anAssignment } from '../support/task-nouns.ts'

const now = at('2025-03-17T08:00')

/** A counter that is read and written back: two that interleave lose one. */
const countUp = async (s: Stores): Promise<void> => {
  const value = Number(await s.chat.setting('count'))
  await sleep(1)
  await s.chat.setSetting('count', value + 1)
}

onEachDatabase((fresh, provider) => {
  test('a throw takes everything back, in every room', async () => {
    const { transact, read } = await fresh()
    const [unit, directive] = [aUnit('A'), aDirective('512')]
    const assignment = anAssignment(directive.id, unit.id)
    const broken = transact(async (s) => {
      await s.people.saveUnit(unit)
      await s.directives.save(directive, aReading(''))
      await s.tasks.saveAssignment(assignment, [])
      await s.reports.save(aReport(assignment, 1))
      await s.reminders.plan(aReminder(assignment.id, 'before'), now)
      await s.inbox.add(anEvent('a', '1'))
      await s.outbox.add(aDraft('a', 'k'), now)
      await s.chat.setSetting('x', 1)
      throw new Error('hỏng giữa chừng')
    })
    await expect(broken).rejects.toThrow('hỏng giữa chừng')
    expect(await read.people.units()).toEqual([])
    expect(await read.directives.list()).toEqual([])
    expect(await read.reports.of(assignment.id)).toEqual([])
    expect(await read.reminders.of(assignment.id)).toEqual([])
    expect(await read.inbox.next('telegram', 'a')).toBeNull()
    expect(await read.outbox.counts()).toEqual({ waiting: 0, sending: 0, dead: 0 })
    expect(await read.chat.setting('x')).toBeNull()
  })

  test('nobody sees a transaction before its commit; it sees itself', async () => {
    const { transact, read } = await fresh()
    await transact(async (s) => {
      await s.people.saveUnit(aUnit('A'))
      expect(await s.people.units()).toHaveLength(1)
      expect(await read.people.units()).toEqual([])
    })
    expect(await read.people.units()).toHaveLength(1)
  })

  test('one that throws takes nothing of its neighbours with it', async () => {
    const { transact, read } = await fresh()
    const work = Array.from({ length: 30 }, (_, i) =>
      transact(async (s) => {
        await s.outbox.add(aDraft('a', `k${i}`), now)
        await sleep(1)
        if (i % 3 === 0) throw new Error('thôi')
      }),
    )
    const outcome = await Promise.allSettled(work)
    expect(outcome.filter((o) => o.status === 'fulfilled')).toHaveLength(20)
    expect((await read.outbox.counts()).waiting).toBe(20)
  })

  test.runIf(provider === 'sqlite')('transactions run strictly one after the other', async () => {
    const { transact, read } = await fresh()
    await Promise.all(Array.from({ length: 25 }, () => transact(countUp)))
    expect(await read.chat.setting('count')).toBe(25)
  })

  test.runIf(provider === 'postgresql')('two that wait for each other are both done in the end', async () => {
    const { transact, read } = await fresh()
    await transact(async (s) => {
      await s.chat.setSetting('left', 0)
      await s.chat.setSetting('right', 0)
    })
    let runs = 0
    const both = (first: string, second: string): Promise<void> =>
      transact(async (s) => {
        runs++
        await s.chat.setSetting(first, second)
        await sleep(200)
        await s.chat.setSetting(second, first)
      })
    await Promise.all([both('left', 'right'), both('right', 'left')])
    expect(runs).toBeGreaterThan(2)
    expect(await read.chat.setting('left')).toBe('right')
  })

  test.runIf(provider === 'postgresql')('a slow transaction does not hold up the others', async () => {
    const { transact } = await fresh()
    const order: string[] = []
    const slow = transact(async (s) => {
      await s.chat.setSetting('slow', 1)
      await sleep(500)
    }).then(() => order.push('slow'))
    await transact((s) => s.chat.setSetting('quick', 1)).then(() => order.push('quick'))
    await slow
    expect(order).toEqual(['quick', 'slow'])
  })

  test('a statement that comes after its transaction has ended is refused', async () => {
    const { transact, read } = await fresh()
    let late: Stores | undefined
    await transact((s) => {
      late = s
      return Promise.resolve()
    })
    await expect(late?.chat.setSetting('late', 1)).rejects.toThrow()
    expect(await read.chat.setting('late')).toBeNull()
  })

  test('closing waits for what is open', async () => {
    const store = await fresh()
    const slow = store.transact(async (s) => {
      await sleep(100)
      await s.chat.setSetting('x', 1)
    })
    await store.close()
    await expect(slow).resolves.toBeUndefined()
  })

  test.each(writes())('the read-only view refuses %s', async (_, write) => {
    const store = await fresh()
    await seed(store)
    await expect(write(store.read)).rejects.toThrow(/read-?only/)
  })
})

async function seed(store: Store): Promise<void> {
  await store.transact(async (s) => {
    await s.inbox.add(anEvent('a', '1'))
    await s.outbox.add(aDraft('a', 'k'), now)
  })
}

function writes(): [string, (s: Stores) => Promise<unknown>][] {
  const until = at('2025-03-17T08:01')
  const claim = { channel: 'telegram', lane: 'reply' as const, owner: 'me', now, until, limit: 1, notChats: [] }
  return [
    ['a new unit', (s) => s.people.saveUnit(aUnit('A'))],
    ['a used invitation', (s) => s.people.useInvite('none', 'p', now)],
    ['a directive', (s) => s.directives.save(aDirective('1'), aReading(''))],
    ['a running number', (s) => s.directives.nextRef()],
    ['an acknowledgement', (s) => s.tasks.acknowledge('none', null, 'chat', now)],
    ['a settled reminder', (s) => s.reminders.settle('none', 'fired', null, now)],
    ['a setting', (s) => s.chat.setSetting('x', 1)],
    ['an event', (s) => s.inbox.add(anEvent('a', '2'))],
    ['a lease', (s) => s.inbox.claim('me', until, now, 9)],
    ['a done event', (s) => s.inbox.done('none', now)],
    ['a message', (s) => s.outbox.add(aDraft('a', 'k2'), now)],
    ['a claim', (s) => s.outbox.claim(claim)],
  ]
}
