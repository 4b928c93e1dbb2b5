import type { Reported } from '../../../src/tasks/assignment.ts'
import { expect, test } from 'vitest'
import type { Directive } from '../../../src/directives/directive.ts'
import type { Store } from '../../../src/store/open-store.ts'
import type { Unit } from '../../../src/people/unit.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDeadline, aDemand, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'

const now = at('2025-03-17T08:00')

async function handedOut(
  store: Store,
  status: Directive['status'] = 'published',
  ref = '512',
): Promise<[Directive, Unit]> {
  const directive = aDirective(ref, { status, publishedAt: now })
  const unit = aUnit('A')
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(''))
  })
  return [directive, (await store.read.people.unitByCode('A')) ?? unit]
}

onEachDatabase((fresh) => {
  test('parts are found among more directives than a statement takes parameters', async () => {
    const store = await fresh()
    const [directive, unit] = await handedOut(store)
    const part = anAssignment(directive.id, unit.id)
    await store.transact((s) => s.tasks.saveAssignment(part, []))
    const ids = [...Array.from({ length: 70_000 }, (_, i) => `none-${i}`), directive.id]
    expect((await store.read.tasks.assignmentsOfAll(ids)).map((a) => a.id)).toEqual([part.id])
    expect((await store.read.tasks.viewsAmong(unit.id, ids)).map((v) => v.assignment.id)).toEqual([part.id])
  })

  test('tasks and demands come back as they were saved, in the order of the document', async () => {
    const store = await fresh()
    const [directive] = await handedOut(store)
    const rhythm = { position: 2, text: 'hằng tháng', end: null, kind: 'recurring' as const, due: null }
    const last = { position: 3, time: '16:00', due: at('2025-05-30T16:00'), span: { start: 50, end: 60 } }
    const days = [
      aDeadline('2025-03-28', { span: { start: 20, end: 40 } }),
      aDeadline('2025-03-28', rhythm),
      aDeadline('2025-05-30', last),
    ]
    const [second, first] = [aTask(directive.id, 2, { deadlines: [] }), aTask(directive.id, 1, { deadlines: days })]
    const more = { taskPosition: 2, time: '16:00', via: 'hệ thống văn bản', due: at('2025-04-06T16:00') }
    const demand = aDemand(directive.id, 1, { form: 'Mẫu số 02', ...more })
    await store.transact(async (s) => {
      await s.tasks.saveTask(second)
      await s.tasks.saveTask(first)
      await s.tasks.saveDemand(demand)
      await s.tasks.saveDemand({ ...demand, corrected: true })
    })
    expect(await store.read.tasks.tasksOf(directive.id)).toEqual([first, second])
    expect(await store.read.tasks.demandsOf(directive.id)).toEqual([{ ...demand, corrected: true }])
    const changed = { ...first, words: 'Sửa lại', corrected: true, deadlines: days.slice(0, 1) }
    await store.transact((s) => s.tasks.saveTask(changed))
    await store.transact((s) => s.tasks.removeTask(second.id))
    expect(await store.read.tasks.tasksOf(directive.id)).toEqual([changed])
    await expect(store.transact((s) => s.tasks.saveTask(aTask(directive.id, 1)))).rejects.toThrow()
  })

  test('a unit has one assignment in a directive, seen with its obligations in the order of the document', async () => {
    const store = await fresh()
    const [directive, unit] = await handedOut(store)
    const [one, two] = [aTask(directive.id, 1), aTask(directive.id, 2)]
    const [early, late] = [aDemand(directive.id, 1), aDemand(directive.id, 2, { due: at('2025-05-31T00:00') })]
    const reports = [aReportDue(early.id, early.due), aReportDue(late.id, late.due), aReportDue(null, null)]
    const assignment = anAssignment(directive.id, unit.id, { reports })
    const lead = anObligation(assignment.id, two.id)
    const help = anObligation(assignment.id, one.id, { part: 'coordinating' })
    await store.transact(async (s) => {
      await s.tasks.saveTask(one)
      await s.tasks.saveTask(two)
      await s.tasks.saveDemand(early)
      await s.tasks.saveDemand(late)
      await s.tasks.saveAssignment({ ...assignment, reports: reports.toReversed() }, [lead, help])
    })
    const view = {
      assignment,
      obligations: [
        { obligation: help, task: one },
        { obligation: lead, task: two },
      ],
    }
    expect(await store.read.tasks.view(directive.id, unit.id)).toEqual(view)
    expect(await store.read.tasks.viewsOf(unit.id)).toEqual([view])
    expect(await store.read.tasks.assignment(directive.id, unit.id)).toEqual(assignment)
    await store.transact((s) => s.tasks.saveAssignment(assignment, [lead]))
    const changed = await store.read.tasks.view(directive.id, unit.id)
    expect(changed).toEqual({ assignment, obligations: [{ obligation: lead, task: two }] })
    const again = { ...assignment, reports: [...reports, aReportDue(early.id, late.due)] }
    await expect(store.transact((s) => s.tasks.saveAssignment(again, []))).rejects.toThrow()
    const twin = store.transact((s) => s.tasks.saveAssignment(anAssignment(directive.id, unit.id), []))
    await expect(twin).rejects.toThrow()
  })

  test('a unit sees what is published only, newest directive first', async () => {
    const store = await fresh()
    const [first, unit] = await handedOut(store, 'published', '1')
    const [draft] = await handedOut(store, 'draft', '2')
    const [last] = await handedOut(store, 'published', '3')
    const [withdrawn] = await handedOut(store, 'withdrawn', '4')
    await store.transact(async (s) => {
      for (const { id } of [first, draft, last, withdrawn]) await s.tasks.saveAssignment(anAssignment(id, unit.id), [])
      await s.directives.update(last.id, { publishedAt: at('2025-03-18T08:00') })
    })
    const views = await store.read.tasks.viewsOf(unit.id)
    expect(views.map((view) => view.assignment.directiveId)).toEqual([last.id, first.id])
    expect(await store.read.tasks.assignmentsOf(draft.id)).toHaveLength(1)
  })

  test('of two acknowledgements at once the first stands', async () => {
    const store = await fresh()
    const [directive, unit] = await handedOut(store)
    const assignment = anAssignment(directive.id, unit.id)
    await store.transact((s) => s.tasks.saveAssignment(assignment, []))
    const acknowledge = (by: string, when: Date): Promise<boolean> =>
      store.transact((s) => s.tasks.acknowledge(assignment.id, by, 'chat', when))
    const got = await Promise.all([acknowledge('hoa', now), acknowledge('bình', at('2025-03-17T08:01'))])
    expect(got.filter(Boolean)).toHaveLength(1)
    const kept = await store.read.tasks.assignmentById(assignment.id)
    expect(kept).toMatchObject({ acknowledgedBy: got[0] ? 'hoa' : 'bình', acknowledgedVia: 'chat' })
    expect(await acknowledge('cúc', at('2025-03-18T08:00'))).toBe(false)
    expect(await store.read.tasks.assignmentById(assignment.id)).toEqual(kept)
  })

  test('reported, timely, complete and approved are four facts', async () => {
    const store = await fresh()
    const [directive, unit] = await handedOut(store)
    const [first, second] = [aReportDue(null, at('2025-04-06T00:00')), aReportDue(null, at('2025-05-31T00:00'))]
    const assignment = anAssignment(directive.id, unit.id, { reports: [first, second] })
    await store.transact((s) => s.tasks.saveAssignment(assignment, []))
    const told: Reported = {
      reportedAt: at('2025-04-03T00:00'),
      reportedVia: 'paper',
      timely: true,
      complete: null,
      approved: true,
      returnedAt: null,
      resubmittedAt: at('2025-04-04T00:00'),
    }
    await store.transact((s) => s.tasks.setReported(first.id, told))
    expect(await store.read.tasks.assignmentById(assignment.id)).toEqual({
      ...assignment,
      reports: [{ ...first, ...told }, second],
    })
  })

  test('reminders look at what is open and dated: a report, a day of a task that is ahead, or a follow-up day', async () => {
    const store = await fresh()
    const [directive, unit] = await handedOut(store)
    const units = await Promise.all(
      ['B', 'C', 'D', 'E'].map(async (code) => {
        const more = aUnit(code)
        await store.transact((s) => s.people.saveUnit(more))
        return more
      }),
    )
    const [task, undated] = [aTask(directive.id, 1), aTask(directive.id, 2, { deadlines: [] })]
    const [byReport, byTask, standing, followed, reported] = [unit, ...units].map((u, i) =>
      anAssignment(directive.id, u.id, {
        reports: [aReportDue(null, i === 0 || i === 4 ? at('2025-04-06T00:00') : null)],
      }),
    )
    if (!byReport || !byTask || !standing || !followed || !reported) throw new Error('five units')
    await store.transact(async (s) => {
      await s.tasks.saveTask(task)
      await s.tasks.saveTask(undated)
      await s.tasks.saveAssignment(byReport, [])
      await s.tasks.saveAssignment(byTask, [anObligation(byTask.id, task.id)])
      for (const noun of [standing, followed]) await s.tasks.saveAssignment(noun, [anObligation(noun.id, undated.id)])
      await s.tasks.saveAssignment(reported, [])
      await s.tasks.setFollowUp(followed.id, '2025-04-10')
      const [due] = reported.reports
      if (due) await s.tasks.setReported(due.id, { ...due, reportedVia: 'chat', reportedAt: now, timely: true })
    })
    const open = async (when = now): Promise<string[]> =>
      (await store.read.tasks.openDated(when)).map((v) => v.assignment.id).sort()
    expect(await open()).toEqual([byReport.id, byTask.id, followed.id].sort())
    expect(await open(at('2025-03-28T00:00'))).toEqual([byReport.id, followed.id].sort())
    const view = await store.read.tasks.view(directive.id, followed.unitId)
    expect(view?.obligations[0]?.obligation.followUpOn).toBe('2025-04-10')
    await store.transact((s) => s.directives.update(directive.id, { status: 'withdrawn' }))
    expect(await open()).toEqual([])
  })
})
