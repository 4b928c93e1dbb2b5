import { expect, test } from 'vitest'
import type { DirectiveRelation } from '../../../src/directives/directive.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aBroadcast, aDirective, aReading, aReminder, aReport, at, aUnit } from '../../support/nouns.ts'
import { anAssignment, anObligation, aTask } from '../../support/task-nouns.ts'

onEachDatabase((fresh) => {
  test('a directive and its reading come back as they were saved', async () => {
    const { transact, read } = await fresh()
    const derivation = { rule: 'range', assumed: [] }
    const period = {
      text: 'tháng 3',
      start: '2025-03-01',
      end: '2025-03-31',
      time: null,
      kind: 'range' as const,
      derivation,
    }
    const directive = aDirective('512', {
      period: { ...period, span: { start: 1, end: 8 } },
      publishedAt: at('2025-03-15T08:00'),
      typeName: 'CHƯƠNG TRÌNH',
      eventTime: { ...period, text: '8h ngày 20/3', time: '08:00', kind: 'on' as const, span: { start: 2, end: 9 } },
      forms: [{ title: 'MẪU SỐ 02', kind: 'table' as const, span: { start: 10, end: 20 } }],
      releasedBy: 'officer-1',
      releasedAt: at('2025-03-15T07:00'),
    })
    await transact((s) => s.directives.save(directive, aReading('Sở Y tế')))
    expect(await read.directives.byId(directive.id)).toEqual(directive)
    expect(await read.directives.reading(directive.id)).toEqual(aReading('Sở Y tế'))
    const bare = aDirective('VB1', {
      number: null,
      year: null,
      period: null,
      signer: null,
      basis: [],
      budgetAmount: null,
    })
    await transact((s) => s.directives.save(bare, aReading('')))
    expect(await read.directives.byId(bare.id)).toEqual(bare)
  })

  test('confirmed values change, one by one; the reading and the rest stay', async () => {
    const { transact, read } = await fresh()
    const directive = aDirective('512')
    await transact((s) => s.directives.save(directive, aReading('gốc')))
    const change = {
      forms: [],
      eventTime: null,
      releasedBy: 'officer-1',
      ref: '513',
      signer: null,
      recipients: ['Các bệnh viện'],
      publishedAt: at('2025-03-15T08:00'),
    }
    await transact((s) => s.directives.update(directive.id, change))
    expect(await read.directives.byId(directive.id)).toEqual({ ...directive, ...change })
    expect(await read.directives.reading(directive.id)).toEqual(aReading('gốc'))
    expect(await read.directives.byRef('513')).not.toBeNull()
    expect(await read.directives.byRef('512')).toBeNull()
  })

  test('what a directive does to earlier ones is kept, decided once an officer says so, and told from the other side', async () => {
    const { transact, read } = await fresh()
    const old = aDirective('120')
    const newer = aDirective('530')
    const relation: DirectiveRelation = {
      directiveId: newer.id,
      position: 1,
      how: 'replaces',
      number: '120/SYT-NVY',
      issuedOn: '2025-01-02',
      text: '120/SYT-NVY ngày 02/01/2025',
      span: { start: 3, end: 30 },
      state: 'open',
      targetId: null,
      decidedBy: null,
      decidedAt: null,
    }
    const second = { ...relation, position: 2, how: 'amends' as const, number: '99/SYT-NVY', issuedOn: null }
    await transact(async (s) => {
      await s.directives.save(old, aReading('cũ'))
      await s.directives.save(newer, aReading('mới'))
      await s.directives.saveRelation(second)
      await s.directives.saveRelation(relation)
    })
    expect(await read.directives.relations(newer.id)).toEqual([relation, second])
    const linked: DirectiveRelation = {
      ...relation,
      state: 'linked',
      targetId: old.id,
      decidedBy: 'officer-1',
      decidedAt: at('2025-03-15T08:00'),
    }
    await transact((s) => s.directives.saveRelation(linked))
    expect(await read.directives.relations(newer.id)).toEqual([linked, second])
    expect(await read.directives.relationsTo([old.id])).toEqual([])
    await transact((s) => s.directives.update(newer.id, { status: 'published', publishedAt: at('2025-03-15T09:00') }))
    expect(await read.directives.relationsTo([old.id])).toEqual([linked])
    await transact((s) => s.directives.remove(old.id))
    expect((await read.directives.relations(newer.id))[0]?.targetId).toBeNull()
    await transact((s) => s.directives.remove(newer.id))
    expect(await read.directives.relations(newer.id)).toEqual([])
  })

  test('a reference is one directive, however it is typed', async () => {
    const { transact, read } = await fresh()
    await transact((s) => s.directives.save(aDirective('VB3'), aReading('')))
    for (const typed of ['VB3', 'vb3', ' vb 3 ']) expect((await read.directives.byRef(typed))?.ref).toBe('VB3')
    const twin = aDirective('vb 3', { number: null })
    await expect(transact((s) => s.directives.save(twin, aReading('')))).rejects.toThrow()
  })

  test('the same number and year of one issuer cannot stand twice; blank numbers can', async () => {
    const { transact } = await fresh()
    const save = (ref: string, more: object): Promise<void> =>
      transact((s) => s.directives.save(aDirective(ref, more), aReading('')))
    await save('1', { number: '1/KH', year: 2025 })
    await expect(save('2', { number: '1/KH', year: 2025 })).rejects.toThrow()
    await save('3', { number: '1/KH', year: 2026 })
    await save('4', { number: '1/KH', year: 2025, issuerCode: 'UBND' })
    await save('5', { number: null, year: 2025 })
    await save('6', { number: null, year: 2025 })
  })

  test('the same directive is known by its text or by its number', async () => {
    const { transact, read } = await fresh()
    const directive = aDirective('512')
    await transact((s) => s.directives.save(directive, aReading('')))
    const same = async (more: object): Promise<string | undefined> => {
      const key = { textHash: 'other', issuerCode: 'SYT', number: null, year: null, ...more }
      return (await read.directives.same(key))?.id
    }
    expect(await same({ textHash: directive.textHash })).toBe(directive.id)
    expect(await same({ number: '512/SYT-NVY', year: 2025 })).toBe(directive.id)
    expect(await same({ number: '512/SYT-NVY', year: 2024 })).toBeUndefined()
    expect(await same({})).toBeUndefined()
    // One that was withdrawn leaves its number to the one that is handed in anew.
    await transact((s) => s.directives.update(directive.id, { status: 'withdrawn', ref: '512-TH' }))
    expect(await same({ number: '512/SYT-NVY', year: 2025 })).toBeUndefined()
    await transact((s) => s.directives.save(aDirective('512'), aReading('')))
  })

  test('lists are newest first, by status and by author', async () => {
    const { transact, read } = await fresh()
    await transact(async (s) => {
      const save = (ref: string, hour: string, more: object): Promise<void> =>
        s.directives.save(
          aDirective(ref, { createdAt: at(`2025-03-14T${hour}:00`), createdBy: 'an', ...more }),
          aReading(''),
        )
      await save('1', '08', {})
      await save('2', '10', {})
      await save('3', '09', { status: 'published' })
      await save('4', '11', { createdBy: 'bình' })
    })
    expect((await read.directives.list()).map((d) => d.ref)).toEqual(['4', '2', '3', '1'])
    expect((await read.directives.list('published')).map((d) => d.ref)).toEqual(['3'])
    expect((await read.directives.drafts('an')).map((d) => d.ref)).toEqual(['2', '1'])
  })

  test('sections keep their order and are replaced as a whole', async () => {
    const { transact, read } = await fresh()
    const directive = aDirective('512')
    const section = (position: number) => ({
      directiveId: directive.id,
      position,
      path: `II.${position}`,
      title: position === 1 ? 'Mục đích' : null,
      text: `Nội dung ${position}`,
      span: { start: position * 10, end: position * 10 + 5 },
    })
    await transact(async (s) => {
      await s.directives.save(directive, aReading(''))
      await s.directives.saveSections([section(2), section(1), section(3)])
      await s.directives.saveSections([section(2), section(1)])
    })
    expect(await read.directives.sections(directive.id)).toEqual([section(1), section(2)])
  })

  test('a resolution of the same words is replaced', async () => {
    const { transact, read } = await fresh()
    const directive = aDirective('512')
    const guessed = { written: 'BV Nhi', unitCodes: [], how: 'none' as const, guesses: ['BV-NHI', 'BV-NHIETDOI'] }
    const decided = { ...guessed, unitCodes: ['BV-NHI'], how: 'officer' as const, guesses: [] }
    await transact(async (s) => {
      await s.directives.save(directive, aReading(''))
      await s.directives.saveResolution(directive.id, guessed)
      await s.directives.saveResolution(directive.id, decided)
    })
    expect(await read.directives.resolutions(directive.id)).toEqual([decided])
  })

  test('running numbers go up, side by side too, skip what is taken and come back after a rollback', async () => {
    const { transact } = await fresh()
    const numbers = await Promise.all(Array.from({ length: 6 }, () => transact((s) => s.directives.nextRef())))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
    await transact((s) => s.directives.save(aDirective('VB7', { number: null }), aReading('')))
    const lost = transact(async (s) => {
      expect(await s.directives.nextRef()).toBe(8)
      throw new Error('thôi')
    })
    await expect(lost).rejects.toThrow('thôi')
    expect(await transact((s) => s.directives.nextRef())).toBe(8)
  })

  test('what hangs on a directive goes with it; units and messages stay', async () => {
    const { transact, read } = await fresh()
    const [directive, unit] = [aDirective('512'), aUnit('A')]
    const [task, assignment] = [aTask(directive.id, 1), anAssignment(directive.id, unit.id)]
    const [reminder, broadcast] = [aReminder(assignment.id, 'before'), aBroadcast(directive.id)]
    await transact(async (s) => {
      await s.people.saveUnit(unit)
      await s.directives.save(directive, aReading(''))
      await s.tasks.saveTask(task)
      await s.tasks.saveAssignment(assignment, [anObligation(assignment.id, task.id)])
      await s.reports.save(aReport(assignment, 1))
      await s.reminders.plan(reminder, at('2025-03-14T09:00'))
      await s.broadcasts.save(broadcast, [
        {
          id: 't',
          broadcastId: broadcast.id,
          unitId: unit.id,
          groupId: null,
          personId: null,
          outboxKey: null,
          problem: 'nobody',
        },
      ])
    })
    await transact((s) => s.directives.remove(directive.id))
    expect(await read.directives.byId(directive.id)).toBeNull()
    expect(await read.tasks.tasksOf(directive.id)).toEqual([])
    expect(await read.tasks.assignmentById(assignment.id)).toBeNull()
    expect(await read.reports.of(assignment.id)).toEqual([])
    expect(await read.reminders.byId(reminder.id)).toBeNull()
    expect(await read.broadcasts.targets(broadcast.id)).toEqual([])
    expect(await read.people.units()).toEqual([unit])
  })
})
