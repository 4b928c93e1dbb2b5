import { expect, test } from 'vitest'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { createWorkCalendar } from '../../../src/calendar/vietnam-calendar.ts'
import { silentLog } from '../../../src/base/log.ts'
import { newId } from '../../../src/base/ids.ts'
import { purposeFor, wordsForDue } from '../../../src/broadcasts/deadline-line.ts'
import { titleOf } from '../../../src/broadcasts/title.ts'
import { fireRemindersJob } from '../../../src/jobs/fire-reminders.ts'
import type { JobDeps } from '../../../src/jobs/job.ts'
import { planRemindersJob } from '../../../src/jobs/plan-reminders.ts'
import { fireReminder } from '../../../src/reminders/fire.ts'
import type { OutboxRow } from '../../../src/messaging/store.ts'
import type { Store } from '../../../src/store/open-store.ts'
import { openWording } from '../../../src/wording/say.ts'
import { freshStore } from '../../support/database.ts'
import { aDirective, aGroup, anAddress, aPost, aReading, at, aUnit } from '../../support/nouns.ts'
import { aDeadline, aDemand, anAssignment, anObligation, aReportDue, aTask } from '../../support/task-nouns.ts'
import { plainHearing } from '../../support/hearing.ts'

const voice = {
  wording: openWording(),
  officeTime: createOfficeTime('Asia/Ho_Chi_Minh'),
  calendar: createWorkCalendar(),
}

interface House {
  store: Store
  deps: (now: Date) => JobDeps
  ids: { directive: string; assignments: string[]; units: string[] }
}

/** Two units of "512", due before 07/4/2025; the first has a head on Telegram and a contact on Zalo; a group holds both. */
async function house(): Promise<House> {
  const store = await freshStore('sqlite')
  const units = [aUnit('TTYT-A'), aUnit('UBND-B', { relation: 'peer' })]
  const directive = aDirective('512', { status: 'published', publishedAt: at('2025-03-17T09:00') })
  const task = aTask(directive.id, 1, { deadlines: [aDeadline('2025-04-07')] })
  const demand = aDemand(directive.id, 1, { end: '2025-04-07', due: at('2025-04-07T00:00') })
  const assignments = units.map((u) =>
    anAssignment(directive.id, u.id, { reports: [aReportDue(demand.id, demand.due)] }),
  )
  await store.transact(async (s) => {
    for (const unit of units) await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(directive.text))
    await s.tasks.saveTask(task)
    await s.tasks.saveDemand(demand)
    for (const a of assignments) await s.tasks.saveAssignment(a, [anObligation(a.id, task.id)])
    const person = async (
      name: string,
      unitId: string,
      role: 'head' | 'contact',
      channel: string,
      chatId: string,
    ): Promise<void> => {
      const id = newId()
      await s.people.savePerson({ id, name, locale: 'vi' }, at('2025-03-01T08:00'))
      await s.people.savePost(aPost(id, unitId, { role }))
      await s.people.saveAddress(anAddress(chatId, { channel, personId: id }), at('2025-03-01T08:00'))
    }
    await person('Lê Thị Hoa', units[0]?.id ?? '', 'head', 'telegram', 'hoa')
    await person('Trần Văn Bình', units[0]?.id ?? '', 'contact', 'zalo', 'binh')
    await person('Phạm Thu', units[1]?.id ?? '', 'head', 'telegram', 'thu')
    await s.people.saveGroup(
      aGroup('-100', { linkedAt: at('2025-03-01T08:00'), unitIds: units.map((u) => u.id), reachability: 'reachable' }),
      null,
    )
  })
  const deps = (now: Date): JobDeps => ({
    store,
    officeNow: () => now,
    log: silentLog,
    tools: {
      ...voice,
      hearing: () => plainHearing,
      realClock: { now: () => new Date() },
      newId,
      files: {
        put: () => Promise.reject(new Error()),
        remove: () => Promise.resolve(),
        get: () => Promise.resolve(null),
      },
      log: silentLog,
      startLink: () => null,
      buttons: (c) => c !== 'zalo',
      edits: () => false,
      plans: new Map(),
      photos: () => false,
      publicUrl: null,
      unsay: () => undefined,
    },
  })
  return {
    store,
    deps,
    ids: { directive: directive.id, assignments: assignments.map((a) => a.id), units: units.map((u) => u.id) },
  }
}

async function sent(store: Store): Promise<OutboxRow[]> {
  const soon = new Date(Date.now() + 60_000)
  const rows: OutboxRow[] = []
  for (const channel of ['telegram', 'zalo']) {
    rows.push(
      ...(await store.transact((s) =>
        s.outbox.claim({ channel, lane: 'bulk', owner: 't', now: soon, until: soon, limit: 50, notChats: [] }),
      )),
    )
  }
  return rows
}

