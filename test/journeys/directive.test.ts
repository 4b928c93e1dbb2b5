import { describe, expect, test } from 'vitest'
import { postgresUrl } from '../support/database.ts'
import { MEASLES, REGISTER_CHECK } from '../support/journey/directive-text.ts'
import { openHouse, type House } from '../support/journey/house.ts'
import type { Talk } from '../support/journey/talk.ts'

const officer = (house: House): Promise<Talk> => house.linked('telegram', '1001', 'Nguyễn Thị Hà', 'P-NVY', 'officer')

describe('on SQLite', () => walk('sqlite'))
describe.skipIf(postgresUrl() === undefined)('on PostgreSQL', () => walk('postgresql'))

function walk(provider: 'sqlite' | 'postgresql'): void {
  test('an officer hands in a directive, corrects what was read and publishes it; everybody hears of their own part', async () => {
    const house = await openHouse({ provider })
    const ha = await officer(house)
    const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')
    const mai = await house.linked('zalo', 'za-mai', 'Hoàng Thị Mai', 'TTYT-SONKHE', 'head')
    const long = await house.linked('zalo', 'za-long', 'Trần Đức Long', 'UBND-SONKHE', 'head')
    const lan = await house.linked('telegram', '1009', 'Phạm Thị Lan', 'SNV', 'head')
    const group = house.group('telegram', '-5001', 'Y tế tuyến huyện', { id: '1001', name: 'Nguyễn Thị Hà' })
    await group.says('/nhom Trung tâm Y tế các huyện, thị xã, thành phố')
    await house.linked('zalo', 'za-ha', 'Nguyễn Thị Hà', 'P-NVY', 'officer')
    const districts = house.group('zalo', 'zg-1', 'UBND các huyện', { id: 'za-ha', name: 'Nguyễn Thị Hà' })
    await districts.says('@bot.NhacViec /nhom UBND các huyện, thị xã, thành phố')

    const card = await ha.sends({ document: Buffer.from(MEASLES), name: 'cv-soi.txt' })
    expect(card).toContain('Đã đọc: Công văn tháng 3/2025')
    expect(card).toContain('tổ chức chiến dịch tiêm bù, tiêm vét vắc xin sởi cho trẻ em năm 2025')
    expect(card).toContain('Báo cáo: trước ngày 05/4/2025, gửi Sở Y tế (qua Phòng Nghiệp vụ Y)')
    expect(card).toContain('Đơn vị nhận việc: 19')
    expect(card).toContain('Chưa rõ đơn vị (1): “Trung tâm Cấp cứu 115 tỉnh”')
    expect(card).toContain('Thiếu số')
    const tasks = await ha.taps('Xem nhiệm vụ')
    expect(tasks).toContain('giao: Ủy ban nhân dân các huyện, thị xã, thành phố — hạn: trước ngày 24/3/2025')
    expect(tasks).toContain('Cung ứng vắc xin, vật tư tiêm chủng')

    expect(await ha.says('số 342/SYT-NVY')).toContain('Gọi tắt: 342')
    expect(await ha.says('ngay 17/3/2025')).toContain('ngày 17/3/2025')
    expect(await ha.says('han bao cao truoc ngay 07/4/2025')).toContain('trước ngày 07/4/2025')
    expect(await ha.says('sửa 5 phối hợp BVSN, CDC')).toContain('phối hợp: BVSN, CDC')
    expect(await ha.says('đơn vị')).toContain('“Trung tâm Cấp cứu 115 tỉnh” là đơn vị nào?')
    const decided = await ha.says('đơn vị Trung tâm Cấp cứu 115 tỉnh = BVĐK tỉnh')
    expect(decided).toContain('“Trung tâm Cấp cứu 115 tỉnh” = BVĐK tỉnh')
    expect(decided).toContain('Đơn vị nhận việc: 20')

    const preview = await ha.taps('Xem trước')
    expect(preview).toContain('20 đơn vị, 3 người sẽ nhận tin; 2 nhóm nhận thông báo chung')
    expect(preview).toContain('Chưa có ai kết nối (17)')
    expect(preview).toContain('• việc 6, 7 (1 đơn vị): BVĐK tỉnh')
    expect(preview).toContain('phối hợp việc 5 (1 đơn vị): BV Sản - Nhi')
    expect(await ha.taps('Xem tin mẫu')).toContain('Sở Y tế giao TT KSBT 4 việc')
    expect(tuan.heard()).toHaveLength(1)

    expect(await ha.taps('Phát hành')).toContain('tới 20 đơn vị (3 người, 2 nhóm)?')
    const published = await ha.tapsTwice('Phát hành ngay')
    expect(published.match(/Đã phát hành Công văn số 342\/SYT-NVY/g)).toHaveLength(1)
    expect(published).toContain('17 đơn vị chưa nhắn được')

    const forHospital = await tuan.hears()
    expect(tuan.heard()).toHaveLength(2)
    expect(forHospital).toContain('Sở Y tế giao BV Sản - Nhi 3 việc')
    expect(forHospital).toContain('(phối hợp) Tổ chức tiêm bù')
    expect(forHospital).toContain('trước ngày 07/4/2025 (ngày làm việc cuối còn kịp: thứ Sáu, 04/4/2025, còn 18 ngày)')
    expect(forHospital).not.toContain('Cung ứng vắc xin')
    const forDistrict = await long.hears()
    expect(long.heard()).toHaveLength(2)
    expect(forDistrict).toContain('Sở Y tế đề nghị UBND huyện Sơn Khê thực hiện 2 việc')
    expect(forDistrict).toContain('“nhận 342”')
    expect(forDistrict).toMatch(/\n1\. Đã nắm việc\n2\. Phần việc nguyên văn\n3\. Báo cáo/)
    expect(await mai.hears()).toContain('Sở Y tế giao TTYT Sơn Khê 2 việc')
    expect(await lan.hears()).toBe('')
    const post = await group.hears()
    expect(post).toContain('8 đơn vị')
    expect(post).not.toMatch(/TTYT|Bố trí khu cách ly/)
    expect(await districts.hears()).toContain('giao việc cho 8 đơn vị trong nhóm')

    expect(await ha.says('tình hình')).toContain('Chưa liên lạc được: 17 đơn vị')
    expect(await ha.taps('Chưa liên lạc được (17)')).toContain('TT KSBT – chưa có ai kết nối')
    // Who is linked later finds the part that has been waiting.
    const dung = await house.linked('telegram', '1010', 'Vũ Tiến Dũng', 'CDC', 'head')
    expect(await dung.says('viec cua toi')).toContain('Tập huấn kỹ thuật tiêm chủng')
  })
}

