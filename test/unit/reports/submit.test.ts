import { expect, test } from 'vitest'
import { approveReport, returnReport } from '../../../src/reports/approve.ts'
import { currentForm } from '../../../src/reports/forms/index.ts'
import type { Answers } from '../../../src/reports/form.ts'
import { submitReport, type Submission } from '../../../src/reports/hand-in/submit.ts'
import type { ReportDue } from '../../../src/tasks/assignment.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { freshStore } from '../../support/database.ts'
import { aDirective, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDemand, anAssignment, aReportDue } from '../../support/task-nouns.ts'

const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')
const review = { now: at('2025-04-02T09:00'), officeTime }

const answers: Answers = {
  activities: { kind: 'text', text: 'Hội nghị' },
  dates: { kind: 'dateRange', text: '25/3', from: '2025-03-25', to: '2025-03-25' },
  participants: { kind: 'number', text: '30', count: 30, about: false },
  photos: { kind: 'photos', files: [{ hash: 'h', name: 'a.jpg', mime: 'image/jpeg' }] },
}

async function office(
  due: Date | null = at('2025-04-07T00:00'),
): Promise<{ store: Store; order: (id: string, more?: Partial<Submission>) => Submission; id: string }> {
  const store = await freshStore('sqlite')
  const [unit, directive] = [aUnit('TTYT-A'), aDirective('512', { status: 'published' })]
  const demand = aDemand(directive.id, 1, { due })
  const assignment = anAssignment(directive.id, unit.id, { reports: [aReportDue(demand.id, due)] })
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(directive.text))
    await s.tasks.saveDemand(demand)
    await s.tasks.saveAssignment(assignment, [])
  })
  return {
    store,
    id: assignment.id,
    order: (id, more = {}) => ({
      id,
      assignmentId: assignment.id,
      dueId: null,
      form: currentForm,
      answers,
      byPerson: null,
      now: at('2025-04-01T09:00'),
      officeTime,
      ...more,
    }),
  }
}

/** The first report due of the part. */
const dueOf = async (store: Store, id: string): Promise<ReportDue | undefined> =>
  (await store.read.tasks.assignmentById(id))?.reports[0]

test('a report is kept with its pictures, and the part is reported: in time and complete', async () => {
  const { store, order, id } = await office()
  const sent = await store.transact((s) => submitReport(s, order('r1')))
  expect(sent).toMatchObject({
    outcome: 'submitted',
    report: { version: 1, state: 'submitted', source: 'chat', attachments: [{ hash: 'h' }] },
  })
  expect(await dueOf(store, id)).toMatchObject({
    reportedVia: 'chat',
    reportedAt: at('2025-04-01T09:00'),
    timely: true,
    complete: true,
    approved: null,
  })
})

test('sending twice is one report', async () => {
  const { store, order, id } = await office()
  const both = await Promise.all([
    store.transact((s) => submitReport(s, order('r1'))),
    store.transact((s) => submitReport(s, order('r1'))),
  ])
  expect(both.map((b) => b.outcome).sort()).toEqual(['already', 'submitted'])
  expect(await store.read.reports.of(id)).toHaveLength(1)
})

test.each([
  ['the last moment is in time', '2025-04-06T23:59', true],
  ['the exclusive end is late', '2025-04-07T00:00', false],
])('%s', async (_, now, timely) => {
  const { store, order, id } = await office()
  await store.transact((s) => submitReport(s, order('r1', { now: at(now) })))
  expect((await dueOf(store, id))?.timely).toBe(timely)
})

test('without a day in the directive nothing is late or in time', async () => {
  const { store, order, id } = await office(null)
  await store.transact((s) => submitReport(s, order('r1')))
  expect((await dueOf(store, id))?.timely).toBeNull()
})

test('a correction is a new version and stays in time, even after the deadline', async () => {
  const { store, order, id } = await office()
  await store.transact((s) => submitReport(s, order('r1')))
  const again = await store.transact((s) => submitReport(s, order('r2', { now: at('2025-04-20T09:00') })))
  expect(again).toMatchObject({ outcome: 'submitted', report: { version: 2 } })
  expect(await dueOf(store, id)).toMatchObject({ timely: true, reportedAt: at('2025-04-01T09:00') })
})

