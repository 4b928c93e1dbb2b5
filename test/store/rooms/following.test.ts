import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aBroadcast, aDraft, aReminder, aReport, at } from '../../support/nouns.ts'
import { anOpenAssignment } from '../../support/open-assignment.ts'
import { aReportDue } from '../../support/task-nouns.ts'

const now = at('2025-03-17T08:00')

onEachDatabase((fresh) => {
  test('every hand-in is a version, and handing in twice is one report', async () => {
    const store = await fresh()
    const assignment = await anOpenAssignment(store)
    const { id } = assignment
    const [first, second] = [
      aReport(assignment, 1),
      aReport(assignment, 2, { source: 'paper', reference: '45/BC-BVN', reportedOn: '2025-04-03' }),
    ]
    await store.transact((s) => s.reports.save(second))
    await store.transact((s) => s.reports.save(first))
    expect(await store.read.reports.of(id)).toEqual([second, first])
    await expect(store.transact((s) => s.reports.save(aReport(assignment, 2)))).rejects.toThrow()
    await store.transact((s) => s.reports.decide(second.id, 'returned', 'thiếu ảnh', at('2025-04-02T08:00')))
    expect((await store.read.reports.of(id))[0]).toEqual({
      ...second,
      state: 'returned',
      note: 'thiếu ảnh',
      decidedAt: at('2025-04-02T08:00'),
    })
  })

  test('of two hand-ins of one version at once, one is kept', async () => {
    const store = await fresh()
    const assignment = await anOpenAssignment(store)
    const { id } = assignment
    const saves = [1, 2].map(() => store.transact((s) => s.reports.save(aReport(assignment, 1))))
    const outcome = await Promise.allSettled(saves)
    expect(outcome.map((o) => o.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await store.read.reports.of(id)).toHaveLength(1)
  })

  test('the latest version of each report due comes at once, in the order of arrival', async () => {
    const store = await fresh()
    const [a, b] = [await anOpenAssignment(store, 'A', '1'), await anOpenAssignment(store, 'B', '2')]
    const another = aReportDue(null, at('2025-05-31T00:00'))
    const latest = aReport(a, 2)
    const only = aReport(b, 1, { createdAt: at('2025-04-02T10:00') })
    const next = aReport(a, 1, { dueId: another.id, createdAt: at('2025-05-20T10:00') })
    await store.transact(async (s) => {
      await s.tasks.saveAssignment({ ...a, reports: [...a.reports, another] }, [])
      for (const report of [next, latest, aReport(a, 1), only]) await s.reports.save(report)
    })
    expect(await store.read.reports.latestOf([a.id, b.id, 'none'])).toEqual([latest, only, next])
    expect((await store.read.reports.of(a.id)).map((r) => r.id)[0]).toBe(next.id)
    expect(await store.read.reports.latestOf([])).toEqual([])
  })

  test('a reminder with the same key is planned once, also by two at once', async () => {
    const store = await fresh()
    const { id } = await anOpenAssignment(store)
    const plans = [1, 2, 3].map(() => store.transact((s) => s.reminders.plan(aReminder(id, 'before'), now)))
    expect((await Promise.all(plans)).filter(Boolean)).toHaveLength(1)
    expect(await store.read.reminders.of(id)).toHaveLength(1)
  })

  test('a reminder is settled once: of many that fire it, one says so', async () => {
    const store = await fresh()
    const { id } = await anOpenAssignment(store)
    const reminder = aReminder(id, 'overdue')
    await store.transact((s) => s.reminders.plan(reminder, now))
    expect(await store.read.reminders.byId(reminder.id)).toEqual(reminder)
    const fire = (n: number): Promise<boolean> =>
      store.transact(async (s) => {
        const mine = await s.reminders.settle(reminder.id, 'fired', null, now)
        if (mine) await s.outbox.add(aDraft('a', `reminder ${n}`, { reminderId: reminder.id }), now)
        return mine
      })
    expect((await Promise.all([1, 2, 3, 4].map(fire))).filter(Boolean)).toHaveLength(1)
    expect(await store.read.outbox.counts()).toMatchObject({ waiting: 1 })
    expect(await store.transact((s) => s.reminders.settle(reminder.id, 'skipped', 'late', now))).toBe(false)
    expect(await store.read.reminders.byId(reminder.id)).toEqual({ ...reminder, state: 'fired', settledAt: now })
  })

  test('due reminders are those planned for a moment that has come, earliest first', async () => {
    const store = await fresh()
    const { id } = await anOpenAssignment(store)
    const planned = ['03', '01', '02', '09'].map((day) =>
      aReminder(id, `r${day}`, { fireAt: at(`2025-04-${day}T07:30`) }),
    )
    await store.transact(async (s) => {
      for (const reminder of planned) await s.reminders.plan(reminder, now)
      await s.reminders.settle(planned[2]?.id ?? '', 'skipped', 'reported', now)
    })
    const due = (limit: number): Promise<string[]> => store.read.reminders.dueIds(at('2025-04-03T07:30'), limit)
    expect(await due(9)).toEqual([planned[1]?.id, planned[0]?.id])
    expect(await due(1)).toEqual([planned[1]?.id])
  })

  test('who was given a part, at the publication or later, is known; a nudge gives none', async () => {
    const store = await fresh()
    const { directiveId } = await anOpenAssignment(store)
    const [publication, nudge] = [aBroadcast(directiveId), aBroadcast(directiveId, { kind: 'nudge' })]
    const target = (broadcastId: string, to: { unitId?: string; personId?: string; groupId?: string }) => ({
      id: newId(),
      broadcastId,
      unitId: to.unitId ?? null,
      groupId: to.groupId ?? null,
      personId: to.personId ?? null,
      outboxKey: 'k',
      problem: null,
    })
    await store.transact(async (s) => {
      await s.broadcasts.save(publication, [target(publication.id, { unitId: 'u', personId: 'hoa' })])
      await s.broadcasts.save(nudge, [target(nudge.id, { unitId: 'v', personId: 'hoa' })])
      await s.broadcasts.addTarget(target(publication.id, { unitId: 'u', personId: 'binh' }))
      await s.broadcasts.addTarget(target(publication.id, { groupId: 'g' }))
    })
    expect(await store.read.broadcasts.toldTo('hoa')).toEqual([{ directiveId, unitId: 'u' }])
    expect(await store.read.broadcasts.toldTo('binh')).toEqual([{ directiveId, unitId: 'u' }])
    expect(await store.read.broadcasts.toldTo('cuc')).toEqual([])
    expect(await store.read.broadcasts.toldToGroup('g')).toEqual([directiveId])
    expect(await store.read.broadcasts.toldToGroup('h')).toEqual([])
  })

  test('a broadcast knows whom it was for and how far it has come', async () => {
    const store = await fresh()
    const { directiveId } = await anOpenAssignment(store)
    const broadcast = aBroadcast(directiveId, { createdBy: 'an' })
    const target = (outboxKey: string | null, problem: string | null) => ({
      id: newId(),
      broadcastId: broadcast.id,
      unitId: 'u',
      groupId: null,
      personId: outboxKey === null ? null : 'p',
      outboxKey,
      problem,
    })
    const targets = [target('b:1', null), target('b:2', null), target(null, 'nobody')]
    await store.transact(async (s) => {
      await s.broadcasts.save(broadcast, targets)
      for (const key of ['b:1', 'b:2', 'b:3'])
        await s.outbox.add(aDraft(key, key, { lane: 'bulk', broadcastId: broadcast.id }), now)
      await s.outbox.add(aDraft('x', 'another'), now)
    })
    expect(await store.read.broadcasts.of(directiveId)).toEqual([broadcast])
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
    expect(await store.read.broadcasts.targets(broadcast.id)).toEqual(targets.toSorted(byId))
    expect(await store.read.broadcasts.progress(broadcast.id)).toMatchObject({ waiting: 3, sent: 0, failed: 0 })
    await store.transact(async (s) => {
      const q = {
        channel: 'telegram',
        lane: 'bulk' as const,
        owner: 'me',
        now,
        until: at('2025-03-17T08:01'),
        limit: 9,
        notChats: [],
      }
      const [one, two] = await s.outbox.claim(q)
      await s.outbox.sent([{ id: one?.id ?? '', messageIds: ['1'] }], now)
      await s.outbox.dead(two?.id ?? '', 'blocked', 'chặn')
    })
    expect(await store.read.broadcasts.progress(broadcast.id)).toEqual({
      waiting: 0,
      sending: 1,
      sent: 1,
      failed: 1,
      skipped: 0,
      moved: 0,
    })
  })
})
