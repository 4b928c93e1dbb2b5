import { expect, test } from 'vitest'
import { readAsking, readUntil } from '../../../../src/chat/commands/unit/extension/read-request.ts'
import { createOfficeTime } from '../../../../src/calendar/office-time.ts'
import { at } from '../../../support/nouns.ts'
import { aDemand, aReportDue } from '../../../support/task-nouns.ts'
import { linked } from '../../../support/visit.ts'
import { atWork } from './office.ts'

const time = createOfficeTime('Asia/Ho_Chi_Minh')

test.each([
  ['xin gia hạn 512 đến 10/4 vì thiếu số liệu', '512', '2025-04-10', 'thiếu số liệu'],
  ['xin gia han 512 den 10/4 vi thieu so lieu', '512', '2025-04-10', 'thieu so lieu'],
  [
    'Đề nghị được gia hạn báo cáo công văn số 512/SYT-NVY đến hết ngày 10/4/2025, lý do: chờ kinh phí',
    '512',
    '2025-04-10',
    'chờ kinh phí',
  ],
  ['gia hạn vb 3 tới 10/4 do mưa lũ', 'VB3', '2025-04-10', 'do mưa lũ'.slice(3)],
  ['xin lùi hạn đến 10/4', '', '2025-04-10', null],
  ['xin gia hạn trước 11/4 vì mưa', '', '2025-04-10', 'mưa'],
  ['xin gia hạn 512', '512', null, null],
  ['xin gia hạn thêm ít ngày vì mưa', '', null, 'mưa'],
])('"%s"', (typed, ref, until, reason) => {
  const asked = readAsking(typed)
  expect(asked?.ref).toBe(ref)
  expect(readUntil(asked?.rest ?? '', { today: '2025-03-31', time })).toEqual({ until, reason })
})

test.each(['hạn báo cáo khi nào', 'báo cáo 512', 'việc của tôi'])('"%s" asks for no extension', (typed) => {
  expect(readAsking(typed)).toBeNull()
})

async function asked() {
  const office = await atWork()
  office.chat.setNow('2025-03-31T08:00')
  const reply = await office.says('head-bvn', 'xin gia han 512 den 10/4 vi cho so lieu cua khoa')
  return { ...office, reply }
}

test('a unit asks, an officer agrees, and the day moves for that unit alone, told as what it is', async () => {
  const { reply, taps, sentTo, part, due, store, chat } = await asked()
  expect(reply).toContain('Khi chưa có quyết định, hạn cũ vẫn giữ nguyên')
  const [request] = sentTo('officer', 'extension:')
  expect(request?.text).toContain('BV Nhi xin gia hạn báo cáo Công văn số 512/SYT-NVY đến hết ngày 10/4/2025')
  expect(request?.text).toContain('Lý do: cho so lieu cua khoa')
  expect(request?.text).toContain('Hạn hiện nay: trước ngày 07/4/2025')
  expect(request?.choices?.map((c) => c.label)).toEqual(['Đồng ý', 'Không đồng ý'])
  expect((await due('children')).extension).toBeNull()
  chat.setNow('2025-04-01T08:00')
  expect(await taps('officer', 'Đồng ý')).toContain('Đã cho BV Nhi gia hạn')
  expect(await taps('officer', 'Đồng ý')).toContain('đã được quyết định')
  const own = await part('children')
  expect(own.reports[0]).toMatchObject({
    due: at('2025-04-11T00:00'),
    writtenDue: at('2025-04-07T00:00'),
    extension: { until: '2025-04-10', due: at('2025-04-11T00:00'), on: '2025-04-01' },
  })
  expect((await due('district')).extension).toBeNull()
  expect(sentTo('head-bvn', 'extension-decided:')[0]?.text).toContain(
    'được gia hạn báo cáo đến hết ngày 10/4/2025 theo quyết định của',
  )
  const acts = (await store.read.chat.auditOf(`assignment:${own.id}`)).map((e) => e.action)
  expect(acts).toEqual(['extension.ask', 'extension.grant'])
})

