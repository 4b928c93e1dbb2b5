import { expect, test } from 'vitest'
import { silentLog } from '../../../../src/base/log.ts'
import { allCommands } from '../../../../src/chat/commands/index.ts'
import type { JobDeps } from '../../../../src/jobs/job.ts'
import { fireRemindersJob } from '../../../../src/jobs/fire-reminders.ts'
import { morningDigestJob } from '../../../../src/jobs/morning-digest.ts'
import { planRemindersJob } from '../../../../src/jobs/plan-reminders.ts'
import { watchDeliveryJob } from '../../../../src/jobs/watch-delivery.ts'
import { at } from '../../../support/nouns.ts'
import { linked, type SentTo } from '../../../support/visit.ts'
import { shown } from '../life/office.ts'
import { anOffice, LETTER } from './sample.ts'

const PLAN = { bot: '', messages: 40, people: 10, groups: 3 }

/** The small office whose Zalo has a plan; 512 is ready to be published on Monday 17 March at nine. */
async function sparing(letter = LETTER) {
  const plans = new Map([['zalo', PLAN]])
  const office = await anOffice({ commands: allCommands, tools: { plans } })
  const { chat, store } = office
  await chat.types('telegram', 'officer', letter)
  const id = (await store.read.directives.list('draft'))[0]?.id ?? ''
  const types = async (text: string): Promise<string> => shown(await chat.types('telegram', 'officer', text))
  /** Runs what is periodic at that moment of the office; gives what was sent on Zalo. */
  const at8 = async (now: string): Promise<SentTo[]> => {
    chat.setNow(now)
    const deps: JobDeps = { store: { ...store }, tools: chat.tools, officeNow: () => at(now), log: silentLog }
    for (const job of [planRemindersJob, fireRemindersJob, morningDigestJob]) await job(deps).sweep()
    return (await chat.deliver()).filter((m) => m.channel === 'zalo')
  }
  const publish = (): Promise<unknown> => chat.taps('telegram', 'officer', `phathanh:${id}:y`)
  return { ...office, id, types, at8, publish }
}

test('the preview says what it costs; the unit hears of it in one message of the next working morning', async () => {
  const { chat, store, types, at8, publish, contact, units, id } = await sparing()
  await linked(store, units.district, 'head', { channel: 'zalo', chatId: 'head-hs' })
  expect(await types('phát hành')).toContain('Tốn khoảng 1 tin Zalo')
  await publish()
  expect(chat.sent.filter((m) => m.channel === 'zalo' && m.key.startsWith('broadcast:'))).toEqual([])
  expect(chat.sent.some((m) => m.chatId === 'head-bvn' && m.key.startsWith('broadcast:'))).toBe(true)
  // The same day, and before people have come in, nothing.
  expect(await at8('2025-03-17T16:00')).toEqual([])
  expect(await at8('2025-03-18T08:05')).toEqual([])
  const [digest, ...more] = await at8('2025-03-18T08:15')
  expect(more).toEqual([])
  expect([contact.chatId, 'head-hs']).toContain(digest?.chatId)
  expect(digest?.message.text).toContain('Hôm nay TTYT Hoằng Sơn có: 1 văn bản mới')
  expect(digest?.message.text).toContain('MỚI: Công văn số 512/SYT-NVY')
  expect(digest?.message.text).toContain('Hạn: trước ngày 07/4/2025 (ngày làm việc cuối còn kịp: thứ Sáu, 04/4/2025')
  expect(digest?.message.text).toContain('gõ “nhận 512”')
  expect(await at8('2025-03-18T10:15')).toEqual([])
  const [publication] = await store.read.broadcasts.of(id)
  const targets = await store.read.broadcasts.targets(publication?.id ?? '')
  expect(targets.filter((t) => t.unitId === units.district.id).map((t) => t.outboxKey)).toEqual([
    digest?.key,
    digest?.key,
  ])
})

test('reminders go into the morning’s message too, and what has been done is left out with a reason', async () => {
  const { chat, store, at8, publish, contact } = await sparing()
  await publish()
  await at8('2025-03-18T08:15')
  const due = await at8('2025-04-01T08:15')
  expect(due.map((m) => m.key.split(':')[0])).toEqual(['digest'])
  expect(due[0]?.message.text).toContain('1 việc đến hạn')
  expect(due[0]?.message.text).toContain('NHẮC: Công văn số 512/SYT-NVY')
  chat.setNow('2025-04-03T09:00')
  const before = (await store.read.notes.waiting()).length
  await chat.types('telegram', 'officer', 'đã nộp giấy: TTYT Hoằng Sơn 45/BC-TTYT 03/4')
  expect(await at8('2025-04-04T08:15')).toEqual([])
  expect(before).toBe(0)
  expect(chat.sent.filter((m) => m.chatId === contact.chatId && m.key.startsWith('reminder:'))).toEqual([])
})

test('what is withdrawn or stopped in the night is not said in the morning', async () => {
  const { at8, publish, types, store, id } = await sparing()
  await publish()
  expect(await types('dừng gửi 512')).toContain('giữ lại 1 tin chưa gửi')
  expect((await at8('2025-03-18T08:15')).filter((m) => m.key.startsWith('digest:'))).toEqual([])
  expect(await types('gửi tiếp 512')).toContain('Đang gửi tiếp 1 tin')
  await store.transact((s) => s.directives.update(id, { status: 'withdrawn' }))
  expect(await at8('2025-03-19T08:15')).toEqual([])
  expect(await store.read.notes.waiting()).toEqual([])
})

test('an urgent directive, or one whose day is near, does not wait for the morning', async () => {
  const urgent = LETTER.replace('V/v tổ chức', 'HỎA TỐC\nV/v tổ chức')
  const near = LETTER.replaceAll('28/3/2025', '18/3/2025').replaceAll('07/4/2025', '19/3/2025')
  for (const letter of [urgent, near]) {
    const { chat, publish, contact } = await sparing(letter)
    await publish()
    expect(chat.sent.filter((m) => m.chatId === contact.chatId && m.key.startsWith('broadcast:'))).toHaveLength(1)
  }
})

test('officers hear once a month of each mark that the plan passes, and see what is left', async () => {
  const { chat, store, types } = await sparing()
  const deps: JobDeps = {
    store: { ...store },
    tools: chat.tools,
    officeNow: () => at('2025-03-17T09:00'),
    log: silentLog,
  }
  const watch = async (): Promise<string[]> => {
    await watchDeliveryJob(deps).sweep()
    return (await chat.deliver()).filter((m) => m.chatId === 'officer').map((m) => m.message.text)
  }
  const spend = (lane: 'bulk' | 'reply', messages: number): Promise<void> =>
    store.transact((s) => s.plans.spend({ channel: 'zalo', bot: '' }, '2025-03', lane, messages))
  await spend('bulk', 19)
  expect(await watch()).toEqual([])
  await spend('reply', 1)
  expect(await watch()).toEqual(['Zalo đã dùng 50% số tin của tháng (20/40). Gõ “hạn mức” để xem.'])
  expect(await watch()).toEqual([])
  await spend('reply', 18)
  expect(await watch()).toEqual(['Zalo đã dùng 95% số tin của tháng (38/40). Gõ “hạn mức” để xem.'])
  expect(await types('han muc')).toContain('Zalo: đã gửi 38/40 tin tháng này; còn 1 tin cho thông báo')
  expect(await types('phát hành')).toContain('còn 2 tin tháng này')
})
