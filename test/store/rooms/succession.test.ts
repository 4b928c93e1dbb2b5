import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import type { Store } from '../../../src/store/open-store.ts'
import type { Succession, SuccessionFacts } from '../../../src/tasks/succession.ts'
import { followSuccessors, handOverTo, unsettled } from '../../../src/tasks/succession.ts'
import type { Stores } from '../../../src/chat/stores.ts'
import type { ReportDue } from '../../../src/tasks/assignment.ts'
import type { Task } from '../../../src/tasks/task.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDeadline, aDemand, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const now = at('2025-07-01T08:00')
const due = at('2025-07-16T00:00')

const OLD = aUnit('H-AN', { validTo: '2025-06-30', successors: ['X-AN'] })
const NEW = aUnit('X-AN', { validFrom: '2025-07-01' })
const SPLIT = aUnit('H-BA', { validTo: '2025-06-30', successors: ['X-AN', 'X-BA'] })
const OTHER = aUnit('X-BA', { validFrom: '2025-07-01' })

const factsOf = (s: Stores, when = now): SuccessionFacts => ({
  now: when,
  officeTime,
  audit: (action, subject, details) => s.chat.audit({ id: newId(), at: when, actor: 'job', action, subject, details }),
})
const follow = (store: Store, when = now): Promise<Succession> =>
  store.transact((s) => followSuccessors(s, factsOf(s, when)))

interface Part {
  unitId: string
  /** of the one report that is demanded; null = none is demanded of this unit */
  report?: Partial<ReportDue> | null
  acknowledgedAt?: Date
}

/** A published directive with one task and one demanded report, and a part of each unit. */
async function given(store: Store, parts: readonly Part[], task: Partial<Task> = {}) {
  const directive = aDirective('77', { status: 'published', publishedAt: at('2025-06-02T08:00') })
  const first = aTask(directive.id, 1, { deadlines: [aDeadline('2025-07-16')], ...task })
  const demand = aDemand(directive.id, 1, { due })
  const assignments = parts.map(({ unitId, report, acknowledgedAt }) =>
    anAssignment(directive.id, unitId, {
      reports: [report === null ? aReportDue(null, null) : aReportDue(demand.id, due, report)],
      ...(acknowledgedAt && { acknowledgedAt, acknowledgedBy: 'p1', acknowledgedVia: 'chat' as const }),
    }),
  )
  await store.transact(async (s) => {
    for (const unit of [OLD, NEW, SPLIT, OTHER]) await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(''))
    await s.tasks.saveTask(first)
    await s.tasks.saveDemand(demand)
    for (const assignment of assignments)
      await s.tasks.saveAssignment(assignment, [anObligation(assignment.id, first.id)])
  })
  return { directive, assignments }
}