test('wherever the unit asks, the granted day is told beside the written one; no other unit hears of it', async () => {
  const { says, taps, chat } = await asked()
  chat.setNow('2025-04-01T08:00')
  await taps('officer', 'Đồng ý')
  const granted = /gia hạn đến hết ngày 10\/4\/2025 theo quyết định của .+, Phòng NVY ngày 01\/4\/2025/
  for (const question of ['hạn báo cáo khi nào', 'việc của tôi', 'đã báo cáo chưa', 'phần 512', 'báo cáo 512']) {
    const answer = await says('head-bvn', question)
    expect(answer, question).toMatch(granted)
    expect(answer, question).toContain('07/4/2025')
  }
  // Another unit still hears of the document's day alone.
  expect(await says('contact-hs', 'hạn báo cáo khi nào')).not.toContain('gia hạn')
})

test('lateness and reminders count from the granted day; those of the old one say why they were skipped', async () => {
  const { taps, says, remind, part, store, chat } = await asked()
  await remind('2025-03-31T09:00')
  await taps('officer', 'Đồng ý')
  const mine = async (now: string): Promise<string[]> =>
    (await remind(now)).filter((m) => m.chatId === 'head-bvn').map((m) => m.message.text)
  // Friday is the last safe day of the old end, and three working days before the new one.
  const [friday, ...others] = await mine('2025-04-04T09:00')
  expect(friday).toContain('Nhắc việc:')
  expect(friday).toContain('được gia hạn đến hết ngày 10/4/2025')
  expect(others).toEqual([])
  const old = (await store.read.reminders.of((await part('children')).id)).filter((r) => r.state === 'skipped')
  expect(old.map((r) => [r.rule, r.reason])).toContainEqual(['last-safe-day', 'deadline-changed'])
  const [last, ...more] = await mine('2025-04-10T09:00')
  expect(more).toEqual([])
  expect(last).toContain('Hôm nay là ngày làm việc cuối cùng trước hạn')
  expect(last).toMatch(/trước ngày 07\/4\/2025 theo văn bản; được gia hạn đến hết ngày 10\/4\/2025/)
  const status = await says('officer', 'tình hình 512')
  expect(status).toContain('Được gia hạn: 1 đơn vị')
  // The two others are late, it is not.
  expect(status).toContain('Quá hạn chưa báo cáo: 2')
  expect(await taps('officer', 'Chưa báo cáo (3)')).toContain('BV Nhi (gia hạn đến hết ngày 10/4/2025)')
  chat.setNow('2025-04-10T16:00')
  await says('head-bvn', 'báo cáo 512')
  await says('head-bvn', 'không phát sinh')
  expect(await says('head-bvn', 'gửi')).toContain('Báo cáo đúng hạn')
})

test('a refusal carries its reason, and the old day stands', async () => {
  const { taps, says, sentTo, due } = await asked()
  expect(await taps('officer', 'Không đồng ý')).toContain('Lý do không đồng ý')
  expect(await says('officer', 'phải tổng hợp ngày 08/4')).toContain('không gia hạn')
  expect(sentTo('head-bvn', 'extension-decided:')[0]?.text).toContain('Lý do: phải tổng hợp ngày 08/4')
  expect((await due('children')).extension).toBeNull()
  expect(await taps('officer', 'Đồng ý')).toContain('đã được quyết định')
})

