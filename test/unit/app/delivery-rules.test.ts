import { expect, test } from 'vitest'
import { isBroadcastPointless } from '../../../src/broadcasts/delivery/pointless.ts'
import { newId } from '../../../src/base/ids.ts'
import { createOfficeTime } from '../../../src/calendar/office-time.ts'
import { isReminderPointless } from '../../../src/reminders/overtaken.ts'
import { freshStore } from '../../support/database.ts'
import { aBroadcast, aDirective, aReading, aReminder, at, aUnit } from '../../support/nouns.ts'
import { anOpenAssignment } from '../../support/open-assignment.ts'
import { aDemand, anAssignment, aReportDue } from '../../support/task-nouns.ts'

const NOW = at('2025-04-02T09:00')
const officeTime = createOfficeTime('Asia/Ho_Chi_Minh')

test('a reminder that waits is not said once the report is in or the directive withdrawn; a nod does not undo a report', async () => {
  const store = await freshStore('sqlite')
  const [directive, unit, due] = [aDirective('512', { status: 'published' }), aUnit('A'), at('2025-04-07T00:00')]
  const demand = aDemand(directive.id, 1, { end: '2025-04-07', due })
  const assignment = anAssignment(directive.id, unit.id, { reports: [aReportDue(demand.id, due)] })
  await store.transact(async (s) => {
    await s.people.saveUnit(unit)
    await s.directives.save(directive, aReading(directive.text))
    await s.tasks.saveDemand(demand)
    await s.tasks.saveAssignment(assignment, [])
  })
  const fired = aReminder(assignment.id, 'last-safe-day', { due, state: 'fired', settledAt: at('2025-04-02T08:00') })
  await store.transact(async (s) => s.reminders.plan(fired, NOW))
  const row = { reminderId: fired.id, chatKind: 'private' } as const
  const judge = (chatKind: 'private' | 'group' = 'private') =>
    isReminderPointless(store.read, { ...row, chatKind }, NOW, officeTime)
  expect(await judge()).toBeNull()
  await store.transact((s) => s.tasks.acknowledge(assignment.id, null, 'chat', at('2025-04-02T08:30')))
  expect(await judge()).toBeNull()
  const [report] = assignment.reports
  if (!report) throw new Error('no report is due')
  await store.transact((s) =>
    s.tasks.setReported(report.id, { ...report, reportedVia: 'chat', reportedAt: at('2025-04-02T08:40') }),
  )
  expect(await judge()).toBe('overtaken')
  expect(await judge('group')).toBeNull()
  await store.transact((s) => s.directives.update(assignment.directiveId, { status: 'withdrawn' }))
  expect(await judge('group')).toBe('withdrawn')
  expect(await isReminderPointless(store.read, { reminderId: null, chatKind: 'private' }, NOW, officeTime)).toBeNull()
})

test('a message of a broadcast is not said when it was stopped, withdrawn, or what it asks for has been done', async () => {
  const store = await freshStore('sqlite')
  const assignment = await anOpenAssignment(store)
  const { directiveId, unitId } = assignment
  const publish = aBroadcast(directiveId)
  const nudge = aBroadcast(directiveId, { kind: 'nudge' })
  const target = {
    id: newId(),
    broadcastId: nudge.id,
    unitId,
    groupId: null,
    personId: 'p',
    outboxKey: 'n',
    problem: null,
  }
  await store.transact(async (s) => {
    await s.broadcasts.save(publish, [])
    await s.broadcasts.save(nudge, [target])
  })
  const judge = (broadcastId: string, key = 'n') => isBroadcastPointless(store.read, { broadcastId, key }, NOW)
  expect([await judge(publish.id), await judge(nudge.id)]).toEqual([null, null])
  await store.transact((s) => s.tasks.acknowledge(assignment.id, null, 'chat', NOW))
  expect([await judge(publish.id), await judge(nudge.id)]).toEqual([null, 'overtaken'])
  await store.transact((s) => s.broadcasts.setState(publish.id, 'stopped'))
  expect(await judge(publish.id)).toBe('stopped')
  await store.transact(async (s) => {
    await s.broadcasts.setState(publish.id, 'queued')
    await s.directives.update(directiveId, { status: 'withdrawn' })
  })
  expect(await judge(publish.id)).toBe('withdrawn')
})