test('planned once, said once to each person, in office hours, with what is missing and what can be done', async () => {
  const { store, deps } = await house()
  const planner = planRemindersJob(deps(at('2025-03-17T09:01')))
  expect(await planner.sweep()).toEqual({ planned: 2 })
  expect(await planner.sweep()).toEqual({ known: 2 })
  expect(await planRemindersJob(deps(at('2025-03-17T09:02'))).sweep()).toEqual({ known: 2 })
  expect(await fireRemindersJob(deps(at('2025-04-01T07:59'))).sweep()).toEqual({})
  expect(await fireRemindersJob(deps(at('2025-04-01T08:00'))).sweep()).toEqual({ fired: 2 })
  expect(await fireRemindersJob(deps(at('2025-04-01T08:01'))).sweep()).toEqual({})
  const rows = await sent(store)
  expect(rows.map((r) => r.chatId).sort()).toEqual(['binh', 'hoa', 'thu'])
  const hoa = rows.find((r) => r.chatId === 'hoa')?.message
  expect(hoa?.text).toContain('trước ngày 07/4/2025')
  expect(hoa?.text).toContain('thứ Sáu, 04/4/2025')
  expect(hoa?.text).toContain('còn 3 ngày')
  expect(hoa?.text).toContain('TTYT-A chưa xác nhận nắm việc và chưa báo cáo')
  expect(hoa?.choices?.map((c) => c.value.split(':')[0])).toEqual(['nhan', 'baocao', 'phan'])
  expect(rows.find((r) => r.chatId === 'binh')?.message.text).toContain('nhận 512')
  expect(rows.find((r) => r.chatId === 'thu')?.message.text).toContain('Kính đề nghị')
})

test('two sweeps at the same time say nothing twice', async () => {
  const { store, deps } = await house()
  const now = at('2025-04-01T08:05')
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  const counts = await Promise.all([
    fireRemindersJob(deps(now)).sweep(),
    fireRemindersJob(deps(now)).sweep(),
    planRemindersJob(deps(now)).sweep(),
  ])
  expect((counts[0]['fired'] ?? 0) + (counts[1]['fired'] ?? 0)).toBe(2)
  expect(await sent(store)).toHaveLength(3)
})

test('outside office hours it waits, and is said at the next office moment', async () => {
  const { store, deps, ids } = await house()
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  const [reminder] = await store.read.reminders.of(ids.assignments[0] ?? '')
  const saturday = at('2025-04-05T09:00')
  const fired = await store.transact((s) =>
    fireReminder(
      s,
      reminder?.id ?? '',
      { now: saturday, realNow: new Date() },
      {
        ...voice,
        officeLocale: 'vi',
        buttons: () => true,
        plans: new Map(),
        newId,
        phrases: { title: titleOf, subject: (words) => words, deadlineWords: wordsForDue, purpose: purposeFor },
      },
    ),
  )
  expect(fired).toEqual({ outcome: 'postponed' })
  expect(await fireRemindersJob(deps(saturday)).sweep()).toEqual({})
})

test('the clock jumps past all of them: only the last one is said, the others are skipped with the reason', async () => {
  const { store, deps, ids } = await house()
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  expect(await fireRemindersJob(deps(at('2025-04-09T10:00'))).sweep()).toEqual({ skipped: 4, fired: 2 })
  const settled = await store.read.reminders.of(ids.assignments[0] ?? '')
  expect(settled.map((r) => [r.rule, r.state, r.reason])).toEqual([
    ['three-working-days-before', 'skipped', 'superseded'],
    ['last-safe-day', 'skipped', 'superseded'],
    ['overdue', 'fired', null],
  ])
  const text = (await sent(store))[0]?.message.text ?? ''
  expect(text).toContain('Quá hạn')
  expect(text).toContain('Đã chậm 3 ngày')
})

test('the group hears counts on the last safe day, once, and never a name', async () => {
  const { store, deps, ids } = await house()
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  await store.transact(async (s) => {
    const due = (await s.tasks.assignmentById(ids.assignments[0] ?? ''))?.reports[0]
    if (due) await s.tasks.setReported(due.id, { ...due, reportedVia: 'paper', reportedAt: at('2025-03-18T09:00') })
  })
  await fireRemindersJob(deps(at('2025-04-01T08:00'))).sweep()
  await sent(store)
  await store.transact((s) => s.outbox.voidLeases())
  const arrived = (await sent(store)).map(({ id }) => ({ id, messageIds: ['1'] }))
  await store.transact((s) => s.outbox.sent(arrived, new Date()))
  await fireRemindersJob(deps(at('2025-04-04T08:00'))).sweep()
  const group = (await sent(store)).filter((r) => r.chatId === '-100')
  expect(group).toHaveLength(1)
  expect(group[0]?.message.text).toMatch(/1\/2 đơn vị đã nắm việc[^]*1\/2 đơn vị đã báo cáo/)
  expect(group[0]?.message.text).not.toMatch(/TTYT-A|UBND-B/)
})

