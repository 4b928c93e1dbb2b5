import { expect, test } from 'vitest'
import { newId } from '../../../src/base/ids.ts'
import type { DialogueRow } from '../../../src/chat/store.ts'
import { onEachDatabase } from '../../support/database.ts'
import { at } from '../../support/nouns.ts'

const now = at('2025-03-17T08:00')
const aDialogue = (more: Partial<DialogueRow> = {}): DialogueRow => ({
  id: newId(),
  channel: 'telegram',
  chatId: 'a',
  personId: 'hoa',
  name: 'report',
  formVersion: 1,
  state: { step: 'participants', answers: { activities: ['tọa đàm'] } },
  status: 'open',
  updatedAt: now,
  ...more,
})

onEachDatabase((fresh) => {
  test('an open conversation is kept with its state, goes on, and ends', async () => {
    const { transact, read } = await fresh()
    const row = aDialogue()
    await transact((s) => s.chat.saveDialogue(row))
    expect(await read.chat.openDialogue('telegram', 'a')).toEqual(row)
    const next = { ...row, state: null, updatedAt: at('2025-03-17T08:05') }
    await transact((s) => s.chat.saveDialogue(next))
    expect(await read.chat.openDialogue('telegram', 'a')).toEqual(next)
    expect(await read.chat.openDialogue('zalo', 'a')).toBeNull()
    await transact((s) => s.chat.endDialogue(row.id))
    await transact((s) => s.chat.endDialogue(row.id))
    expect(await read.chat.openDialogue('telegram', 'a')).toBeNull()
  })

  test('paused conversations are told last touched first, apart from the open one', async () => {
    const { transact, read } = await fresh()
    const [open, older, newer] = [
      aDialogue(),
      aDialogue({ status: 'paused', updatedAt: at('2025-03-16T08:00') }),
      aDialogue({ status: 'paused', updatedAt: at('2025-03-17T07:00') }),
    ]
    await transact(async (s) => {
      for (const row of [older, open, newer]) await s.chat.saveDialogue(row)
    })
    expect(await read.chat.pausedDialogues('telegram', 'a')).toEqual([newer, older])
    expect(await read.chat.openDialogue('telegram', 'a')).toEqual(open)
  })

  test('acts are kept in the order in which they were done, also within one moment', async () => {
    const { transact, read } = await fresh()
    const event = (action: string) => ({
      id: newId(),
      at: now,
      actor: 'an',
      action,
      subject: 'directive:1',
      details: { before: 'A', after: ['B', 'C'] },
    })
    const acts = ['directive.import', 'task.correct', 'task.correct', 'directive.publish'].map(event)
    await transact(async (s) => {
      for (const act of acts) await s.chat.audit(act)
      await s.chat.audit({ ...event('unit.import'), subject: 'units' })
    })
    expect(await read.chat.auditOf('directive:1')).toEqual(acts)
  })

  test('a code for the upload page is good once and for a quarter of an hour', async () => {
    const { transact, read } = await fresh()
    const times = { createdAt: now, expiresAt: at('2025-03-17T08:15'), usedAt: null }
    const ticket = { id: newId(), codeHash: 'h', channel: 'zalo', chatId: 'a', personId: 'an', ...times }
    await transact((s) => s.chat.saveTicket(ticket))
    expect(await read.chat.ticket('h', now)).toEqual(ticket)
    expect(await read.chat.ticket('h', at('2025-03-17T08:15'))).toBeNull()
    expect(await read.chat.ticket('other', now)).toBeNull()
    const used = await Promise.all([1, 2].map(() => transact((s) => s.chat.useTicket(ticket.id, now))))
    expect(used.filter(Boolean)).toHaveLength(1)
    expect(await read.chat.ticket('h', now)).toBeNull()
  })

  test('small facts take any plain value', async () => {
    const { transact, read } = await fresh()
    expect(await read.chat.setting('clock')).toBeNull()
    for (const value of [{ at: '2025-03-17', speed: 60 }, 'chữ', 0, false, null, [1, 'hai']]) {
      await transact((s) => s.chat.setSetting('clock', value))
      expect(await read.chat.setting('clock')).toEqual(value)
    }
  })
})