const post = (house: House, code: string, text: string): Promise<Response> => {
  const form = new FormData()
  form.set('code', code)
  form.set('file', new File([text], 'cv-355.txt', { type: 'text/plain' }))
  return fetch(`${house.url}/nop`, { method: 'POST', body: form })
}

test('on Zalo, an officer hands in through the page for uploads, or pastes parts', async () => {
  const house = await openHouse()
  const ha = await house.linked('zalo', 'za-ha', 'Nguyễn Thị Hà', 'P-TCCB', 'officer')
  const tuan = await house.linked('telegram', '1002', 'Lê Văn Tuấn', 'BVSN', 'head')

  const how = await ha.says('gui van ban')
  expect(how).toContain('https://nhacviec.hoagiang.gov.vn/nop')
  const code = /(\d{3}) (\d{3})/.exec(how)?.slice(1).join('') ?? ''
  expect((await post(house, code === '000000' ? '111111' : '000000', REGISTER_CHECK)).status).toBe(422)
  expect((await post(house, code, REGISTER_CHECK)).status).toBe(200)
  const card = await ha.hears()
  expect(card).toContain('Công văn số 355/SYT-TCCB ngày 18/3/2025')
  expect(card).toContain('chậm nhất ngày 28/3/2025')
  expect((await post(house, code, REGISTER_CHECK)).status).toBe(422)
  expect(await ha.hears()).toBe('')

  await ha.says('phát hành')
  expect(await ha.says('1')).toContain('Đã phát hành Công văn số 355/SYT-TCCB')
  expect(await ha.says('phat hanh')).not.toContain('Đã phát hành Công văn')
  expect(await tuan.hears()).toContain('chậm nhất ngày 28/3/2025')
  expect(tuan.heard()).toHaveLength(2)

  await ha.says('gửi văn bản')
  const half = MEASLES.indexOf('3. Trung tâm Kiểm soát')
  expect(await ha.says(MEASLES.slice(0, half))).toContain('Đã nhận 1 phần')
  expect(await ha.says(MEASLES.slice(half))).toContain('Đã nhận 2 phần')
  expect(await ha.says('xong')).toContain('Báo cáo: trước ngày 05/4/2025')
})