onEachDatabase((fresh) => {
  test('an open part goes to the one successor, to be acknowledged anew; the first state is kept in the audit', async () => {
    const store = await fresh()
    const { directive, assignments } = await given(store, [{ unitId: OLD.id, acknowledgedAt: at('2025-06-03T08:00') }])
    expect(await follow(store, at('2025-06-30T16:00'))).toEqual({ moved: 0, unsettled: [] })
    expect(await follow(store)).toEqual({ moved: 1, unsettled: [] })
    expect(await store.read.tasks.assignment(directive.id, OLD.id)).toBeNull()
    const view = await store.read.tasks.view(directive.id, NEW.id)
    expect(view?.assignment).toMatchObject({ id: assignments[0]?.id, acknowledgedAt: null, reports: [{ due }] })
    expect(view?.obligations).toHaveLength(1)
    expect((await store.read.tasks.viewsOf(NEW.id)).map((v) => v.assignment.id)).toEqual([assignments[0]?.id])
    expect((await store.read.tasks.openDated(now)).map((v) => v.assignment.unitId)).toEqual([NEW.id])
    const [entry] = await store.read.chat.auditOf(`assignment:${assignments[0]?.id ?? ''}`)
    expect(entry).toMatchObject({
      action: 'assignment.follow',
      details: { from: 'H-AN', to: 'X-AN', merged: false, before: { assignment: { acknowledgedBy: 'p1' } } },
    })
    expect(await follow(store)).toEqual({ moved: 0, unsettled: [] })
  })

  test('what is reported, approved or past keeps the old name; what was returned is still owed', async () => {
    const store = await fresh()
    const reported = { reportedAt: at('2025-06-20T08:00'), reportedVia: 'chat' as const }
    const whose = async (
      report: Part['report'],
      deadlines = [aDeadline('2025-07-16')],
    ): Promise<string | undefined> => {
      const database = await fresh()
      const { directive } = await given(database, [{ unitId: OLD.id, ...(report === undefined ? {} : { report }) }], {
        deadlines,
      })
      await follow(database)
      const [one] = await database.read.tasks.assignmentsOf(directive.id)
      return [OLD, NEW].find((u) => u.id === one?.unitId)?.code
    }
    expect(await whose(reported)).toBe('H-AN')
    expect(await whose({ ...reported, approved: true })).toBe('H-AN')
    expect(await whose(null, [aDeadline('2025-06-16', { due: at('2025-06-16T00:00') })])).toBe('H-AN')
    expect(await whose(null, [aDeadline('2025-07-01')])).toBe('H-AN')
    expect(await whose({ approved: false, timely: true, returnedAt: at('2025-06-21T08:00') })).toBe('X-AN')
    expect(await whose(null, [])).toBe('X-AN')
    expect(await whose(null)).toBe('X-AN')
    expect(await follow(store)).toEqual({ moved: 0, unsettled: [] })
  })

  test('a successor with a part of its own gets the tasks and the reports that it does not owe yet', async () => {
    const store = await fresh()
    const { directive, assignments } = await given(store, [{ unitId: OLD.id }, { unitId: NEW.id, acknowledgedAt: now }])
    const second = aTask(directive.id, 2)
    const early = aDemand(directive.id, 2, { due: at('2025-07-10T00:00') })
    await store.transact(async (s) => {
      await s.tasks.saveTask(second)
      await s.tasks.saveDemand(early)
      const old = await s.tasks.view(directive.id, OLD.id)
      if (!old) throw new Error('the part is gone')
      const known = old.obligations.map((o) => o.obligation)
      const reports = [...old.assignment.reports, aReportDue(early.id, early.due)]
      await s.tasks.saveAssignment({ ...old.assignment, reports }, [
        ...known,
        anObligation(old.assignment.id, second.id),
      ])
    })
    expect(await follow(store)).toEqual({ moved: 1, unsettled: [] })
    expect(await store.read.tasks.assignmentsOf(directive.id)).toHaveLength(1)
    const view = await store.read.tasks.view(directive.id, NEW.id)
    expect(view?.assignment).toMatchObject({ id: assignments[1]?.id, acknowledgedAt: null })
    expect(view?.assignment.reports.map((r) => r.due)).toEqual([early.due, due])
    expect(view?.obligations.map((o) => o.task.position)).toEqual([1, 2])
    expect(await store.read.chat.auditOf(`assignment:${assignments[1]?.id ?? ''}`)).toHaveLength(1)
  })

  test('a part that was reported is not dissolved in another: an officer is asked', async () => {
    const store = await fresh()
    const { directive } = await given(store, [
      { unitId: OLD.id },
      { unitId: NEW.id, report: { reportedAt: now, reportedVia: 'paper' } },
    ])
    const { moved, unsettled: waiting } = await follow(store)
    expect(moved).toBe(0)
    expect(waiting).toMatchObject([{ from: { code: 'H-AN' }, directiveIds: [directive.id] }])
    expect(await store.read.tasks.assignmentsOf(directive.id)).toHaveLength(2)
  })

  test('of several successors none is guessed; the officer says which', async () => {
    const store = await fresh()
    const { directive } = await given(store, [{ unitId: SPLIT.id }])
    const { moved, unsettled: waiting } = await follow(store)
    expect(moved).toBe(0)
    expect(waiting.map((u) => [u.from.code, u.heirs.map((h) => h.code)])).toEqual([['H-BA', ['X-AN', 'X-BA']]])
    expect(await store.read.tasks.assignment(directive.id, SPLIT.id)).not.toBeNull()
    const order = { from: SPLIT, to: OTHER, directiveId: directive.id }
    expect(await store.transact((s) => handOverTo(s, factsOf(s), order))).toBe(1)
    expect((await store.read.tasks.view(directive.id, OTHER.id))?.assignment.reports).toMatchObject([{ due }])
    expect(await unsettled(store.read, { now, officeTime })).toEqual([])
  })
})
