import { expect, test } from 'vitest'
import { atWork } from './office.ts'

test('a record of the wrong unit is taken back with one tap, and everything is as it was before', async () => {
  const { says, taps, part, chat, store, remind } = await atWork()
  const before = await part('children')
  chat.setNow('2025-03-31T08:00')
  expect(await says('officer', 'đã nộp giấy: BV Nhi 45/BC-BVN 28/3')).toContain('[Bỏ ghi nhận]')
  expect(await says('officer', 'tình hình 512')).toContain('Đã báo cáo: 1/')
  // The report's own reminders keep silent meanwhile.
  expect((await remind('2025-04-01T09:00')).map((m) => m.chatId)).not.toContain('head-bvn')
  const undone = await taps('officer', 'Bỏ ghi nhận')
  expect(undone).toContain('Đã bỏ ghi nhận: BV Nhi')
  expect(undone).toContain('45/BC-BVN, bản giấy, ngày 28/3/2025')
  expect(undone).toContain('chưa báo cáo; nhắc việc tiếp tục')
  expect(await part('children')).toEqual(before)
  expect(await says('officer', 'tình hình 512')).toContain('Đã báo cáo: 0/')
  expect(await taps('officer', 'Bỏ ghi nhận')).toContain('đã được bỏ trước đó')
  const acts = await store.read.chat.auditOf(`assignment:${before.id}`)
  expect(acts).toMatchObject([
    { action: 'report.record' },
    { action: 'report.withdraw-record', details: { unit: 'BVN', via: 'paper', reference: '45/BC-BVN' } },
  ])
  expect(acts[1]?.actor).toBe(acts[0]?.actor)
  // What is still ahead goes out, once; what had come due meanwhile does not come back.
  const friday = await remind('2025-04-04T09:00')
  expect(friday.filter((m) => m.chatId === 'head-bvn')).toHaveLength(1)
  expect((await remind('2025-04-04T10:00')).filter((m) => m.chatId === 'head-bvn')).toEqual([])
})

test('it can be typed too, without diacritics; the officer is asked which one where there are several', async () => {
  const { says, due } = await atWork()
  expect(await says('officer', 'bo ghi nhan bv nhi')).toContain('Chưa ghi nhận báo cáo')
  await says('officer', 'đã nộp giấy: BV Nhi 45/BC-BVN 14/3')
  await says('officer', 'da bao cao qua dien thoai: bv nhi 17/3 (512)')
  const which = await says('officer', 'bo ghi nhan bv nhi')
  expect(which).toContain('Bỏ ghi nhận nào của BV Nhi?')
  expect(which).toMatch(/\[.*512\/SYT-NVY.*: 45\/BC-BVN, bản giấy, ngày 14\/3\/2025\]/)
  expect(await says('officer', '1')).toContain('Vẫn giữ báo cáo qua bản giấy ngày 14/3/2025')
  expect(await says('officer', 'Bỏ ghi nhận BV Nhi 512')).toContain('Đã bỏ ghi nhận')
  expect((await due('children')).reportedAt).toBeNull()
  expect(await says('officer', 'bỏ ghi nhận bv nhi')).toContain('đã được bỏ trước đó')
  expect(await says('officer', 'bỏ ghi nhận')).toContain('Ví dụ: bỏ ghi nhận BV Nhi')
  expect(await says('head-bvn', 'bỏ ghi nhận BV Nhi')).not.toContain('Đã bỏ ghi nhận')
})

test('a report that the unit has sent in the chat is not touched by it', async () => {
  const { says, taps, part } = await atWork()
  await says('head-bvn', 'báo cáo 512')
  await says('head-bvn', 'không phát sinh')
  await says('head-bvn', 'gửi')
  const before = await part('children')
  await says('officer', 'đã nộp giấy: BV Nhi 45/BC-BVN 14/3 (512)')
  expect(await taps('officer', 'Bỏ ghi nhận')).toContain('Vẫn giữ báo cáo qua tin nhắn ngày 17/3/2025')
  expect(await part('children')).toEqual(before)
})
