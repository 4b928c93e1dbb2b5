import { expect, test } from 'vitest'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { returnReport } from '../../../src/reports/approve.ts'
import type { Draft } from '../../../src/reports/draft.ts'
import { putBefore } from '../../../src/reports/waiting-drafts.ts'
import { recordReport, withdrawRecord, type Recording } from '../../../src/reports/hand-in/record.ts'
import { submitReport } from '../../../src/reports/hand-in/submit.ts'
import { currentForm } from '../../../src/reports/forms/index.ts'
import type { Assignment, ReportDue } from '../../../src/tasks/assignment.ts'
import { freshStore } from '../../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDemand, anAssignment, aReportDue } from '../../support/task-nouns.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')

async function office() {
  const store = await freshStore('sqlite')
  const [unit, directive] = [aUnit('TTYT-A'), aDirective('512', { status: 'published' })]
  const due = at('2025-04-07T00:00')
  const demand = aDemand(directive.id, 1, { due })
  const assignment = anAssignment(directive.id, unit.id, { reports: [aReportDue(demand.id, due)] })
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(directive.text))
    await s.tasks.saveDemand(demand)
    await s.tasks.saveAssignment(assignment, [])
  })
  const paper = (id: string, more: Partial<Recording> = {}) =>
    store.transact((s) =>
      recordReport(s, {
        id,
        assignmentId: assignment.id,
        dueId: null,
        via: 'paper',
        reference: `${id}/BC-BVN`,
        on: '2025-04-03',
        byPerson: 'an',
        now: at('2025-04-08T08:00'),
        officeTime,
        ...more,
      }),
    )
  const takeBack = (id: string, now = '2025-04-08T08:05') =>
    store.transact((s) => withdrawRecord(s, id, { now: at(now), officeTime }))
  const send = (id: string, now: string) =>
    store.transact((s) =>
      submitReport(s, {
        id,
        assignmentId: assignment.id,
        dueId: null,
        form: currentForm,
        answers: { nothing: { kind: 'text', text: '' } },
        byPerson: 'hoa',
        now: at(now),
        officeTime,
      }),
    )
  /** The part, with its only report due at hand. */
  const now = async (): Promise<(Omit<Assignment, 'reports'> & ReportDue) | null> => {
    const found = await store.read.tasks.assignmentById(assignment.id)
    const [report] = found?.reports ?? []
    return found && report ? { ...report, ...found } : null
  }
  return { store, assignment, paper, takeBack, send, now }
}

test('a record that is taken back leaves the part exactly as it was, and stays in the history', async () => {
  const { store, assignment, paper, takeBack, now } = await office()
  await paper('45')
  expect(await now()).toMatchObject({ reportedVia: 'paper', timely: true, acknowledgedVia: 'paper' })
  expect(await takeBack('45')).toMatchObject({ outcome: 'withdrawn' })
  expect(await store.read.tasks.assignmentById(assignment.id)).toEqual(assignment)
  expect(await store.read.reports.of(assignment.id)).toEqual([])
  expect(await store.read.reports.latestOf([assignment.id])).toEqual([])
  expect(await store.read.reports.history(assignment.id)).toMatchObject([
    { id: '45', state: 'withdrawn', reference: '45/BC-BVN', decidedAt: at('2025-04-08T08:05') },
  ])
  expect(await takeBack('45', '2025-04-09T08:00')).toMatchObject({ outcome: 'already' })
  expect((await store.read.reports.history(assignment.id))[0]?.decidedAt).toEqual(at('2025-04-08T08:05'))
})

test('what the unit itself has sent and said stays', async () => {
  const { store, assignment, paper, takeBack, send, now } = await office()
  await store.transact((s) => s.tasks.acknowledge(assignment.id, 'hoa', 'chat', at('2025-03-18T09:00')))
  await send('r1', '2025-04-05T10:00')
  const before = await now()
  await paper('45')
  expect(await now()).toMatchObject({ reportedVia: 'paper', reportedAt: at('2025-04-03T12:00') })
  await takeBack('45')
  expect(await now()).toEqual(before)
  // Sent after the record, and the record taken back then: the chat's report alone decides.
  const other = await office()
  await other.paper('46')
  await other.send('r2', '2025-04-09T10:00')
  expect(await other.now()).toMatchObject({ timely: true })
  await other.takeBack('46')
  expect(await other.now()).toMatchObject({
    reportedVia: 'chat',
    timely: false,
    complete: true,
    reportedAt: at('2025-04-09T10:00'),
    acknowledgedAt: null,
  })
})

test('of two records the other one stands, with its own day', async () => {
  const { paper, takeBack, now } = await office()
  await paper('45')
  await paper('46', { via: 'system', on: '2025-04-07' })
  await takeBack('45')
  expect(await now()).toMatchObject({
    reportedVia: 'system',
    timely: false,
    reportedAt: at('2025-04-07T12:00'),
    acknowledgedVia: 'system',
    acknowledgedAt: at('2025-04-07T12:00'),
  })
})