test('returned, corrected, approved, closed', async () => {
  const { store, order, id } = await office()
  expect(await store.transact((s) => approveReport(s, { assignmentId: id, dueId: null }, review))).toEqual({
    outcome: 'none',
  })
  await store.transact((s) => submitReport(s, order('r1')))
  expect(
    await store.transact((s) => returnReport(s, { assignmentId: id, dueId: null }, 'Thiếu ảnh', review)),
  ).toMatchObject({
    outcome: 'returned',
    report: { note: 'Thiếu ảnh' },
  })
  expect(await dueOf(store, id)).toMatchObject({
    approved: false,
    reportedAt: null,
    timely: true,
    returnedAt: review.now,
  })
  await store.transact((s) => submitReport(s, order('r2')))
  expect((await dueOf(store, id))?.approved).toBeNull()
  expect(await store.transact((s) => approveReport(s, { assignmentId: id, dueId: null }, review))).toMatchObject({
    outcome: 'approved',
    report: { version: 2 },
  })
  expect(await store.transact((s) => approveReport(s, { assignmentId: id, dueId: null }, review))).toMatchObject({
    outcome: 'already',
  })
  expect(await store.transact((s) => submitReport(s, order('r3')))).toMatchObject({
    outcome: 'closed',
    report: { version: 2 },
  })
  expect((await dueOf(store, id))?.approved).toBe(true)
  expect((await store.read.reports.of(id)).map((r) => r.state)).toEqual(['approved', 'returned'])
})

test('nothing to report is complete; a form with gaps is not', async () => {
  const { store, order, id } = await office()
  await store.transact((s) =>
    submitReport(s, order('r1', { answers: { activities: { kind: 'text', text: 'Hội nghị' } } })),
  )
  expect((await dueOf(store, id))?.complete).toBe(false)
  await store.transact((s) => submitReport(s, order('r2', { answers: { nothing: { kind: 'text', text: '' } } })))
  expect((await dueOf(store, id))?.complete).toBe(true)
})

test('of two reports each hand-in settles the next one, a correction the same, and each is late for itself', async () => {
  const { store, order, id } = await office()
  const later = aReportDue(null, at('2025-05-31T00:00'))
  const part = await store.read.tasks.assignmentById(id)
  if (!part) throw new Error('no part')
  const second = aDemand(part.directiveId, 2, { due: later.due })
  const both = [...part.reports, { ...later, demandId: second.id }]
  await store.transact(async (s) => {
    await s.tasks.saveDemand(second)
    await s.tasks.saveAssignment({ ...part, reports: both }, [])
  })
  const reports = async (): Promise<(boolean | null)[]> =>
    ((await store.read.tasks.assignmentById(id))?.reports ?? []).map((r) => r.timely)
  const first = await store.transact((s) => submitReport(s, order('r1', { now: at('2025-04-08T09:00') })))
  expect(first).toMatchObject({ due: { id: both[0]?.id, timely: false }, report: { version: 1 } })
  expect(await reports()).toEqual([false, null])
  await store.transact((s) => returnReport(s, { assignmentId: id, dueId: null }, 'Thiếu ảnh', review))
  const again = await store.transact((s) => submitReport(s, order('r2', { now: at('2025-04-10T09:00') })))
  expect(again).toMatchObject({ due: { id: both[0]?.id }, report: { version: 2 } })
  const next = await store.transact((s) => submitReport(s, order('r3', { now: at('2025-05-20T09:00') })))
  expect(next).toMatchObject({ due: { id: later.id, timely: true }, report: { version: 1 } })
  expect(await reports()).toEqual([false, true])
  const chosen = await store.transact((s) => submitReport(s, order('r4', { dueId: both[0]?.id ?? null })))
  expect(chosen).toMatchObject({ due: { id: both[0]?.id }, report: { version: 3 } })
  expect(await store.transact((s) => approveReport(s, { assignmentId: id, dueId: later.id }, review))).toMatchObject({
    outcome: 'approved',
    report: { id: 'r3' },
  })
  expect(await store.transact((s) => approveReport(s, { assignmentId: id, dueId: null }, review))).toMatchObject({
    outcome: 'approved',
    report: { id: 'r4' },
  })
  expect(await store.transact((s) => submitReport(s, order('r5')))).toMatchObject({ outcome: 'closed' })
})
