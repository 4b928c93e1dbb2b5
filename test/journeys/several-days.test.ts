import { expect, test } from 'vitest'
import { DIABETES } from '../support/journey/directive-text.ts'
import { openHouse } from '../support/journey/house.ts'

test('a directive with several days in an item and two reports: nothing of it is lost on the way to the last day', async () => {
  const house = await openHouse()
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
  const card = await ha.sends({ document: Buffer.from(DIABETES), name: 'cv-415.txt' })
  await ha.taps('Xem nhiệm vụ')
  await ha.says('sua 1 han truoc 12/4/2025')
  await ha.taps('Hạn 2: trước ngày 10/4/2025')
  await ha.says('sửa 2 hạn 2 trước 16/5/2025')
  await ha.says('sua 2 them han truoc 30/4/2025')
  await ha.says('sửa 2 bỏ hạn 3')
  await ha.says('han bao cao truoc 01/6')
  await ha.says('hạn báo cáo số 3 trước 31/5/2025')
  await ha.says('the')
  await ha.says('xem trước')
  await ha.says('phát hành')
  await ha.taps('Phát hành ngay')
  await tuan.hears()
  await mai.hears()
  await tuan.says('đã nắm việc')
  await tuan.says('hạn khi nào')
  await mai.says('han khi nao')
  await mai.says('hạn báo cáo khi nào')
  await mai.says('viec cua toi')
  await tuan.taps('Phần việc nguyên văn')
  const days = [
    '2025-03-19',
    '2025-03-20',
    '2025-03-24',
    '2025-03-25',
    '2025-03-27',
    '2025-04-08',
    '2025-04-09',
    '2025-04-11',
    '2025-04-14',
  ]
  for (const day of days) {
    await house.jump(`${day}T08:05`)
    await tuan.hears()
    await mai.hears()
  }
  await tuan.says('báo cáo')
  await tuan.taps('báo cáo tiến độ, trước ngày 15/4/2025')
  await tuan.says('không phát sinh')
  await tuan.taps('Gửi')
  await ha.hears()
  await ha.says('tình hình')
  await mai.says('hạn khi nào')
  await house.jump('2025-04-16T08:05')
  await mai.hears()
  await tuan.hears()
  await tuan.says('báo cáo')
  await ha.says('đã nộp giấy: TTYT Sơn Khê 45/BC-TTYT 16/4')
  await ha.says('tình hình')
  await ha.says('duyệt')
  await house.jump('2025-05-12T08:05')
  await mai.hears()
  await tuan.hears()
  await house.jump('2025-05-19T08:05')
  await tuan.hears()
  await mai.hears()
  await house.jump('2025-05-27T08:05')
  await tuan.hears()
  await mai.hears()
  await house.jump('2025-05-30T08:05')
  await tuan.hears()
  await mai.hears()
  await tuan.says('phần 415')
  await house.jump('2025-06-02T08:05')
  await tuan.hears()
  await mai.hears()
  await ha.says('tình hình')
  await ha.says('đôn đốc')
  await ha.taps('Gửi tin nhắc')
  await tuan.hears()
  await mai.hears()
  await tuan.says('báo cáo')
  expect(card).toContain('x')
}, 300_000)