test('what is lacking is asked for; a later request takes the place of the waiting one', async () => {
  const { says, store, due, taps } = await atWork()
  expect(await says('contact-hs', 'xin gia han')).toContain('đến ngày nào, vì lý do gì')
  expect(await says('contact-hs', 'mấy hôm nữa')).toContain('Chưa rõ ngày')
  expect(await says('contact-hs', 'đến 05/4')).toContain('không muộn hơn hạn hiện nay')
  expect(await says('contact-hs', 'den 10/4')).toContain('lý do xin gia hạn')
  expect(await says('contact-hs', 'mưa lũ')).toContain('đến hết ngày 10/4/2025')
  expect(await says('contact-hs', 'xin gia hạn 512 đến 10/4 vì mưa lũ')).toContain('đã gửi, đang chờ quyết định')
  await says('contact-hs', 'xin gia hạn 512 đến 12/4 vì mưa lũ')
  const waiting = await store.read.extensions.waiting()
  expect(waiting).toMatchObject([{ askedUntil: '2025-04-12', reason: 'mưa lũ' }])
  expect(await says('officer', 'gia hạn')).toContain('TTYT Hoằng Sơn xin gia hạn')
  await taps('officer', 'Đồng ý')
  expect((await due('district')).extension).toMatchObject({ until: '2025-04-12' })
  expect(await says('officer', 'gia hạn')).toContain('Không có yêu cầu gia hạn nào')
  expect(await says('head-bvn', 'phần 512')).toContain('[Xin gia hạn]')
})

test('asked in time and granted after the report came in, it is judged by the granted day', async () => {
  const { says, chat, taps, due, store, units } = await asked()
  await linked(store, units.children, 'contact', { channel: 'zalo', chatId: 'binh-z' })
  chat.setNow('2025-04-08T09:00')
  await says('binh-z', 'báo cáo 512')
  await says('binh-z', 'không phát sinh')
  await says('binh-z', '1')
  expect((await due('children')).timely).toBe(false)
  await taps('officer', 'Đồng ý')
  expect((await due('children')).timely).toBe(true)
  expect(await says('head-bvn', 'xin gia hạn 512 đến 20/4 vì mưa')).toContain('không cần gia hạn')
})

test('of two reports the day tells which is meant, or the unit is asked; only the end of that one moves', async () => {
  const { says, taps, part, store, id } = await atWork()
  const second = aDemand(id, 2, {
    text: 'báo cáo tổng kết trước ngày 30/5/2025',
    due: at('2025-05-30T00:00'),
    end: '2025-05-30',
  })
  const own = await part('children')
  await store.transact(async (s) => {
    const view = await s.tasks.view(own.directiveId, own.unitId)
    const obligations = view?.obligations.map((o) => o.obligation) ?? []
    await s.tasks.saveDemand(second)
    await s.tasks.saveAssignment({ ...own, reports: [...own.reports, aReportDue(second.id, second.due)] }, obligations)
  })
  const first = await says('head-bvn', 'xin gia hạn 512 đến 10/4 vì mưa lũ')
  expect(first).toContain('đến hết ngày 10/4/2025')
  expect(first).toContain('trước ngày 07/4/2025')
  expect(await says('head-bvn', 'xin gia hạn 512 đến 15/6 vì mưa lũ')).toMatch(
    /Xin gia hạn báo cáo nào .*\n\[.*07\/4\/2025\]\n\[.*30\/5\/2025\]/,
  )
  expect(await says('head-bvn', '2')).toContain('đến ngày nào, vì lý do gì')
  expect(await says('head-bvn', 'đến 15/6 vì mưa lũ')).toContain('trước ngày 30/5/2025')
  expect((await store.read.extensions.waiting()).map((e) => e.askedUntil)).toEqual(['2025-04-10', '2025-06-15'])
  expect(await taps('officer', 'Đồng ý')).toContain('đến hết ngày 15/6/2025')
  expect((await part('children')).reports).toMatchObject([
    { due: at('2025-04-07T00:00'), extension: null },
    { due: at('2025-06-16T00:00'), writtenDue: at('2025-05-30T00:00'), extension: { until: '2025-06-15' } },
  ])
  expect(await says('head-bvn', 'phần 512')).toContain('trước ngày 07/4/2025')
})
