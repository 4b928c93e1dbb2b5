import { expect, test } from 'vitest'
import { MEASLES } from '../support/journey/directive-text.ts'
import { openHouse } from '../support/journey/house.ts'
import { published } from '../support/journey/published.ts'

test('reminders come three working days before, on the last safe working day and when it is late, once each, to whom they concern', async () => {
  const house = await openHouse()
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const long = await house.linked('zalo', 'za-long', 'Trần Đức Long', 'UBND-SONKHE', 'head')
  const hoa = await house.linked('telegram', '1004', 'Đỗ Thị Hoa', 'TTYT-BINHLAC', 'head')
  const group = house.group('telegram', '-5001', 'Y tế tuyến huyện', { id: '1001', name: 'Nguyễn Thị Hà' })
  // A Monday that is a holiday, after a weekend: Friday 04/4 is the last day that is safe.
  const text = MEASLES.replace('trước ngày 05/4/2025', 'trước ngày 07/4/2025')
  const ha = await published(house, text, ['số 342/SYT-NVY', 'ngày 17/3/2025'])
  await group.says('/nhom Trung tâm Y tế các huyện, thị xã, thành phố')
  await tuan.says('da nam viec')

  const everybody = [tuan, mai, long, hoa, group]
  /** what each hears, in the order of `everybody` */
  const heard = async (): Promise<string[]> => {
    const all: string[] = []
    for (const talk of everybody) all.push(await talk.hears())
    return all
  }
  const silence = ['', '', '', '', '']
  await heard()

  await house.jump('2025-03-28T16:00')
  await heard()
  // The health centres vaccinate until that day; the report of all comes later.
  await house.jump('2025-03-31T16:00')
  const duty = await heard()
  expect(duty.map((t) => t.startsWith('Hôm nay là ngày làm việc cuối cùng'))).toEqual([false, true, false, true, false])
  expect(duty[1]).toContain('Hạn thực hiện: từ ngày 24/3/2025 đến ngày 31/3/2025 – Tổ chức tiêm bù, tiêm vét')
  expect(duty[4]).toContain('0/8 đơn vị đã nắm việc')
  await house.jump('2025-04-01T07:00')
  expect(await heard()).toEqual(silence)
  await house.jump('2025-04-01T08:05')
  const early = await heard()
  expect(early.map((t) => t.startsWith('Nhắc việc: Công văn số 342/SYT-NVY'))).toEqual([true, true, true, true, false])
  expect(early[0]).toContain('Ngày làm việc cuối còn kịp: thứ Sáu, 04/4/2025 (còn 3 ngày)')
  expect(early[0]).toContain('BV Sản - Nhi đã nắm việc, chưa báo cáo')
  expect(early[0]).toContain('Đề nghị đơn vị thực hiện đúng hạn')
  expect(early[2]).toContain('Kính đề nghị quý cơ quan')

  await Promise.all([house.app.round(), house.app.round()])
  expect(await heard()).toEqual(silence)
  await house.restart()
  await house.app.round()
  expect(await heard()).toEqual(silence)

  const recorded = await ha.says('đã nộp giấy: TTYT Bình Lạc 45/BC-TTYT 01/4')
  expect(recorded).toContain('qua bản giấy, ngày 01/4/2025')
  expect(recorded).toContain('Không nhắc đơn vị nữa')
  await mai.says('báo cáo 342')
  await mai.says('không phát sinh')
  expect(await mai.says('1')).toContain('Đã gửi báo cáo')

  await house.jump('2025-04-04T06:00')
  expect(await heard()).toEqual(silence)
  await house.jump('2025-04-04T08:05')
  const last = await heard()
  expect(last.map((t) => t.startsWith('Hôm nay là ngày làm việc cuối cùng'))).toEqual([true, false, true, false, false])
  expect([last[1], last[3]]).toEqual(['', ''])
  // Six health centres of the group are linked to nobody: the group is the way to them, by counts alone.
  expect(last[4]).toContain('2/8 đơn vị đã báo cáo')
  expect(last[4]).not.toMatch(/TTYT|Sơn Khê|Bình Lạc/)

  await house.jump('2025-04-07T09:00')
  expect(await heard()).toEqual(silence)
  await house.jump('2025-04-08T08:05')
  const late = await heard()
  expect(late.map((t) => t.startsWith('Quá hạn: Công văn số 342/SYT-NVY'))).toEqual([true, false, true, false, false])
  await house.jump('2025-04-09T08:05')
  expect(await heard()).toEqual(silence)

  const status = await ha.says('tình hình')
  expect(status).toContain('Đã báo cáo: 2/19 (gồm 1 qua bản giấy, 1 qua tin nhắn)')
  expect(status).toContain('Quá hạn chưa báo cáo: 17')
  const reported = await ha.taps('Đã báo cáo (2)')
  expect(reported).toContain('TTYT Bình Lạc – 01/4/2025, bản giấy')
  expect(await group.says('/tinhhinh')).toContain('2/8 đơn vị đã nắm việc, 2/8 đơn vị đã báo cáo')
  expect(await group.says('@nhacviec_bot tình hình')).toContain('2/8 đơn vị đã báo cáo')
})

test('a number typed under a reminder means the reminder, not the report that is open under it', async () => {
  const house = await openHouse()
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const lan = await house.linked('telegram', '1009', 'Phạm Thị Lan', 'SNV', 'head')
  await published(house, MEASLES, ['số 342/SYT-NVY', 'ngày 17/3/2025'])
  expect(await lan.taps('Việc của tôi')).toContain('Hiện Sở Nội vụ chưa có văn bản nào được giao')
  await mai.hears()
  await mai.says('báo cáo 342')
  await mai.says('1. Tiêm bù 300 trẻ\n2. 24/3-31/3\n3. 300\n4. không\n5. không\n6. không')
  expect(await mai.says('xong')).toContain('1. Gửi')
  await house.jump('2025-04-01T08:05')
  expect(await mai.hears()).toMatch(/\n1\. Đã nắm việc\n2\. Báo cáo/)
  expect(await mai.says('1')).toContain('Đã ghi nhận: TTYT Sơn Khê đã nắm phần việc')
  expect(await mai.says('báo cáo')).toContain('3. Số người tham gia: 300')
  expect(await mai.says('1')).toContain('Đã gửi báo cáo')
})
