import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import type { Draft } from '../../../src/reports/draft.ts'
import type { Extension, ExtensionDecision } from '../../../src/tasks/standing/extension.ts'
import { onEachDatabase } from '../../support/database.ts'
import { at } from '../../support/nouns.ts'
import { anOpenAssignment } from '../../support/open-assignment.ts'

const now = at('2025-03-17T08:00')

onEachDatabase((fresh) => {
  test('an extension waits alone, is decided once, and the granted one stands with its assignment', async () => {
    const store = await fresh()
    const { id, directiveId, unitId, reports } = await anOpenAssignment(store)
    const [owed] = reports
    const extension: Extension = {
      id: newId(),
      assignmentId: id,
      dueId: owed?.id ?? '',
      askedUntil: '2025-04-10',
      reason: 'mưa lũ',
      state: 'waiting',
      askedBy: 'hoa',
      askedAt: now,
      decision: null,
    }
    await store.transact((s) => s.extensions.save(extension))
    await expect(store.transact((s) => s.extensions.save({ ...extension, id: newId() }))).rejects.toThrow()
    expect(await store.read.extensions.waiting()).toEqual([extension])
    expect(await store.read.extensions.waitingOf(extension.dueId)).toEqual(extension)
    const decision: ExtensionDecision = {
      by: 'Nguyễn Văn An, Phòng NVY',
      deciderId: 'an',
      on: '2025-04-01',
      at: at('2025-04-01T08:00'),
      until: '2025-04-10',
      due: at('2025-04-11T00:00'),
      note: null,
    }
    const settle = (state: 'granted' | 'refused') =>
      store.transact((s) => s.extensions.settle(extension.id, state, decision))
    expect([await settle('granted'), await settle('refused')]).toEqual([true, false])
    expect(await store.read.extensions.byId(extension.id)).toEqual({ ...extension, state: 'granted', decision })
    expect(await store.read.extensions.waitingOf(extension.dueId)).toBeNull()
    const { by, on, until, due, at: granted } = decision
    const counts = { by, on, until, due, at: granted }
    const moved = [{ ...owed, due, extension: counts }]
    expect((await store.read.tasks.assignmentById(id))?.reports).toEqual(moved)
    expect((await store.read.tasks.assignment(directiveId, unitId))?.reports).toEqual(moved)
    expect((await store.read.tasks.view(directiveId, unitId))?.assignment.reports).toEqual(moved)
    expect((await store.read.tasks.assignmentsOf(directiveId))[0]?.reports).toEqual(moved)
    expect((await store.read.tasks.openDated(now))[0]?.assignment.reports).toEqual(moved)
    // Saved with what was read, the written day stays.
    await store.transact(async (s) => {
      const read = await s.tasks.assignmentById(id)
      if (read) await s.tasks.saveAssignment(read, [])
    })
    expect((await store.read.tasks.assignmentById(id))?.reports).toEqual(moved)
  })

  test('a draft waits for one decision, and only what waits is found', async () => {
    const store = await fresh()
    const { id, reports } = await anOpenAssignment(store)
    const draft: Draft = {
      id: newId(),
      assignmentId: id,
      dueId: reports[0]?.id ?? '',
      form: 'activity',
      formVersion: 1,
      answers: { activities: { kind: 'text', text: 'Tọa đàm' } },
      state: 'waiting',
      note: null,
      byPerson: 'binh',
      channel: 'zalo',
      chatId: 'z',
      createdAt: now,
      decidedBy: null,
      decidedAt: null,
    }
    await store.transact((s) => s.reports.saveDraft(draft))
    expect(await store.read.reports.draft(draft.id)).toEqual(draft)
    expect(await store.read.reports.waitingDrafts([id])).toEqual([draft])
    const settle = (state: 'sent' | 'returned') =>
      store.transact((s) => s.reports.settleDraft(draft.id, state, { note: 'sửa', by: 'hoa', at: now }))
    expect((await Promise.all([settle('sent'), settle('returned')])).filter(Boolean)).toHaveLength(1)
    expect(await store.read.reports.waitingDrafts([id])).toEqual([])
    expect(await store.read.reports.draft('other')).toBeNull()
  })
})
