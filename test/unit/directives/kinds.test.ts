import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'

const foot = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐặng Thị Bưởi\n'
const titled = (title: string, body = 'Nội dung.'): string =>
  `ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA\nSố: 3/VB-UBND\nTân Hòa, ngày 05 tháng 5 năm 2026\n\n${title}\nVề công tác thủy lợi\n\n${body}${foot}`

describe('types of Nghị định 30/2020', () => {
  test.each([
    ['THÔNG BÁO KẾT LUẬN', 'thong_bao'],
    ['CÔNG ĐIỆN KHẨN', 'cong_dien'],
    ['GIẤY MỜI', 'giay_moi'],
    ['NGHỊ QUYẾT', 'nghi_quyet'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'other'],
    ['PHƯƠNG ÁN', 'other'],
    ['ĐỀ ÁN', 'other'],
  ])('%s', (title, docType) => {
    expect(readDirective(titled(title))).toMatchObject({ docType, typeName: { value: title } })
  })

  test('without a title and with "V/v" it is a công văn, whatever its symbol looks like', () => {
    const raw = `THANH TRA TỈNH\nSố: 41/TTr-NV2\nV/v giải trình\nTân Hòa, ngày 05 tháng 5 năm 2026\n\nKính gửi: Các sở\n\nNội dung.${foot}`
    expect(readDirective(raw)).toMatchObject({ docType: 'cong_van', typeName: null })
  })

  test('a tờ trình gives nobody work', () => {
    const raw = titled('TỜ TRÌNH', 'Đề nghị Ủy ban nhân dân huyện xem xét, bố trí kinh phí trước ngày 30/6/2026.')
    expect(readDirective(raw).tasks).toEqual([])
  })

  test('an invitation tells when and where', () => {
    const raw = titled(
      'GIẤY MỜI',
      'Kính mời các thôn dự họp.\nThời gian: 14 giờ 00, ngày 12/5/2026 (thứ Ba).\nĐịa điểm: Nhà văn hóa xã.',
    )
    expect(readDirective(raw)).toMatchObject({
      eventTime: { start: '2026-05-12', time: '14:00' },
      venue: { value: 'Nhà văn hóa xã' },
    })
  })

  test('a law is a basis by its title', () => {
    const raw = titled('QUYẾT ĐỊNH', 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nXét đề nghị của Phòng Kinh tế.')
    expect(readDirective(raw).basis).toMatchObject([{ number: null, title: 'Luật Thủy lợi', issuedOn: '2017-06-19' }])
  })
})

describe('the report form at the end', () => {
  const raw = titled('KẾ HOẠCH', '1. Các thôn báo cáo theo mẫu số 01 về UBND xã trước ngày 20/5/2026.')

  test('an outline is kept as a form and read as nobody’s work', () => {
    const reading = readDirective(
      `${raw}\nPHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO\n1. Kết quả nạo vét kênh mương trước ngày 15/5/2026\n2. Đề xuất, kiến nghị\n`,
    )
    const [form] = reading.forms
    expect(form).toMatchObject({ title: 'PHỤ LỤC ĐỀ CƯƠNG BÁO CÁO', kind: 'outline' })
    expect(reading.text.slice(form?.span.start, form?.span.end)).toContain('Đề xuất, kiến nghị')
    expect(reading.tasks).toHaveLength(1)
    expect(reading.reports).toMatchObject([{ to: 'UBND xã', form: 'mẫu số 01', end: '2026-05-20' }])
  })

  test('a table is one, too', () => {
    const { forms } = readDirective(`${raw}\nMẪU SỐ 01\nBIỂU TỔNG HỢP KẾT QUẢ\nSTT\nTên kênh\nChiều dài\n`)
    expect(forms).toMatchObject([{ kind: 'table' }])
  })
})

describe('where reports go', () => {
  test.each([
    [
      'gửi báo cáo về Phòng Kinh tế trước ngày 20/5/2026; bản mềm gửi theo địa chỉ kinhte@tanhoa.gov.vn.',
      'kinhte@tanhoa.gov.vn',
    ],
    ['gửi báo cáo về Phòng Kinh tế (qua đồng chí Lê Văn Cam) trước ngày 20/5/2026.', 'đồng chí Lê Văn Cam'],
  ])('%s', (words, via) => {
    expect(readDirective(titled('KẾ HOẠCH', `1. Các thôn ${words}`)).reports).toMatchObject([
      { end: '2026-05-20', via },
    ])
  })

  test('sentences of one item complete each other', () => {
    const body =
      '1. Các thôn báo cáo định kỳ 6 tháng, năm gửi UBND xã. Báo cáo 6 tháng gửi trước ngày 20 tháng 6 và báo cáo năm gửi trước ngày 20 tháng 12.'
    expect(readDirective(titled('KẾ HOẠCH', body)).reports).toMatchObject([
      { to: 'UBND xã', kind: 'recurring', text: 'Báo cáo 6 tháng gửi trước ngày 20 tháng 6' },
      { to: 'UBND xã', kind: 'recurring', text: 'báo cáo năm gửi trước ngày 20 tháng 12' },
    ])
  })
})

describe('how sure a value is', () => {
  test('a labelled head is surer than an issuer inferred from the body', () => {
    const whole = readDirective(titled('KẾ HOẠCH')).issuer?.confidence ?? 0
    const torn = readDirective('Kính gửi: Các xã\n\nSở Nội vụ đề nghị các xã báo cáo trước ngày 20/5/2026.').issuer
    expect(torn?.value).toBe('Sở Nội vụ')
    expect(torn?.confidence ?? 1).toBeLessThan(whole)
  })
  test('a day of issue that is not whole is doubtful', () => {
    const raw = titled('KẾ HOẠCH').replace('ngày 05 tháng 5', 'ngày    tháng 5')
    expect(readDirective(raw).issuedOn).toMatchObject({ value: '2026-05', confidence: 0.6 })
  })
})

describe('who acts', () => {
  test.each([
    ['Trạm Thú y tiêu độc khử trùng chuồng trại của các hộ chăn nuôi, xong trước ngày 20/5/2026.', ['Trạm Thú y']],
    ['Văn phòng HĐND và UBND xã tổng hợp, báo cáo trước ngày 20/5/2026.', ['Văn phòng HĐND và UBND xã']],
    [
      'Giao đồng chí Lê Văn Cam, Phó Chủ tịch UBND xã trực tiếp chỉ đạo.',
      ['đồng chí Lê Văn Cam, Phó Chủ tịch UBND xã'],
    ],
    ['Công an xã là cơ quan thường trực, tham mưu UBND xã.', ['Công an xã']],
    ['Các thôn, trừ thôn Đoài, nộp danh sách trước ngày 20/5/2026.', ['Các thôn, trừ thôn Đoài']],
    ['Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã và các thôn rà soát hộ vi phạm.', ['Phòng Kinh tế']],
    ['Hiệu trưởng các trường phân công giáo viên trực đê.', ['Hiệu trưởng các trường']],
    [
      'Hiệu trưởng các trường và Giám đốc Trung tâm Văn hóa treo băng rôn tuyên truyền.',
      ['Hiệu trưởng các trường', 'Giám đốc Trung tâm Văn hóa'],
    ],
  ])('%s', (words, assignees) => {
    expect(readDirective(titled('CHỈ THỊ', `1. ${words}`)).tasks).toMatchObject([{ assignees }])
  })
})
