import { expect, test } from 'vitest'
import { MEASLES } from '../support/journey/directive-text.ts'
import { openHouse } from '../support/journey/house.ts'
import type { Talk } from '../support/journey/talk.ts'

const NOW = new Date('2025-03-17T02:00:00Z')

/** The officer hands in the letter and publishes it. */
async function publish(ha: Talk): Promise<string> {
  await ha.sends({ document: Buffer.from(MEASLES), name: 'cv-soi.txt' })
  await ha.says('số 342/SYT-NVY')
  await ha.says('ngày 17/3/2025')
  return `${await ha.says('phát hành')}\n${await ha.taps('Phát hành ngay')}`
}

test('what could not be sent reaches the officer, is sent again, and goes to the other channel of its person', async () => {
  const house = await openHouse()
  const { telegram } = house
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  // One person on two channels: what is typed last decides where they are told.
  const code = /mã (\w{4}-?\w{4})/.exec(await tuan.says('thêm kênh'))?.[1] ?? ''
  const onZalo = house.talk('zalo', 'za-tuan', 'Tuấn')
  expect(await onZalo.says(code)).toContain('Đã kết nối')
  await house.jump('2025-03-17T08:30')
  expect(await tuan.says('việc của tôi')).toContain('chưa có văn bản nào')
  telegram.userBlocks('1002')
  await publish(ha)
  const heard = (talk: Talk): number => talk.heard().filter((m) => m.text.startsWith('Công văn số 342/SYT-NVY')).length
  expect([heard(tuan), heard(onZalo)]).toEqual([0, 1])
  expect(await ha.says('mất liên lạc')).toContain('vẫn nhận tin ở Zalo')
  expect(await ha.says('tin lỗi')).toBe('Không có tin nào bị lỗi.')

  // Somebody with one channel only.
  const mai = await house.linked('telegram', '1005', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  telegram.userBlocks('1005')
  await house.settle()
  await house.app.office.store.transact((s) => s.people.setReachability('telegram', '1005', 'reachable', null, NOW))
  await ha.says('đôn đốc 342')
  await ha.taps('Gửi tin nhắc')
  const failed = await ha.says('tin loi')
  expect(failed).toContain('1 tin chưa gửi được')
  expect(failed).toContain('Hoàng Thị Mai (TTYT Sơn Khê), Telegram: đã chặn hoặc xóa bot – “Nhắc việc')
  telegram.userUnblocks('1005')
  const before = mai.heard().length
  expect(await ha.taps('Xem từng tin')).toContain('Nền tảng báo')
  expect(await ha.taps('Gửi lại')).toContain('Đang gửi lại 1 tin')
  await house.settle()
  expect(mai.heard().length).toBe(before + 1)
  expect(await ha.says('tin lỗi')).toBe('Không có tin nào bị lỗi.')
  // What was said is put right where it was said.
  expect(await ha.says('đính chính 342: báo cáo trước ngày 04/4/2025')).toContain('Đính chính Công văn số 342/SYT-NVY')
  expect(await ha.taps('Đính chính')).toContain('Đã đính chính')
  expect(await onZalo.hears()).toContain('ĐÍNH CHÍNH ngày 17/3/2025, Công văn số 342/SYT-NVY')
  expect(await ha.says('dừng gửi 342')).toContain('không còn tin nào chờ gửi')
  expect((await house.operator('outbox', 'list')).out).toContain('Không có tin nào bị lỗi.')
})

test('on a plan that counts messages, a unit hears of a directive in one message of the next morning', async () => {
  const house = await openHouse({ zaloMessages: 3_000 })
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  const said = await publish(ha)
  expect(said).toContain('1 người nhận trong tin tổng hợp sáng ngày làm việc tới.')
  expect(said).toMatch(/Tốn khoảng 1 tin Zalo \(báo nhóm ngay, .*\); còn 2\.99\d tin tháng này/)
  expect(await mai.hears()).toBe('')
  await house.jump('2025-03-18T08:15')
  const morning = await mai.hears()
  expect(morning).toContain('Hôm nay TTYT Sơn Khê có: 1 văn bản mới')
  expect(morning).toContain('MỚI: Công văn số 342/SYT-NVY')
  expect(await mai.says('1')).toContain('342')
  await house.jump('2025-03-19T08:15')
  expect(await mai.hears()).toBe('')
  expect(await ha.says('hạn mức')).toMatch(/Zalo: đã gửi \d+\/3\.000 tin tháng này; còn 1\.499 tin cho thông báo/)
})
