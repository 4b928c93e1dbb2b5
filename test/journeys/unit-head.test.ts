import { expect, test } from 'vitest'
import { MEASLES } from '../support/journey/directive-text.ts'
import { openHouse } from '../support/journey/house.ts'
import { published } from '../support/journey/published.ts'

test('unit heads ask with and without diacritics, are refused what is not theirs, and acknowledge once', async () => {
  const house = await openHouse()
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
  const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
  const long = await house.linked('zalo', 'za-long', 'Trần Đức Long', 'UBND-SONKHE', 'contact')
  const ha = await published(house, MEASLES, ['số 342/SYT-NVY', 'ngày 17/3/2025'])
  for (const talk of [tuan, mai, long]) expect(await talk.hears()).toContain('Công văn số 342/SYT-NVY')

  const own = await tuan.says('viec cua toi')
  expect(own).toContain('Bố trí khu cách ly')
  expect(own).not.toContain('Tổ chức tiêm bù')
  expect(await mai.says('việc của tôi')).toContain('Mục 5: Tổ chức tiêm bù')
  for (const ask of [() => tuan.says('hạn báo cáo khi nào'), () => mai.says('han bao cao khi nao')]) {
    const due = await ask()
    expect(due).toContain('trước ngày 05/4/2025')
    expect(due).toContain('thứ Sáu, 04/4/2025')
    expect(due).toContain('Nguồn: Công văn 342/SYT-NVY')
  }
  expect(await tuan.says('còn mấy ngày nữa')).toContain('Còn 18 ngày (14 ngày làm việc)')
  expect(await tuan.says('gửi về đâu')).toContain('qua Phòng Nghiệp vụ Y')
  expect(await tuan.says('ai ký')).toContain('Đặng Thị Thu Hương')
  expect(await mai.says('ai ky')).toContain('Đặng Thị Thu Hương')
  expect(await tuan.says('noi dung muc 2')).toContain('rà soát tiền sử tiêm chủng')
  expect(await mai.says('nội dung mục 5')).toContain('các điểm tiêm cố định và lưu động')
  expect(await mai.says('kinh phi o dau')).toContain('không nêu kinh phí')

  const refused = ['TTYT Sơn Khê báo cáo chưa', 'ai chưa nộp báo cáo', 'don vi nao chua nam viec']
  for (const nosy of refused) expect(await tuan.says(nosy)).toContain('không được cung cấp')
  expect(await mai.says('bv san nhi da nam viec chua')).toContain('không được cung cấp')
  expect(await tuan.says('tình hình 342')).not.toMatch(/Đã nắm việc: \d/)

  expect(await tuan.says('vâng ạ')).toContain('[Đã nắm việc]')
  expect(await mai.says('9')).toContain('Xin gõ một số từ 1 đến')
  expect(await mai.says('hủy')).toContain('không có việc nào đang làm dở')

  const twice = await tuan.tapsTwice('Đã nắm việc')
  expect(twice.match(/Đã ghi nhận: BV Sản - Nhi/g)).toHaveLength(1)
  expect(twice).toContain('do anh/chị xác nhận')
  expect(await mai.says('nhận 342')).toContain('Đã ghi nhận: TTYT Sơn Khê')
  expect(await mai.says('nhan 342')).toContain('do anh/chị xác nhận')
  // Long's last message with choices is the directive itself.
  expect(await long.says('1')).toContain('Đã ghi nhận: UBND huyện Sơn Khê')
  expect(await long.says('đã nắm việc')).toContain('do anh/chị xác nhận')
  const part = await long.says('phan 342')
  expect(part).toContain('bố trí địa điểm và nhân lực tổ chức tiêm trên địa bàn')
  expect(part).not.toContain('[Đã nắm việc]')

  expect(await ha.says('tinh hinh 342')).toContain('Đã nắm việc: 3/19')
})
