import { expect, test } from 'vitest'
import { MEASLES } from '../support/journey/directive-text.ts'
import { openHouse, type House } from '../support/journey/house.ts'
import { published } from '../support/journey/published.ts'
import type { Talk } from '../support/journey/talk.ts'

const PHOTO = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')

/** A hospital's head on Telegram and a health centre's on Zalo, each with a part that is due before 05/4/2025. */
async function twoHeads(): Promise<{ house: House; ha: Talk; tuan: Talk; mai: Talk }> {
  const house = await openHouse()
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const ha = await published(house, MEASLES, ['số 342/SYT-NVY', 'ngày 17/3/2025'])
  await tuan.hears()
  await mai.hears()
  await house.jump('2025-03-31T09:00')
  return { house, ha, tuan, mai }
}

test('a guided report on Telegram is corrected, put aside, outlives a restart, is sent once and approved', async () => {
  const { house, ha, tuan } = await twoHeads()
  expect(await tuan.taps('Báo cáo')).toContain('Câu 1/7')
  expect(await tuan.says('Bố trí khu cách ly 20 giường, thu dung 11 bệnh nhân')).toContain('Câu 2/7')
  expect(await tuan.says('24-31/3')).toContain('Câu 3/7')
  expect(await tuan.says('quay lại')).toContain('Đang ghi: 24/3/2025 – 31/3/2025')
  expect(await tuan.says('từ 24/3 đến 30/3')).toContain('Câu 3/7')
  expect(await tuan.says('đông lắm')).toContain('xin ghi một con số')
  expect(await tuan.says('khoảng 120 người')).toContain('Câu 4/7')
  expect(await tuan.says('hạn báo cáo khi nào?')).toContain('trước ngày 05/4/2025')
  expect(await tuan.says('50 suất quà trị giá 25 triệu')).toContain('Câu 5/7')
  expect(await tuan.says('tạm dừng')).toContain('câu trả lời được giữ lại')

  await house.restart()
  expect(await tuan.says('việc của tôi')).toContain('Bố trí khu cách ly')
  expect(await tuan.says('tiếp tục')).toContain('Câu 5/7')
  expect(await tuan.says('02 bài trên trang của bệnh viện')).toContain('Câu 6/7')
  await house.restart()
  expect(await tuan.says('bỏ qua')).toContain('Câu 7/7')
  expect(await tuan.sends({ photo: PHOTO, caption: 'khu cách ly' })).toContain('Đã nhận 1 tệp')
  expect(await tuan.sends({ photo: PHOTO })).toContain('đã nhận rồi, tổng cộng 1')
  const summary = await tuan.says('xong')
  expect(summary).toContain('2. Thời gian: 24/3/2025 – 30/3/2025')
  expect(summary).toContain('4. Quà tặng, kinh phí: 50 suất quà trị giá 25 triệu (25.000.000 đồng)')
  expect(summary).toContain('7. Ảnh: 1 tệp')
  await tuan.says('sửa 3')
  expect(await tuan.says('125')).toContain('3. Số người tham gia: 125')

  const sent = await tuan.tapsTwice('Gửi')
  expect(sent.match(/Đã gửi báo cáo/g)).toHaveLength(1)
  expect(sent).toContain('Báo cáo đúng hạn')
  expect(sent).toContain('không gửi lại lần nữa')
  const told = await ha.hears()
  expect(told.match(/BV Sản - Nhi đã gửi báo cáo/g)).toHaveLength(1)

  expect(await ha.taps('Xem báo cáo')).toContain('3. Số người tham gia: 125')
  const picture = ha.heard().find((m) => m.file?.kind === 'photo')
  expect(Buffer.from(picture?.file?.bytes ?? []).equals(PHOTO)).toBe(true)
  const approved = await ha.tapsTwice('Duyệt')
  expect(approved.match(/Đã duyệt báo cáo/g)).toHaveLength(1)
  expect((await tuan.hears()).match(/đã được duyệt/g)).toHaveLength(1)
  expect(await tuan.says('báo cáo 342')).toContain('đã được duyệt nên không sửa được nữa')
})

test('on Zalo the form is one message answered in one; it is returned, completed and sent again', async () => {
  const { ha, mai } = await twoHeads()
  expect(await mai.says('báo cáo 342')).toContain('trong MỘT tin')
  const answers = [
    'Tiêm bù 310 trẻ tại 12 điểm tiêm',
    '24-31/3',
    'không rõ',
    'không',
    'Loa truyền thanh xã',
    'Thiếu vắc xin đợt 2',
  ]
  const once = await mai.says(answers.map((a, i) => `${String(i + 1)}. ${a}`).join('\n'))
  expect(once).toContain('Mục 3 (Số người tham gia): xin ghi một con số')
  expect(await mai.says('310')).toContain('Câu 7/7')
  expect(await mai.sends({ photo: PHOTO })).toContain('Đã nhận 1 tệp')
  const summary = await mai.says('xong')
  expect(summary).toContain('6. Khó khăn, đề xuất: Thiếu vắc xin đợt 2')
  expect(await mai.says('1')).toContain('Đã gửi báo cáo')
  expect(await mai.says('1')).toContain('không gửi lại lần nữa')
  expect((await ha.hears()).match(/TTYT Sơn Khê đã gửi báo cáo/g)).toHaveLength(1)

  expect(await ha.taps('Trả lại')).toContain('Lý do trả lại')
  expect(await ha.says('Đề nghị bổ sung số điểm tiêm lưu động')).toContain('Đã trả lại')
  expect(await mai.hears()).toContain('được trả lại: Đề nghị bổ sung số điểm tiêm lưu động')
  expect(await mai.says('1')).toContain('1. Hoạt động đã thực hiện: Tiêm bù 310 trẻ tại 12 điểm tiêm')
  await mai.says('sửa 1')
  expect(await mai.says('Tiêm bù 310 trẻ tại 12 điểm cố định, 05 điểm lưu động')).toContain('05 điểm lưu động')
  expect(await mai.says('gui')).toContain('Đã gửi bản 2')
  expect(await ha.hears()).toContain('TTYT Sơn Khê đã gửi lại báo cáo')
  expect(await mai.says('da bao cao')).toContain('bản 2, ngày 31/3/2025 – đã gửi, chờ duyệt')
  expect(await ha.says('tình hình')).toContain('Đã báo cáo: 1/19 (gồm 1 qua tin nhắn)')
})