test('the same number can be recorded again once it was taken back', async () => {
  const { paper, takeBack, now } = await office()
  await paper('45')
  expect(await paper('again', { reference: '45/BC-BVN' })).toEqual({ outcome: 'already' })
  await takeBack('45')
  expect(await paper('again', { reference: '45/BC-BVN' })).toMatchObject({
    outcome: 'recorded',
    report: { version: 2 },
  })
  expect((await now())?.reportedVia).toBe('paper')
})

test("a unit's own report cannot be taken back for it, and an unknown one is none", async () => {
  const { takeBack, send, now } = await office()
  await send('r1', '2025-04-05T10:00')
  expect(await takeBack('r1')).toEqual({ outcome: 'none' })
  expect(await takeBack('nothing')).toEqual({ outcome: 'none' })
  expect((await now())?.reportedAt).toEqual(at('2025-04-05T10:00'))
})

test('a returned report is owed again; the first hand-in decides whether it was in time, the day of the second is kept', async () => {
  const { store, assignment, paper, takeBack, send, now } = await office()
  const giveBack = () =>
    store.transact((s) =>
      returnReport(s, { assignmentId: assignment.id, dueId: null }, 'thiếu ảnh', {
        now: at('2025-04-05T09:00'),
        officeTime,
      }),
    )
  await send('r1', '2025-04-04T10:00')
  await giveBack()
  expect(await now()).toMatchObject({ reportedAt: null, timely: true, returnedAt: at('2025-04-05T09:00') })
  expect((await store.read.tasks.openDated(at('2025-04-05T10:00'))).map((v) => v.assignment.id)).toEqual([
    assignment.id,
  ])
  await send('r2', '2025-04-10T10:00')
  const again = { reportedAt: at('2025-04-04T10:00'), timely: true, returnedAt: null, approved: null }
  expect(await now()).toMatchObject({ ...again, resubmittedAt: at('2025-04-10T10:00') })
  expect(await store.read.tasks.openDated(at('2025-04-10T10:00'))).toEqual([])
  // A paper that was recorded as the second one by mistake: returned it is, as before.
  const other = await office()
  await other.send('r1', '2025-04-04T10:00')
  await other.store.transact((s) =>
    returnReport(s, { assignmentId: other.assignment.id, dueId: null }, 'thiếu ảnh', {
      now: at('2025-04-05T09:00'),
      officeTime,
    }),
  )
  const before = await other.now()
  await other.paper('45', { on: '2025-04-06', now: at('2025-04-06T09:00') })
  await other.takeBack('45')
  expect(await other.now()).toEqual(before)
  expect(await paper('45')).toMatchObject({ outcome: 'recorded' })
  expect(await takeBack('45')).toMatchObject({ outcome: 'withdrawn' })
})

test('of two reports the returned one alone is owed again, and a hand-in answers it first', async () => {
  const { store, assignment, send } = await office()
  const second = aReportDue(null, at('2025-05-30T00:00'))
  await store.transact((s) => s.tasks.saveAssignment({ ...assignment, reports: [...assignment.reports, second] }, []))
  await send('r1', '2025-04-04T10:00')
  const meant = { assignmentId: assignment.id, dueId: assignment.reports[0]?.id ?? null }
  const at9 = { now: at('2025-04-05T09:00'), officeTime }
  await store.transact((s) => returnReport(s, meant, 'thiếu ảnh', at9))
  const after = (await store.read.tasks.assignmentById(assignment.id))?.reports
  expect(after?.map((r) => r.returnedAt)).toEqual([at9.now, null])
  expect(await send('r2', '2025-04-06T10:00')).toMatchObject({ isFirst: false, due: { id: meant.dueId } })
  expect((await store.read.reports.of(assignment.id)).map((r) => [r.dueId, r.version])).toEqual([
    [meant.dueId, 2],
    [meant.dueId, 1],
  ])
})

test('a draft waits for its own report: another draft of that one, or its hand-in, ends it, and no other', async () => {
  const { store, assignment, send } = await office()
  const [first] = assignment.reports
  const second = aReportDue(null, at('2025-05-30T00:00'))
  await store.transact((s) => s.tasks.saveAssignment({ ...assignment, reports: [...assignment.reports, second] }, []))
  const put = async (id: string, dueId: string | undefined): Promise<void> => {
    const draft: Draft = {
      id,
      assignmentId: assignment.id,
      dueId: dueId ?? '',
      form: currentForm.name,
      formVersion: currentForm.version,
      answers: {},
      state: 'waiting',
      note: null,
      byPerson: 'binh',
      channel: 'zalo',
      chatId: 'z',
      createdAt: at('2025-04-03T09:00'),
      decidedBy: null,
      decidedAt: null,
    }
    await store.transact((s) => putBefore(s, draft))
  }
  const waiting = async (): Promise<string[]> =>
    (await store.read.reports.waitingDrafts([assignment.id])).map((d) => d.id).sort()
  await put('a', first?.id)
  await put('b', second.id)
  await put('c', first?.id)
  expect(await waiting()).toEqual(['b', 'c'])
  await send('r1', '2025-04-04T10:00')
  expect(await waiting()).toEqual(['b'])
  expect((await store.read.reports.draft('c'))?.state).toBe('replaced')
})
