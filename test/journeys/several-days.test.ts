import { expect, test } from 'vitest'
import { DIABETES } from '../support/journey/directive-text.ts'
import { openHouse } from '../support/journey/house.ts'

test('of an item with several days, and of several reports, no day is lost from the draft to the last reminder', async () => {
  const house = await openHouse()
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const ha = await house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')

  const card = await ha.sends({ document: Buffer.from(DIABETES), name: 'cv-415.txt' })
  expect(card).toContain('Báo cáo 1: trước ngày 25/3/2025 (gửi danh sách)')
  expect(card).toContain('Báo cáo 3: trước ngày 30/5/2025')
  expect(await ha.taps('Xem nhiệm vụ')).toContain(
    'hạn 1: trước ngày 25/3/2025; hạn 2: trước ngày 10/4/2025; hạn 3: trước ngày 20/5/2025',
  )
  expect(await ha.says('sua 1 han truoc 12/4/2025')).toContain(
    'Việc 1 có 3 hạn:\n1. trước ngày 25/3/2025 – cử bác sĩ tham gia đoàn khám, gửi danh sách\n2. trước ngày 10/4/2025 – tổ chức tập huấn cho tuyến huyện\n3. trước ngày 20/5/2025 – khám sàng lọc cho phụ nữ mang thai',
  )
  const picked = await ha.taps('Hạn 2: trước ngày 10/4/2025')
  expect(picked).toContain('hạn 1: trước ngày 25/3/2025; hạn 2: trước ngày 12/4/2025; hạn 3: trước ngày 20/5/2025')
  expect(await ha.says('sửa 2 hạn 2 trước 16/5/2025')).toContain('hạn 2: trước ngày 16/5/2025')
  expect(await ha.says('sua 2 them han truoc 30/4/2025')).toContain('hạn 3: trước ngày 30/4/2025')
  expect(await ha.says('sửa 2 bỏ hạn 3')).not.toContain('30/4/2025')
  expect(await ha.says('sửa 2 bỏ hạn 5')).toContain('Việc 2 không có hạn số 5')
  expect(await ha.says('han bao cao truoc 01/6')).toContain('3) trước ngày 30/5/2025 (báo cáo kết quả)')
  expect(await ha.says('hạn báo cáo số 3 trước 31/5/2025')).toContain('Báo cáo 3: trước ngày 31/5/2025')
  await ha.says('phát hành')
  await ha.taps('Phát hành ngay')

  const told = await tuan.hears()
  expect(told).toContain('tổ chức tập huấn cho tuyến huyện, trước ngày 12/4/2025')
  expect(told).toContain('hạn: trước ngày 20/5/2025 (khám sàng lọc cho phụ nữ mang thai)')
  expect(told).toContain(
    'Hạn nộp “gửi danh sách”: trước ngày 25/3/2025 (ngày làm việc cuối còn kịp: thứ Hai, 24/3/2025',
  )
  expect(told).toContain('Hạn nộp “báo cáo tiến độ”: trước ngày 15/4/2025')
  expect(told).toContain('Hạn nộp “báo cáo kết quả”: trước ngày 31/5/2025')
  expect(told).not.toMatch(/trước ngày (?:10\/4|30\/5)\/2025/)
  expect(await tuan.says('đã nắm việc')).toContain('Việc tiếp theo: gửi danh sách, trước ngày 25/3/2025')
  const when = await tuan.says('hạn khi nào')
  expect(when).toContain(
    '• trước ngày 12/4/2025 – tổ chức tập huấn cho tuyến huyện. Ngày làm việc cuối cùng còn kịp: thứ Sáu, 11/4',
  )
  expect(when).toContain('• hoàn thành trước ngày 20/5/2025 – khám sàng lọc cho phụ nữ mang thai')
  expect(when).toContain('• trước ngày 31/5/2025 – báo cáo kết quả')
  await mai.hears()
  expect(await mai.says('viec cua toi')).toContain(
    'Báo cáo: trước ngày 15/4/2025 (báo cáo tiến độ); trước ngày 31/5/2025 (báo cáo kết quả)',
  )
  const part = await tuan.taps('Phần việc nguyên văn')
  expect(part).toContain('trước ngày 12/4/2025')
  expect(part).not.toMatch(/trước ngày (?:10\/4|30\/5)\/2025/)

  /** what both hear on that morning */
  const on = async (day: string): Promise<[string, string]> => {
    await house.jump(`${day}T08:05`)
    return [await tuan.hears(), await mai.hears()]
  }
  expect((await on('2025-03-19'))[0]).toContain('Hạn nộp: trước ngày 25/3/2025 – gửi danh sách.')
  expect(await on('2025-03-21')).toEqual(['', ''])
  const [last, list] = await on('2025-03-24')
  expect(last).toMatch(/^Hôm nay là ngày làm việc cuối cùng/)
  expect(list).toContain('Hạn thực hiện: trước ngày 28/3/2025 – lập danh sách người từ 40 tuổi trở lên.')
  expect(await ha.says('đã nộp giấy: BVSN 31/BC-BVSN 24/3')).toContain(
    'Báo cáo tiếp theo: báo cáo tiến độ, trước ngày 15/4',
  )
  expect(await on('2025-03-25')).toEqual(['', ''])
  expect((await on('2025-04-08'))[0]).toContain('trước ngày 12/4/2025 – tổ chức tập huấn cho tuyến huyện')
  const [progress] = await on('2025-04-09')
  expect(progress).toContain('Hạn nộp: trước ngày 15/4/2025 – báo cáo tiến độ.')

  await tuan.says('báo cáo')
  await tuan.taps('Báo cáo tiếp: báo cáo tiến độ, trước ngày 15/4/2025')
  await tuan.says('không phát sinh')
  const sent = await tuan.taps('Gửi')
  expect(sent).toContain('Nội dung: báo cáo tiến độ, trước ngày 15/4/2025.\nBáo cáo đúng hạn.')
  expect(sent).toContain(
    'Báo cáo tiếp theo: báo cáo kết quả, trước ngày 31/5/2025 (ngày làm việc cuối còn kịp: thứ Sáu, 30/5',
  )
  expect(await ha.hears()).toContain('Nội dung: báo cáo tiến độ')
  expect(await ha.taps('Duyệt')).toContain('Nội dung: báo cáo tiến độ')
  const [afterReport, late] = await on('2025-04-16')
  expect(afterReport).toContain('đã được duyệt')
  expect(late).toContain('Quá hạn')
  expect(await tuan.says('han khi nao')).toContain('• trước ngày 15/4/2025 – báo cáo tiến độ. Đơn vị đã nộp.')
  expect(await tuan.says('han khi nao')).toContain(
    'trước ngày 12/4/2025 – tổ chức tập huấn cho tuyến huyện. Ngày này đã qua.',
  )

  expect(await ha.says('đã nộp giấy: TTYT Sơn Khê 45/BC-TTYT 16/4')).toContain('Bản này là báo cáo nào?')
  const recorded = await ha.taps('báo cáo tiến độ, trước ngày 15/4/2025')
  expect(recorded).toContain('Sau hạn.\nBáo cáo tiếp theo: báo cáo kết quả, trước ngày 31/5/2025')
  const status = await ha.says('tình hình')
  expect(status).toMatch(/Hạn nộp “báo cáo tiến độ”: trước ngày 15\/4\/2025 .* – đã có 2\/9 đơn vị/)
  expect(status).toMatch(/Hạn nộp “báo cáo kết quả”: trước ngày 31\/5\/2025 .* – đã có 0\/9 đơn vị/)

  expect((await on('2025-05-12'))[1]).toContain('trước ngày 16/5/2025 – tổ chức khám sàng lọc tại các xã')
  expect((await on('2025-05-19'))[0]).toContain('trước ngày 20/5/2025 – khám sàng lọc cho phụ nữ mang thai')
  const result = 'Hạn nộp: trước ngày 31/5/2025 – báo cáo kết quả.'
  expect(await on('2025-05-27')).toEqual([expect.stringContaining(result), expect.stringContaining(result)])
  await tuan.says('báo cáo 415')
  await tuan.says('không phát sinh')
  await tuan.taps('Gửi')
  const [silent, lastDay] = await on('2025-05-30')
  expect(silent).toBe('')
  expect(lastDay).toContain(result)
  const [done, overdue] = await on('2025-06-02')
  expect(done).toBe('')
  expect(overdue).toMatch(/^Quá hạn/)
  expect(overdue).toContain(result)
  expect(await on('2025-06-20')).toEqual(['', ''])
})
