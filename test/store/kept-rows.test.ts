import { expect, onTestFinished, test } from 'vitest'
import { silentLog } from '../../src/base/log.ts'
import type { Stores } from '../../src/chat/stores.ts'
import { openStore } from '../../src/store/open-store.ts'
import { onEachDatabase } from '../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../support/nouns.ts'
import { aDeadline, aDemand, aTask } from '../support/task-nouns.ts'

const PUBLISHED = { status: 'published', publishedAt: at('2025-03-17T08:00') } as const

onEachDatabase((fresh) => {
  /** One unit; a published directive with a task and a report, and a later one that changes it. */
  async function anOffice() {
    const store = await fresh()
    const unit = aUnit('A')
    const [directive, later] = [aDirective('512', PUBLISHED), aDirective('600', { ...PUBLISHED, textHash: 'later' })]
    const task = aTask(directive.id, 1, { deadlines: [aDeadline('2025-03-28')] })
    const demand = aDemand(directive.id, 1)
    const relation = {
      directiveId: later.id,
      position: 1,
      how: 'amends',
      number: '512/SYT-NVY',
      issuedOn: null,
      text: 'sửa đổi Công văn 512',
      span: { start: 0, end: 5 },
      state: 'linked',
      targetId: directive.id,
      decidedBy: null,
      decidedAt: null,
    } as const
    await store.transact(async (s) => {
      await s.people.saveUnit(unit)
      for (const d of [directive, later]) await s.directives.save(d, aReading(''))
      await s.directives.saveRelation(relation)
      await s.tasks.saveTask(task)
      await s.tasks.saveDemand(demand)
    })
    const other = await openStore(store.url, silentLog)
    onTestFinished(other.close)
    const told = async (s: Stores) => ({
      units: (await s.people.units()).map((u) => u.shortName),
      heads: (await s.directives.heads('published')).map((d) => d.subject),
      directives: (await s.directives.byIds([directive.id, later.id])).map((d) => d.subject),
      relations: (await s.directives.relationsTo([directive.id])).map((r) => r.text),
      tasks: (await s.tasks.tasksOfAll([directive.id])).map((t) => [t.words, t.deadlines.map((d) => d.end)]),
      demands: (await s.tasks.demandsOfAll([directive.id])).map((d) => d.text),
    })
    /** Every row that is kept, written anew. */
    const rewrite = async (s: Stores, words: string): Promise<void> => {
      await s.people.saveUnit({ ...unit, shortName: words })
      await s.directives.update(directive.id, { subject: words })
      await s.directives.saveRelation({ ...relation, text: words })
      await s.tasks.saveTask({ ...task, words, deadlines: [aDeadline('2025-04-02')] })
      await s.tasks.saveDemand({ ...demand, text: words })
    }
    const rewritten = (words: string) => ({
      units: [words],
      heads: expect.arrayContaining([words]) as unknown,
      directives: [words, later.subject],
      relations: [words],
      tasks: [[words, ['2025-04-02']]],
      demands: [words],
    })
    return { store, other, told, rewrite, rewritten, directive, task }
  }

  test('rows are read once while nobody writes them, outside of transactions and in them', async () => {
    const { store, directive } = await anOffice()
    const [units, heads] = [await store.read.people.units(), await store.read.directives.heads('published')]
    expect(await store.read.people.units()).toBe(units)
    await store.transact(async (s) => {
      await s.chat.setSetting('x', 1)
      expect(await s.people.units()).toBe(units)
      expect(await s.directives.heads('published')).toBe(heads)
      const [task] = await s.tasks.tasksOfAll([directive.id])
      expect((await store.read.tasks.tasksOfAll([directive.id]))[0]).toBe(task)
    })
  })

  test('what another connection writes between two questions is seen by the second', async () => {
    const { store, other, told, rewrite, rewritten, directive, task } = await anOffice()
    const before = await told(store.read)
    expect(await store.transact(told)).toEqual(before)
    await other.transact((s) => rewrite(s, 'một'))
    expect(await told(store.read)).toEqual(rewritten('một'))
    await other.transact((s) => rewrite(s, 'hai'))
    expect(await store.transact(told)).toEqual(rewritten('hai'))
    await other.transact((s) => s.tasks.removeTask(task.id))
    expect((await told(store.read)).tasks).toEqual([])
    await other.transact((s) => s.directives.remove(directive.id))
    expect(await told(store.read)).toMatchObject({ demands: [], relations: [], directives: [expect.anything()] })
  })

  test('looks that belong together see what is kept as it was at the first, and keep nothing that came later', async () => {
    const { store, other, told, rewrite, rewritten } = await anOffice()
    const reading = store.read.reading()
    const units = await reading.people.units()
    await other.transact((s) => rewrite(s, 'một'))
    expect(await reading.people.units()).toBe(units)
    expect(await told(store.read)).toEqual(rewritten('một'))
    await store.transact(async (s) => {
      await rewrite(s, 'hai')
      expect(await told(s.reading())).toEqual(rewritten('hai'))
    })
    expect(await told(store.read.reading())).toEqual(rewritten('hai'))
  })

  test('a transaction sees its own writes, and nobody else does before the commit', async () => {
    const { store, told, rewrite, rewritten } = await anOffice()
    const before = await told(store.read)
    await store.transact(async (s) => {
      expect(await told(s)).toEqual(before)
      await rewrite(s, 'một')
      expect(await told(s)).toEqual(rewritten('một'))
      expect(await told(store.read)).toEqual(before)
      await rewrite(s, 'hai')
      expect(await told(s)).toEqual(rewritten('hai'))
    })
    expect(await told(store.read)).toEqual(rewritten('hai'))
  })

  test('what was rolled back never shows, though it was read before', async () => {
    const { store, told, rewrite, rewritten } = await anOffice()
    const before = await told(store.read)
    const broken = store.transact(async (s) => {
      await rewrite(s, 'một')
      expect(await told(s)).toEqual(rewritten('một'))
      throw new Error('thôi')
    })
    await expect(broken).rejects.toThrow('thôi')
    expect(await told(store.read)).toEqual(before)
    expect(await store.transact(told)).toEqual(before)
    await store.transact((s) => rewrite(s, 'hai'))
    expect(await told(store.read)).toEqual(rewritten('hai'))
  })

  test('rows that are read while the same transaction writes them are not kept', async () => {
    const { store, other, rewrite } = await anOffice()
    const names = async (s: Stores): Promise<string[]> => (await s.people.units()).map((u) => u.shortName)
    const before = await names(other.read)
    const broken = store.transact(async (s) => {
      await Promise.all([names(s), rewrite(s, 'một')])
      throw new Error('thôi')
    })
    await expect(broken).rejects.toThrow('thôi')
    expect(await names(store.read)).toEqual(before)
  })
})