test('what has become pointless is skipped: reported, nobody linked, withdrawn', async () => {
  const { store, deps, ids } = await house()
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  const [first, second] = ids.assignments
  await store.transact(async (s) => {
    const due = (await s.tasks.assignmentById(first ?? ''))?.reports[0]
    if (due) await s.tasks.setReported(due.id, { ...due, reportedVia: 'paper', reportedAt: at('2025-03-20T09:00') })
    for (const { person } of await s.people.peopleOf(ids.units[1] ?? '', ['head'], at('2025-03-20T09:00'))) {
      for (const a of await s.people.addressesOf(person.id))
        await s.people.setReachability(a.channel, a.chatId, 'blocked', 'blocked', at('2025-03-20T09:00'))
    }
  })
  await fireRemindersJob(deps(at('2025-04-01T08:00'))).sweep()
  const reasons = async (id: string | undefined): Promise<(string | null)[]> =>
    (await store.read.reminders.of(id ?? '')).map((r) => r.reason)
  expect(await reasons(first)).toEqual(['reported', null, null])
  expect(await reasons(second)).toEqual(['unreachable', null, null])
  await store.transact((s) => s.directives.update(ids.directive, { status: 'withdrawn' }))
  await fireRemindersJob(deps(at('2025-04-04T08:00'))).sweep()
  expect(await reasons(second)).toEqual(['unreachable', 'withdrawn', null])
  expect(await sent(store)).toEqual([])
})

test('a moved deadline is planned anew, and the old reminders fall silent', async () => {
  const { store, deps, ids } = await house()
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  const [id = ''] = ids.assignments
  await store.transact(async (s) => {
    const view = (await s.tasks.openDated(at('2025-03-18T08:00'))).find((v) => v.assignment.id === id)
    if (!view) throw new Error('no part')
    const reports = view.assignment.reports.map((r) => ({ ...r, writtenDue: at('2025-04-12T00:00') }))
    await s.tasks.saveAssignment({ ...view.assignment, reports }, [])
  })
  expect(await planRemindersJob(deps(at('2025-03-18T09:00'))).sweep()).toEqual({ planned: 1, known: 1 })
  await fireRemindersJob(deps(at('2025-04-01T08:00'))).sweep()
  const all = await store.read.reminders.of(id)
  expect(all.filter((r) => r.state === 'skipped').map((r) => r.reason)).toEqual(['deadline-changed'])
  expect(all).toHaveLength(6)
})

test('several days that come up at the same moment are one message, each told with what it is for', async () => {
  const { store, deps, ids } = await house()
  const days = [aDeadline('2025-04-07'), aDeadline('2025-04-11', { position: 2 })]
  const [task] = await store.read.tasks.tasksOf(ids.directive)
  if (!task) throw new Error('no task')
  await store.transact((s) => s.tasks.saveTask({ ...task, words: 'Tổ chức tọa đàm', deadlines: days }))
  await planRemindersJob(deps(at('2025-03-17T09:01'))).sweep()
  await fireRemindersJob(deps(at('2025-04-01T08:00'))).sweep()
  const arrived = (await sent(store)).map(({ id }) => ({ id, messageIds: ['1'] }))
  await store.transact((s) => s.outbox.sent(arrived, new Date()))
  expect(await fireRemindersJob(deps(at('2025-04-04T08:00'))).sweep()).toEqual({ fired: 2, gone: 2 })
  const hoa = (await sent(store)).filter((r) => r.chatId === 'hoa')
  expect(hoa).toHaveLength(1)
  expect(hoa[0]?.message.text).toContain('Hôm nay là ngày làm việc cuối cùng trước hạn')
  expect(hoa[0]?.message.text).toContain('Hạn báo cáo: trước ngày 07/4/2025.')
  expect(hoa[0]?.message.text).toContain('Hạn thực hiện: trước ngày 11/4/2025 – Tổ chức tọa đàm.')
  const settled = await store.read.reminders.of(ids.assignments[0] ?? '')
  expect(settled.filter((r) => r.state === 'fired')).toHaveLength(3)
  expect(await fireRemindersJob(deps(at('2025-04-04T08:01'))).sweep()).toEqual({})
})
