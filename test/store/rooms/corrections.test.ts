import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import { keptDemand, keptTask, noValues, type Correction } from '../../../src/tasks/correct/correction.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective, aReading, at } from '../../support/nouns.ts'
import { aDemand, aTask } from '../../support/task-nouns.ts'

const aCorrection = (directiveId: string, moment: string, more: Partial<Correction> = {}): Correction => ({
  id: newId(),
  directiveId,
  at: at(moment),
  by: 'hà',
  kind: 'deadline',
  typed: 'hạn 30/3',
  before: noValues(),
  after: noValues(),
  ...more,
})

onEachDatabase((fresh) => {
  test('corrections come back whole and in their order, and go with their directive', async () => {
    const store = await fresh()
    const directive = aDirective('512')
    const task = aTask(directive.id, 1)
    const resolution = { written: 'BV Nhi', unitCodes: ['BVN'], how: 'officer' as const, guesses: [] }
    const values = { ...noValues(), tasks: [keptTask(task)], demands: [keptDemand(aDemand(directive.id, 1))] }
    const first = aCorrection(directive.id, '2025-03-17T08:00', {
      before: values,
      after: { ...noValues(), resolution },
    })
    const second = aCorrection(directive.id, '2025-03-18T08:00', { kind: 'drop', typed: null, by: null })
    await store.transact(async (s) => {
      await s.directives.save(directive, aReading(''))
      await s.corrections.add(second)
      await s.corrections.add(first)
    })
    expect(await store.read.corrections.ofDirective(directive.id)).toEqual([first, second])
    await store.transact((s) => s.directives.remove(directive.id))
    expect(await store.read.corrections.ofDirective(directive.id)).toEqual([])
  })

  test('directives corrected since a moment are named once, the oldest first', async () => {
    const store = await fresh()
    const [old, young, silent] = [
      aDirective('1', { createdAt: at('2025-03-01T08:00') }),
      aDirective('2', { createdAt: at('2025-03-02T08:00') }),
      aDirective('3'),
    ]
    await store.transact(async (s) => {
      for (const each of [old, young, silent]) await s.directives.save(each, aReading(''))
      await s.corrections.add(aCorrection(young.id, '2025-03-17T08:00'))
      await s.corrections.add(aCorrection(young.id, '2025-03-17T08:05'))
      await s.corrections.add(aCorrection(old.id, '2025-03-17T09:00'))
    })
    expect(await store.read.corrections.directivesSince(at('2025-03-17T08:05'))).toEqual([old.id, young.id])
    expect(await store.read.corrections.directivesSince(at('2025-03-17T08:30'))).toEqual([old.id])
  })

  test('a change that fails leaves neither the change nor its record', async () => {
    const store = await fresh()
    const directive = aDirective('512')
    const task = aTask(directive.id, 1)
    await store.transact(async (s) => {
      await s.directives.save(directive, aReading(''))
      await s.tasks.saveTask(task)
    })
    const failing = store.transact(async (s) => {
      await s.tasks.saveTask({ ...task, corrected: true })
      await s.corrections.add(aCorrection(directive.id, '2025-03-17T08:00'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.read.corrections.ofDirective(directive.id)).toEqual([])
    expect(await store.read.tasks.tasksOf(directive.id)).toEqual([task])
  })

  test('the pages of a directive are kept once, and a task knows when it was looked at', async () => {
    const store = await fresh()
    const directive = aDirective('512')
    const box = { x: 70.5, y: 100, width: 420, height: 12 }
    const layout = { files: ['a', 'b'], pages: [{ number: 1, lines: [{ start: 0, end: 20, box }] }] }
    const task = aTask(directive.id, 1, { checkedAt: at('2025-03-17T08:00') })
    await store.transact(async (s) => {
      await s.directives.save(directive, aReading(''))
      await s.directives.savePages(directive.id, layout)
      await s.tasks.saveTask(task)
    })
    expect(await store.read.directives.pages(directive.id)).toEqual(layout)
    expect(await store.read.directives.pages('none')).toBeNull()
    expect(await store.read.tasks.tasksOf(directive.id)).toEqual([task])
    await expect(store.transact((s) => s.directives.savePages(directive.id, layout))).rejects.toThrow()
  })
})
