import { expect, test } from 'vitest'
import type { FormRead } from '../../../src/directives/reading.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDeadline, aDemand, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'

const PUBLISHED = at('2025-03-17T08:00')
const DUE = at('2025-04-06T00:00')
const CAME = at('2025-04-02T10:00')

onEachDatabase((fresh) => {
  /** One that everybody is done with, one that a report is owed of, one without a report, and a draft. */
  async function anOffice() {
    const store = await fresh()
    const [a, b] = [aUnit('A'), aUnit('B')]
    const forms: FormRead[] = [{ title: 'Đề cương', kind: 'outline', span: { start: 0, end: 3 } }]
    const [done, owed, bare, draft] = [
      aDirective('1', { status: 'published', publishedAt: PUBLISHED }),
      aDirective('2', {
        status: 'published',
        publishedAt: at('2025-04-01T08:00'),
        textHash: 'two',
        forms,
      }),
      aDirective('3', { status: 'published', publishedAt: at('2025-04-03T08:00'), textHash: 'three' }),
      aDirective('4', { textHash: 'four', forms }),
    ]
    const reported = { reportedAt: CAME, timely: true } as const
    const late = { reportedAt: at('2025-04-08T10:00'), timely: false } as const
    await store.transact(async (s) => {
      for (const unit of [a, b]) await s.people.saveUnit(unit)
      for (const d of [done, owed, bare, draft]) {
        await s.directives.save(d, aReading(''))
        const demand = aDemand(d.id, 1)
        await s.tasks.saveDemand(demand)
        const task = aTask(d.id, 1, { deadlines: [aDeadline('2025-03-28')] })
        await s.tasks.saveTask(task)
        for (const unit of [a, b]) {
          const facts = d === done ? (unit === a ? reported : late) : d === owed && unit === a ? reported : {}
          const reports = d === bare ? [] : [aReportDue(demand.id, DUE, facts)]
          const part = anAssignment(d.id, unit.id, { reports })
          await s.tasks.saveAssignment(part, [anObligation(part.id, task.id)])
          for (const r of reports) await s.tasks.setReported(r.id, { ...r, ...facts })
        }
      }
    })
    return { read: store.read, a, b, done, owed, bare, draft }
  }

  test('what is settled is told apart from what is not, for a unit and for the office', async () => {
    const { read, a, b, done, owed, bare } = await anOffice()
    const parts = async (unitId: string) => {
      const settled = await read.tasks.settledFor(unitId)
      return new Map((await read.tasks.directivesFor(unitId)).map((id) => [id, settled.includes(id)]))
    }
    expect(await parts(a.id)).toEqual(
      new Map([
        [done.id, true],
        [owed.id, true],
        [bare.id, false],
      ]),
    )
    expect((await parts(b.id)).get(owed.id)).toBe(false)
    expect((await read.tasks.unsettled()).sort()).toEqual([owed.id, bare.id].sort())
  })

  test('since a day, a unit sees what is open or has a day from then on', async () => {
    const { read, b, done, owed, bare } = await anOffice()
    const seen = async (since?: Date) =>
      (await read.tasks.viewsOf(b.id, since)).map((v) => v.assignment.directiveId).sort()
    expect(await seen()).toEqual([done.id, owed.id, bare.id].sort())
    expect(await seen(at('2025-05-01T00:00'))).toEqual([owed.id, bare.id].sort())
    // The day of the report, and the day of the task.
    expect(await seen(DUE)).toEqual([done.id, owed.id, bare.id].sort())
    expect(await seen(at('2025-03-20T00:00'))).toEqual([done.id, owed.id, bare.id].sort())
  })

  test('reports and directives of a time are counted with both its ends', async () => {
    const { read, a, b, done, owed } = await anOffice()
    expect(await read.tasks.reportedBetween(CAME, CAME)).toHaveLength(2)
    const all = await read.tasks.reportedBetween(at('2025-04-01T00:00'), at('2025-04-30T00:00'))
    const of = (directiveId: string, unitId: string) =>
      all.filter((r) => r.directiveId === directiveId && r.unitId === unitId).map((r) => r.timely)
    expect([of(done.id, a.id), of(done.id, b.id), of(owed.id, a.id), of(owed.id, b.id)]).toEqual([
      [true],
      [false],
      [true],
      [],
    ])
    expect(await read.directives.publishedBetween(PUBLISHED, PUBLISHED)).toEqual([done.id])
    expect(await read.directives.publishedBetween(PUBLISHED, at('2025-04-01T08:00'))).toHaveLength(2)
  })

  test('directives are read together, in the asked order, with their texts and what belongs to them', async () => {
    const { read, done, owed, draft } = await anOffice()
    for (let again = 0; again < 2; again++) {
      const both = await read.directives.byIds([owed.id, 'gone', done.id])
      expect(both.map((d) => [d.id, d.text])).toEqual([
        [owed.id, owed.text],
        [done.id, done.text],
      ])
      expect(both[0]).toEqual(await read.directives.byId(owed.id))
    }
    expect((await read.directives.heads('published')).map((d) => d.ref).sort()).toEqual(['1', '2', '3'])
    expect(await read.directives.heads('draft')).toEqual([
      expect.objectContaining({ id: draft.id, signerName: draft.signer?.name ?? null, issuer: draft.issuer }),
    ])
    expect(await read.directives.withForms()).toEqual([owed.id])
    const parts = await read.tasks.assignmentsOfAll([owed.id, done.id])
    expect(parts.map((p) => p.directiveId).sort()).toEqual([owed.id, owed.id, done.id, done.id].sort())
    expect((await read.tasks.demandsOfAll([owed.id, done.id])).map((d) => d.directiveId).sort()).toEqual(
      [owed.id, done.id].sort(),
    )
    expect((await read.tasks.tasksOfAll([owed.id]))[0]?.deadlines).toHaveLength(1)
  })
})
