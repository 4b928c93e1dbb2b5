import { describe, expect, test } from 'vitest'
import { readDirective } from '../../../src/directives/read-directive.ts'

const foot =
  '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình\n'

test('a complete head is read field by field', () => {
  const reading = readDirective(
    `UBND TỈNH XUÂN PHÚ\nSỞ Y TẾ\nSố: 512/SYT-NVY\nV/v khám sức khỏe\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nXuân Phú, ngày 14 tháng 3 năm 2025\n\nKính gửi:\n- Bệnh viện đa khoa tỉnh;\n- Các Sở: Nội vụ, Tài chính.\n\nSở Y tế đề nghị các đơn vị tổ chức khám sức khỏe.${foot}`,
  )
  expect(reading).toMatchObject({
    docType: 'cong_van',
    issuer: { value: 'SỞ Y TẾ' },
    parentIssuer: { value: 'UBND TỈNH XUÂN PHÚ' },
    number: { value: '512/SYT-NVY' },
    symbol: { value: 'SYT-NVY' },
    place: { value: 'Xuân Phú' },
    issuedOn: { value: '2025-03-14' },
    subject: { value: 'khám sức khỏe' },
    signer: { value: { capacity: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Trần Thị Bình' } },
    urgency: 'thuong',
    classification: 'none',
  })
  expect(reading.recipients.map((r) => r.value)).toEqual(['Bệnh viện đa khoa tỉnh', 'Các Sở: Nội vụ, Tài chính'])
  expect(reading.copies.map((c) => c.value)).toEqual(['Như trên', 'Lưu: VT'])
})

describe('what is blank stays blank', () => {
  test.each([
    ['Số: /KH-SYT', null, 'KH-SYT'],
    ['Số:      /SLĐTBXH-TGXHGN', null, 'SLĐTBXH-TGXHGN'],
    ['Số 369 / PGD&ĐT', '369/PGD&ĐT', 'PGD&ĐT'],
    ['Số: 221-KL/TW', '221-KL/TW', 'KL/TW'],
    ['Số:12 /KH- PGD&ĐT', '12/KH-PGD&ĐT', 'KH-PGD&ĐT'],
  ])('%s', (line, number, symbol) => {
    const reading = readDirective(
      `${line}\n\nXuân Phú, ngày 02 tháng 3 năm 2025\n\nKính gửi: Các đơn vị.\n\nĐề nghị báo cáo.${foot}`,
    )
    expect(reading.number?.value ?? null).toBe(number)
    expect(reading.symbol?.value).toBe(symbol)
  })

  test.each([
    ['An Lạc, ngày tháng 3 năm 2025', '2025-03'],
    ['An Lạc, ngày     tháng     năm 2023', '2023'],
    ['An Lạc, ngày 31 tháng 02 năm 2025', '2025-02'],
  ])('%s', (line, issuedOn) => {
    expect(readDirective(`Số: /KH-SYT\n${line}\n\nKính gửi: Các đơn vị.\n\nĐề nghị báo cáo.${foot}`)).toMatchObject({
      place: { value: 'An Lạc' },
      issuedOn: { value: issuedOn },
    })
  })
})

test('without a head the issuer is who asks in the text', () => {
  const raw = `Kính gửi: Các phòng.\n\nĐể làm tốt công tác này, Giám đốc Sở Nội vụ đề nghị các đơn vị rà soát.${foot}`
  expect(readDirective(raw).issuer?.value).toBe('Sở Nội vụ')
})

test.each([
  ['HỎA TỐC', { urgency: 'hoa_toc' }],
  ['KHẨN', { urgency: 'khan' }],
  ['MẬT', { classification: 'mat' }],
  ['TUYỆT MẬT', { classification: 'tuyet_mat' }],
  ['TOI MAT', { classification: 'toi_mat' }],
  ['MẶT', { classification: 'mat' }],
  ['Độ mật: Tối mật', { classification: 'toi_mat' }],
  ['Mật', { classification: 'none' }],
  ['XEM XONG TRẢ LẠI', { handling: 'return' }],
  ['LƯU HÀNH NỘI BỘ', { handling: 'internal' }],
])('the mark %s is told', (mark, expected) => {
  expect(
    readDirective(`SỞ Y TẾ\nSố: 5/SYT-VP\n\n${mark}\n\nKính gửi: Các đơn vị.\n\nĐề nghị báo cáo.${foot}`),
  ).toMatchObject(expected)
})

test('a plan gives theme, term and budget', () => {
  const raw = `SỞ Y TẾ\nSố: 7/KH-SYT\nXuân Phú, ngày 10 tháng 3 năm 2025\n\nKẾ HOẠCH\nTổ chức Ngày hội sức khỏe\n\nI. THỜI GIAN THỰC HIỆN\n\nTừ ngày 20-28/3/2025.\n\nII. CHỦ ĐỀ\n\nChủ đề năm nay là “Sống khỏe mỗi ngày”.\n\nIII. KINH PHÍ\n\nKinh phí thực hiện là 50.000.000 đồng.${foot}`
  expect(readDirective(raw)).toMatchObject({
    theme: { value: 'Sống khỏe mỗi ngày' },
    period: { start: '2025-03-20', end: '2025-03-28' },
    budget: { value: { amount: 50_000_000 } },
  })
})
